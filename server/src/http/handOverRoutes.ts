import type { Request, Router } from 'express'
import type { HandOver, HandOvers } from '../access/handOvers.ts'
import type { Identity } from '../access/identity.ts'
import type { Provenance } from '../access/provenance.ts'
import type { Meters } from '../gateway/meters.ts'
import { householdOf } from '../gateway/network.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import { hasTakenPart } from '../rules/people/bounds.ts'
import { formBody, type Site, sessionOf } from './site.ts'

type Parts = {
  site: Site
  sessions: ReadonlyMap<string, LiveSession>
  identity: Identity
  provenance: Provenance
  meters: Meters
  handOvers: HandOvers
  takeHandOver: (code: string) => Promise<HandOver | null>
  onWrongHandOver: (address: string) => void
}

/** Going on at another device as the same person: a code on the one, and a page that takes it on the other. */
export function handOverRoutes(parts: Parts): Router {
  const { site, sessions, identity, provenance, meters, handOvers, takeHandOver, onWrongHandOver } = parts
  const routes = site.routes()

  routes.post('/:session/another-device', (request, response) => {
    const { info } = sessionOf(response)
    const person = identity.toHandOver(request.headers.cookie)
    if (person === null) return site.problem(response, 403, 'noCookies')
    const { cookie } = request.headers
    const ticket = identity.tickets.numberIn(cookie, info.id)
    const code = handOvers.offer({
      person,
      sessionId: info.id,
      ...(ticket !== null && { ticket }),
      ...(provenance.hasCode(cookie, info.id) && { byCode: true }),
    })
    const origin = site.origin(request)
    site.send(response, { page: 'anotherDevice', session: info, origin, code })
  })

  // The page that a form was answered with has this address, and may be opened again by it.
  routes.get('/:session/another-device', (_request, response) =>
    response.redirect(303, `/${sessionOf(response).info.id}/you`),
  )

  /** Whether someone has said anything in any session on this device. */
  const tookPart = ({ headers }: Request) =>
    [...sessions.values()].some(({ info, replica }) => {
      const actor = identity.actor(headers.cookie, 'participant', info.id)
      return actor !== null && hasTakenPart(replica.state, actor.id)
    })

  routes.get('/continue', (request, response) =>
    site.send(response, { page: 'continue', tookPart: tookPart(request) }),
  )

  routes.post('/continue', formBody, async (request, response) => {
    const { code } = request.body as Record<string, unknown>
    const again = (problem: 'wrong' | 'tooMany', status: number) => {
      const page = { page: 'continue', tookPart: tookPart(request), problem } as const
      site.send(response, page, status)
    }
    const address = householdOf(String(request.ip))
    if (!meters.wrongHandOvers.has(address)) return again('tooMany', 429)
    const found = typeof code === 'string' && handOvers.isCode(code) ? await takeHandOver(code) : null
    if (found === null) {
      onWrongHandOver(address)
      return again('wrong', 404)
    }
    const { person, sessionId, ticket, byCode } = found
    const { cookie } = request.headers
    const [isSecure, isFramed] = [site.isSecure(request), site.isFramed(request)]
    response.append('Set-Cookie', identity.takeOver(person, isSecure, isFramed))
    if (ticket !== undefined)
      response.append('Set-Cookie', identity.tickets.keep(cookie, sessionId, ticket, isSecure, isFramed))
    if (byCode) response.append('Set-Cookie', provenance.gaveCode(cookie, sessionId, isSecure, isFramed))
    response.redirect(303, `/${sessionId}`)
  })

  return routes
}
