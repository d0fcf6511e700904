import type { IncomingMessage } from 'node:http'

/**
 * Whether a request comes from our own pages. Browsers name the page's origin on WebSockets and posts;
 * what names none is not a page of somebody else's, and has no cookies that it was not given.
 */
export function isOwnOrigin(
  request: IncomingMessage,
  publicOrigin: string | undefined,
  trustProxy: boolean,
): boolean {
  const { origin, host, 'sec-fetch-site': site } = request.headers
  if (origin === undefined) return site === undefined || site === 'same-origin' || site === 'none'
  if (publicOrigin !== undefined && origin === new URL(publicOrigin).origin) return true
  const forwarded = trustProxy ? request.headers['x-forwarded-host'] : undefined
  try {
    return new URL(origin).host === (forwarded ?? host)
  } catch {
    return false
  }
}
