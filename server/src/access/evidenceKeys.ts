import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { keyFor } from './keys.ts'

/** What stands before 32 bytes to make them an Ed25519 key in PKCS #8 (RFC 8410). */
const ed25519 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The keys of evidence: one draws the codes of entries, one signs packs. The same secret gives the same keys. */
export function evidenceKeys(secret: string): { codes: Buffer; signing: KeyObject; publicKey: string } {
  const key = Buffer.concat([ed25519, keyFor(secret, 'evidence signature')])
  const signing = createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(signing).export({ type: 'spki', format: 'pem' }).toString()
  return { codes: keyFor(secret, 'evidence codes'), signing, publicKey }
}
