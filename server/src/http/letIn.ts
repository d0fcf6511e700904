import type { RequestHandler, Response } from 'express'
import type { Arrival, Arrivals } from '../access/arrivals.ts'
import { readCookie, setCookie } from '../access/cookies.ts'
import type { Identity } from '../access/identity.ts'
import type { Telemetry } from '../telemetry.ts'
import { type Site, sessionOf } from './site.ts'

/** Scripts read it: the work is to find what goes with it. */
const ticketCookie = 'companion-arrival'

type Parts = { site: Site; identity: Identity; arrivals: Arrivals; telemetry: Telemetry }

/** Make a newcomer known who opens a page of a session, or ask them to wait outside where too many come from their network. */
export function letIn({ site, identity, arrivals, telemetry }: Parts): RequestHandler {
  function sendOutside(response: Response, ticket: string, isKept: boolean, secure: boolean): void {
    const { waitSeconds: refreshSeconds, ticketSeconds } = arrivals
    const session = sessionOf(response).info
    telemetry.onTurnedAway('newcomers')
    if (!isKept) response.append('Set-Cookie', setCookie(ticketCookie, ticket, ticketSeconds, secure, false))
    response.set('Retry-After', String(refreshSeconds))
    // A network that sends very many is shown the same page, rendered once.
    site.send(response, { page: 'arriving', session, refreshSeconds }, 429, `arriving ${session.id}`)
  }

  return (request, response, next) => {
    const { cookie } = request.headers
    const { worked, ...query } = request.query
    const secure = site.isSecure(request)
    const isKnown = identity.isKnown(cookie)
    const [ticket] = isKnown ? [] : readCookie(cookie, ticketCookie)
    const arrival: Arrival = isKnown
      ? { isIn: true }
      : arrivals.arrive(String(request.ip), { ticket, worked })
    if (!arrival.isIn) return sendOutside(response, arrival.ticket, arrival.ticket === ticket, secure)
    const header = identity.welcome(cookie, secure)
    if (header !== null) response.append('Set-Cookie', header)
    if (ticket !== undefined) response.append('Set-Cookie', setCookie(ticketCookie, '', 0, secure, false))
    response.locals['cookies'] = header?.split(';')[0] ?? cookie
    if (worked === undefined) return next()
    // What the work came to is in no address that someone shares.
    response.redirect(303, `${request.path}${queryOf(query)}`)
  }
}

/** The cookies of whoever was let in. */
export const cookiesOf = (response: Response) => response.locals['cookies'] as string | undefined

function queryOf(query: Record<string, unknown>): string {
  const pairs = Object.entries(query).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`
}
