import { randomBytes } from 'node:crypto'
import { keyFor } from './keys.ts'
import { createSignature } from './signature.ts'

/** 18 bytes: nobody comes upon the key of another. */
const keyBytes = 18
const form = /^[\w-]{24}$/
/** How much of a key’s mark an experience is known by. */
const idLength = 21

/**
 * What leads back to an experience: a key that was made with its form. The journal has its mark alone, so that whoever reads
 * experiences, or their journal, cannot open anyone’s page.
 */
export function createExperienceLinks(secret: string) {
  const { sign } = createSignature(keyFor(secret, 'experience'))
  return {
    make: (): string => randomBytes(keyBytes).toString('base64url'),
    /** What an experience is known by in its journal; null for what is no key. */
    idOf: (key: string): string | null => (form.test(key) ? sign(key).slice(0, idLength) : null),
  }
}

export type ExperienceLinks = ReturnType<typeof createExperienceLinks>
