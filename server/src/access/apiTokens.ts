import { randomBytes } from 'node:crypto'
import type { ProgrammeState, Staff } from '../rules/programme/state.ts'
import { keyFor } from './keys.ts'
import { createSignature } from './signature.ts'

/** What every token begins with, so that a search for secrets finds one that was left lying about. */
const beginning = 'companion-api-'
const bearer = /^Bearer +([\w.~+/-]+=*)$/i

/** Whose token someone gave. */
export type TokenHolder = { token: string; person: Staff }

/** Tokens for the API. What is stored of one is a mark under our key: someone who reads it cannot use it. */
export function createApiTokens(
  secret: string,
  clock: () => number,
  programme: () => Pick<ProgrammeState, 'tokens' | 'staff'>,
) {
  const { sign: markOf } = createSignature(keyFor(secret, 'api token'))
  return {
    markOf,
    fresh: (): string => beginning + randomBytes(32).toString('base64url'),
    /** Whose token an `Authorization` header has; null where it has none that opens anything now. */
    holderOf(authorization: string | undefined): TokenHolder | null {
      const [, given] = bearer.exec(authorization ?? '') ?? []
      if (given === undefined) return null
      const { tokens, staff } = programme()
      const mark = markOf(given)
      // Nobody can choose a mark without our key, so how long it takes to compare tells nothing.
      const token = [...tokens.values()].find((one) => one.mark === mark)
      const person = token && staff.get(token.staff)
      return token === undefined || person === undefined || token.until <= clock()
        ? null
        : { token: token.id, person }
    },
  }
}
