import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { keyFor } from '../access/keys.ts'

const nonceBytes = 12
const tagBytes = 16

/** An address, and the code of the language that its owner reads. */
export type Address = { email: string; language: string }

/** Seals addresses with a key that is for nothing else (AES-256-GCM), each to its session. */
export function createSealing(secret: string) {
  const key = keyFor(secret, 'address')
  return {
    seal(session: string, address: Address): string {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(session))
      const sealed = Buffer.concat([cipher.update(JSON.stringify(address)), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
    },

    /** The address again; null where it was sealed with another secret. */
    open(session: string, text: string): Address | null {
      const bytes = Buffer.from(text, 'base64url')
      const nonce = bytes.subarray(0, nonceBytes)
      const tag = bytes.subarray(nonceBytes, nonceBytes + tagBytes)
      try {
        const cipher = createDecipheriv('aes-256-gcm', key, nonce)
          .setAAD(Buffer.from(session))
          .setAuthTag(tag)
        const sealed = bytes.subarray(nonceBytes + tagBytes)
        return JSON.parse(Buffer.concat([cipher.update(sealed), cipher.final()]).toString()) as Address
      } catch {
        return null
      }
    },
  }
}
