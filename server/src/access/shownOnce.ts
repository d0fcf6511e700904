import { readCookie, setCookie } from './cookies.ts'
import { keyFor } from './keys.ts'
import { createSignature } from './signature.ts'

export const onceCookie = 'companion-once'
/** Long enough to follow one redirect, in seconds. */
const onceSeconds = 60

/**
 * A code or a link that one page shows, once: it goes there in a cookie of the person who made it, so that it is in no
 * address and no log, and a reload neither shows it again nor makes another.
 */
export function createShownOnce(cookieSecret: string) {
  const { signed, unsigned } = createSignature(keyFor(cookieSecret, 'shown once'))
  return {
    /** The `Set-Cookie` header that takes a secret to the page that shows it. `about`: what it is a secret of. */
    carry: (about: string, secret: string, secure: boolean): string =>
      setCookie(onceCookie, signed(`${about} ${secret}`), onceSeconds, secure),

    /** The secret that was carried to a page, and the header after which it is gone; null where there is none. */
    take(
      cookies: string | undefined,
      about: string,
      secure: boolean,
    ): { secret: string; header: string } | null {
      const [known] = readCookie(cookies, onceCookie).flatMap((value) => unsigned(value) ?? [])
      if (known === undefined || !known.startsWith(`${about} `)) return null
      return { secret: known.slice(about.length + 1), header: setCookie(onceCookie, '', 0, secure) }
    },
  }
}
