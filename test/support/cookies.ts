import { createIdentity } from '@companion/server/access/identity'
import { emptyProgramme } from '@companion/server/rules/programme/state'
import { codes } from './server.ts'

/** The secret that servers of the tests are given where cookies are made beforehand. */
export const cookieSecret = 'a secret for tests that is long enough'

/** Cookies of so many participants, as their first pages would give them. */
export function participantCookies(count: number): string[] {
  const identity = createIdentity({ cookieSecret, codes, fresh: [] }, Date.now, emptyProgramme)
  return Array.from({ length: count }, () => identity.welcome(undefined, false)?.split(';')[0] as string)
}
