import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** Texts that no one else can make up, by a secret. */
export function createSignature(secret: string | Buffer) {
  const sign = (text: string) => createHmac('sha256', secret).update(text).digest('base64url')
  return {
    /** The mark that only we can give a text. */
    sign,
    /** A text with its mark. */
    signed: (text: string) => `${text}.${sign(text)}`,
    /** The text that was given a mark; null where the mark is not ours. */
    unsigned(value: string | undefined): string | null {
      const dot = value?.lastIndexOf('.') ?? -1
      if (value === undefined || dot === -1) return null
      const text = value.slice(0, dot)
      return isSame(value.slice(dot + 1), sign(text)) ? text : null
    },
  }
}

/** Compare in a time that does not depend on where two texts differ, nor on their lengths. */
export function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
