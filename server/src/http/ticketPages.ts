import type { Request, Response, Router } from 'express'
import type { Identity } from '../access/identity.ts'
import { hasTakenPart } from '../rules/people/bounds.ts'
import { formBody, type Site, sessionOf } from './site.ts'

/** What a link of invitation leads to: its ticket stands behind the `#`, and is posted from there. */
export function ticketPages(site: Site, identity: Identity): Router {
  const routes = site.routes()
  const { tickets } = identity

  /** Whether someone has said something in the session on this device, as whom no ticket names. */
  function hasSaid({ headers }: Request, response: Response): boolean {
    const { info, replica } = sessionOf(response)
    const actor = identity.actor(headers.cookie, 'participant', info.id)
    const isInvited = tickets.numberIn(headers.cookie, info.id) !== null
    return actor !== null && !isInvited && hasTakenPart(replica.state, actor.id)
  }

  routes.get('/:session/invited', (request, response) => {
    const { info: session, settings } = sessionOf(response)
    if (settings.status !== 'open') return site.problem(response, 410, 'closed')
    site.send(response, { page: 'ticket', session, tookPart: hasSaid(request, response) })
  })

  routes.post('/:session/invited', formBody, (request, response) => {
    const { info: session, settings } = sessionOf(response)
    if (settings.status !== 'open') return site.problem(response, 410, 'closed')
    const { code } = request.body as Record<string, unknown>
    const number = typeof code === 'string' ? tickets.read(session.id, code) : null
    if (number === null) {
      const tookPart = hasSaid(request, response)
      return site.send(response, { page: 'ticket', session, tookPart, isWrong: true }, 404)
    }
    const { cookie } = request.headers
    const [isSecure, isFramed] = [site.isSecure(request), site.isFramed(request)]
    response.append('Set-Cookie', tickets.keep(cookie, session.id, number, isSecure, isFramed))
    // Elsewhere too a ticket brings one person in, however often it is used, and nobody waits who has one.
    const person = tickets.personOf(session.id, number)
    if (!identity.isKnown(cookie))
      response.append('Set-Cookie', identity.takeOver(person, isSecure, isFramed))
    response.redirect(303, `/${session.id}`)
  })

  return routes
}
