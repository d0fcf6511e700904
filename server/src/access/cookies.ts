import { stringifySetCookie } from 'cookie'

/** How long a participant, and the language they chose, are known again, in seconds: the five sessions and what comes after them. */
export const participantSeconds = 120 * 24 * 60 * 60

/** A `Set-Cookie` header: for all of our pages, kept from scripts and from other sites. `maxAge` in seconds. */
export function setCookie(name: string, value: string, maxAge: number, secure: boolean): string {
  return stringifySetCookie({ name, value, maxAge, secure, httpOnly: true, sameSite: 'lax', path: '/' })
}
