import { parseCookie, stringifySetCookie } from 'cookie'

/** How long a participant, and the language they chose, are known again, in seconds: the five sessions and what comes after them. */
export const participantSeconds = 120 * 24 * 60 * 60

/** What a cookie is called over TLS: browsers take a name like this from this very host alone, so no neighbour can plant one. */
const securely = (name: string) => `__Host-${name}`

/**
 * A `Set-Cookie` header: for all of our pages, kept from other sites, and from scripts that need not read it. `maxAge` in seconds. In a
 * frame of another site the browser keeps it apart for that site, and sends it there alone.
 */
export function setCookie(
  name: string,
  value: string,
  maxAge: number,
  secure: boolean,
  { httpOnly = true, isFramed = false } = {},
): string {
  const reach = isFramed
    ? ({ secure: true, sameSite: 'none', partitioned: true } as const)
    : ({ secure, sameSite: 'lax' } as const)
  return stringifySetCookie({
    name: secure ? securely(name) : name,
    value,
    maxAge,
    httpOnly,
    path: '/',
    ...reach,
  })
}

/** The `Set-Cookie` headers that end a cookie under each of the names that it may have. */
export function endCookie(name: string, secure: boolean, isFramed: boolean): string[] {
  return [...new Set([false, secure])].map((one) => setCookie(name, '', 0, one, { isFramed }))
}

/** Of the cookies of a request over TLS, those that a neighbouring site cannot have planted. */
export function unplanted(cookies: string | undefined): string | undefined {
  return cookies
    ?.split(';')
    .filter((one) => one.trimStart().startsWith(securely('')))
    .join(';')
}

/** What a request says in a cookie, under either of its names: over TLS, what came under the plain one was left out. */
export function readCookie(cookies: string | undefined, name: string): string[] {
  const all = parseCookie(cookies ?? '')
  return [all[securely(name)], all[name]].filter((value) => value !== undefined)
}
