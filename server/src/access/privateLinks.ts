import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto'
import { keyFor } from './keys.ts'
import { createSignature, isSame } from './signature.ts'

/** Whose private page a link leads to, and which of their links it is: they may make a new one, which ends those before. */
export type PrivateOwner = { id: string; generation: number }

/** How many bytes of a link are what it was sealed with; the rest are its owner, of whom participants' ids are 12. */
const sealBytes = 16
const generationBytes = 2

/**
 * Links to private pages. A link names no one: the id and generation in it are encrypted, under a seal that is also where
 * the cipher begins (as in RFC 5297), so that the same owner always has the same link.
 */
export function createPrivateLinks(secret: string) {
  const sealing = keyFor(secret, 'private page: seal')
  const cipher = keyFor(secret, 'private page: cipher')
  const older = createSignature(secret)
  const sealOf = (sessionId: string, owner: Buffer) =>
    createHmac('sha256', sealing).update(`${sessionId} `).update(owner).digest().subarray(0, sealBytes)

  return {
    link(sessionId: string, { id, generation }: PrivateOwner): string {
      const number = Buffer.alloc(generationBytes)
      number.writeUInt16BE(generation)
      const owner = Buffer.concat([number, Buffer.from(id, 'base64url')])
      const seal = sealOf(sessionId, owner)
      return Buffer.concat([seal, createCipheriv('aes-256-ctr', cipher, seal).update(owner)]).toString(
        'base64url',
      )
    },

    /** Whose page a link of a session leads to; null where it is not ours. */
    owner(sessionId: string, link: string): PrivateOwner | null {
      const bytes = Buffer.from(link, 'base64url')
      const seal = bytes.subarray(0, sealBytes)
      if (bytes.length < sealBytes + generationBytes) return null
      const owner = createDecipheriv('aes-256-ctr', cipher, seal).update(bytes.subarray(sealBytes))
      if (!timingSafeEqual(seal, sealOf(sessionId, owner))) return null
      return {
        id: owner.subarray(generationBytes).toString('base64url'),
        generation: owner.readUInt16BE(),
      }
    },

    /** The same of a link as they once were, with the id for all to read: each is someone's first. */
    olderOwner(sessionId: string, link: string): PrivateOwner | null {
      const [id = '', mark = ''] = link.split('.')
      const isOurs = isSame(mark, older.sign(`private ${sessionId} ${id}`).slice(0, 22))
      return isOurs ? { id, generation: 0 } : null
    },
  }
}
