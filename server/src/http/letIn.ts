import type { Request, RequestHandler, Response } from 'express'
import type { Admission } from '../access/admission.ts'
import type { Arrival, Arrivals } from '../access/arrivals.ts'
import { readCookie, setCookie } from '../access/cookies.ts'
import type { Identity } from '../access/identity.ts'
import type { Telemetry } from '../telemetry.ts'
import { type Site, sessionOf } from './site.ts'

/** Scripts read it: the work is to find what goes with it. */
const ticketCookie = 'companion-arrival'
/** Says in the address that a cookie was given in a frame: whoever comes back without it has a browser that keeps none there. */
const given = 'framed'

type Parts = {
  site: Site
  identity: Identity
  admission: Admission
  arrivals: Arrivals
  telemetry: Telemetry
}

/** Make a newcomer known who opens a page of a session, or ask them to wait outside where too many come from their network. */
export function letIn({ site, identity, admission, arrivals, telemetry }: Parts): RequestHandler[] {
  function ticketHeader({ req: request }: Response, ticket: string, seconds: number): string {
    const isFramed = site.isFramed(request)
    return setCookie(ticketCookie, ticket, seconds, site.isSecure(request), { httpOnly: false, isFramed })
  }

  function sendOutside(response: Response, ticket: string, isKept: boolean): void {
    const { waitSeconds: refreshSeconds, ticketSeconds } = arrivals
    const session = sessionOf(response).info
    telemetry.onTurnedAway('newcomers')
    if (!isKept) response.append('Set-Cookie', ticketHeader(response, ticket, ticketSeconds))
    response.set('Retry-After', String(refreshSeconds))
    // A network that sends very many is shown the same page, rendered once.
    site.send(response, { page: 'arriving', session, refreshSeconds }, 429, `arriving ${session.id}`)
  }

  /** From now on they are known, and no ticket is needed any more. */
  function welcome(request: Request, response: Response, ticket: string | undefined): void {
    const { cookie } = request.headers
    const header = identity.welcome(cookie, site.isSecure(request), site.isFramed(request))
    if (header !== null) response.append('Set-Cookie', header)
    if (ticket !== undefined) response.append('Set-Cookie', ticketHeader(response, '', 0))
    response.locals['cookies'] = [header?.split(';')[0], cookie].filter(Boolean).join('; ')
  }

  const comeIn: RequestHandler = (request, response, next) => {
    const { cookie } = request.headers
    const { worked, ...query } = request.query
    const isKnown = identity.isKnown(cookie)
    const isNewInFrame = !isKnown && site.isFramed(request)
    if (isNewInFrame && given in query) return sendNewTab(site, request, response)
    const [ticket] = isKnown ? [] : readCookie(cookie, ticketCookie)
    const arrival: Arrival = isKnown
      ? { isIn: true }
      : arrivals.arrive(String(request.ip), { ticket, worked })
    if (!arrival.isIn) return sendOutside(response, arrival.ticket, arrival.ticket === ticket)
    welcome(request, response, ticket)
    if (worked === undefined && !isNewInFrame) return next()
    // What the work came to is in no address that someone shares.
    response.redirect(303, `${request.path}${queryOf(isNewInFrame ? { ...query, [given]: '' } : query)}`)
  }
  return [atDoor({ site, identity, admission }), comeIn]
}

/**
 * Lets through whoever may be in the session that they ask for, and tells others how to come in. One that is closed takes nobody in,
 * and says so itself.
 */
export function atDoor({
  site,
  identity,
  admission,
}: Pick<Parts, 'site' | 'identity' | 'admission'>): RequestHandler {
  return ({ headers: { cookie } }, response, next) => {
    const live = sessionOf(response)
    const { info: session, settings } = live
    const actor = identity.actor(cookie, 'participant', session.id)
    if (settings.status !== 'open' || admission.mayEnter(cookie, actor, live)) return next()
    const by = settings.access === 'code' ? 'code' : 'invitation'
    site.send(response, { page: 'door', session, by }, 403, `door ${session.id} ${by}`)
  }
}

/** The page that leads out of a frame in which the browser keeps no cookies: one that takes nothing would be no use. */
export function sendNewTab(site: Site, request: Request, response: Response): void {
  const { info } = sessionOf(response)
  site.send(response, { page: 'newTab', session: info, origin: site.origin(request) }, 403)
}

/** The cookies of whoever was let in. */
export const cookiesOf = (response: Response) => response.locals['cookies'] as string | undefined

function queryOf(query: Record<string, unknown>): string {
  const pairs = Object.entries(query).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`
}
