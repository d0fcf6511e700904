import { hkdfSync } from 'node:crypto'

/** What a key is for: what one of them made is worth nothing where another is asked for. */
type Purpose =
  | 'staff cookie'
  | 'access code'
  | 'confirmed'
  | 'private page: seal'
  | 'private page: cipher'
  | 'arrival ticket'
  | 'shown once'
  | 'account'
  | 'join code'
  | 'invitation ticket'
  | 'invitation cookie'
  | 'invited person'
  | 'experience'
  | 'evidence signature'
  | 'evidence codes'
  | 'address'
  | 'api token'
  | 'webhook'

/** The key for one purpose, from the one secret of an installation. */
export function keyFor(secret: string, purpose: Purpose): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `companion ${purpose}`, 32))
}
