import type { IncomingMessage } from 'node:http'
import type { Logger } from 'pino'

type Options = {
  /** Where people reach us, if that is configured. */
  publicOrigin: string | undefined
  /** Whether what proxies say of the request is believed. */
  isBehindProxy: boolean
  log: Logger
}

/** So many kinds of request that were turned away are logged: anyone can make up more. */
const mostKinds = 100

/**
 * A check whether a request comes from our own pages. Browsers name the page's origin on WebSockets and posts;
 * what names none is not a page of another site, and has no cookies that it was not given. What is turned away
 * is logged once for each pair of site and name.
 */
export function createSiteCheck({ publicOrigin, isBehindProxy, log }: Options) {
  const own = publicOrigin === undefined ? undefined : new URL(publicOrigin)
  const told = new Set<string>()

  function isOwn({ headers }: IncomingMessage): boolean {
    const { origin, host, 'sec-fetch-site': site, 'x-forwarded-host': forwarded } = headers
    // Only a browser can say this, and it knows by which name it asked.
    if (site === 'same-origin') return true
    if (origin === undefined) return site === undefined || site === 'none'
    if (!URL.canParse(origin)) return false
    const from = new URL(origin)
    const name = plainName(from.host)
    if (own !== undefined && from.protocol === own.protocol && name === plainName(own.host)) return true
    const names = [host, ...(isBehindProxy ? String(forwarded ?? '').split(',') : [])]
    return names.some((given) => name !== null && plainName(given) === name)
  }

  return (request: IncomingMessage): boolean => {
    if (isOwn(request)) return true
    const { origin, host, 'x-forwarded-host': forwarded } = request.headers
    const kind = [origin, host, forwarded].join(' ')
    if (!told.has(kind) && told.size < mostKinds) {
      told.add(kind)
      const advice = 'turned away as another site. If it is yours, set PUBLIC_ORIGIN to its origin'
      log.warn({ origin, host, forwarded }, advice)
    }
    return false
  }
}

export type SiteCheck = ReturnType<typeof createSiteCheck>

/**
 * A host's name and port as they can be compared: in small letters, without a dot at the end, and without the port that
 * belongs to HTTP or HTTPS, which proxies add as they listen. Null where it is none.
 */
function plainName(host: string | undefined): string | null {
  const given = `http://${host?.trim()}`
  if (host === undefined || /[/@?#\\]/.test(host) || !URL.canParse(given)) return null
  const { hostname, port } = new URL(given)
  return `${hostname.replace(/\.$/, '')}:${port === '443' ? '' : port}`
}

/** Whether something can be the name of a site, perhaps with a port. */
export const isHost = (host: string | undefined): boolean => plainName(host) !== null

/** The origin of our site as a request names it, without the port that belongs to its scheme. */
export function originOf(protocol: string, host: string | undefined): string {
  const origin = `${protocol}://${host}`
  return URL.canParse(origin) ? new URL(origin).origin : origin
}
