import { readNumber } from '@companion/shared/kinds/numeric'
import { crowdSize } from '@companion/shared/rehearsal'
import type { Request, Response, Router } from 'express'
import type { Identity } from '../access/identity.ts'
import { isDrill } from '../rehearsal/drilling.ts'
import type { Rehearsals } from '../rehearsal/rehearsals.ts'
import { exampleOf, isKept, rehearsalId, rehearsedBy } from '../rehearsal/twin.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import { formBody, type Site, sessionOf } from './site.ts'
import { typed } from './typed.ts'

type Parts = {
  site: Site
  identity: Identity
  sessions: ReadonlyMap<string, LiveSession>
  rehearsals: Rehearsals
}

/** Rehearsals, for hosts: to begin one, to see how it stands, to make something go wrong, to end it, and what it showed. */
export function rehearsalRoutes({ site, identity, sessions, rehearsals }: Parts): Router {
  const routes = site.routes()

  /** The session that a host asks about; undefined, and they are told, for anyone else. */
  function forHost(request: Request, response: Response): LiveSession | undefined {
    const session = sessionOf(response)
    if (identity.actor(request.headers.cookie, 'host', session.info.id) !== null) return session
    site.notFound(response)
  }

  routes.post('/:session/rehearsal', formBody, async (request, response) => {
    const session = forHost(request, response)
    if (session === undefined) return
    if (rehearsedBy(session.info.id) !== null) return site.notFound(response)
    const { least, most, usual } = crowdSize
    const people = Math.min(most, Math.max(least, readNumber(typed(request.body.people, 20)) || usual))
    const rehearsal = await rehearsals.begin(session, people)
    response.redirect(303, `/${rehearsal.info.id}/host`)
  })

  routes.get('/:session/rehearsal', async (request, response) => {
    const session = forHost(request, response)
    if (session === undefined) return
    const { info } = session
    const isOn = rehearsedBy(info.id) !== null
    if (isKept(session)) return response.json({ kept: true })
    const reply = await rehearsals.ask({ id: isOn ? info.id : rehearsalId(info.id), what: 'status' })
    if (isOn) return response.json(reply)
    if (reply === null || !('readiness' in reply)) return response.redirect(303, `/${info.id}/host`)
    const example = exampleOf(sessions, info.id)
    const kept = example === undefined ? {} : { example }
    site.send(response, { page: 'rehearsal', session: info, readiness: reply.readiness, ...kept })
  })

  routes.post('/:session/rehearsal/drill', formBody, async (request, response) => {
    const session = forHost(request, response)
    if (session === undefined) return
    const { drill } = request.body as Record<string, unknown>
    const { id } = session.info
    if (rehearsedBy(id) === null || !isDrill(drill)) return site.notFound(response)
    response.json(await rehearsals.ask({ id, what: 'drill', drill }))
  })

  routes.post('/:session/rehearsal/end', formBody, async (request, response) => {
    const session = forHost(request, response)
    if (session === undefined) return
    const { id } = session.info
    const rehearsed = rehearsedBy(id)
    if (rehearsed === null) return site.notFound(response)
    await rehearsals.ask({ id, what: 'end', isToStay: request.body.keep !== undefined })
    response.redirect(303, `/${rehearsed}/rehearsal`)
  })

  return routes
}
