import { screenLooks } from '@companion/client/render'
import { signedOut, signedOutReasons } from '@companion/shared/protocol'
import type { Router } from 'express'
import { type Identity, isStaffRole } from '../access/identity.ts'
import type { Introductions } from '../programme/introductions.ts'
import type { FiguresStanding } from '../publication/figures.ts'
import { exampleOf } from '../rehearsal/twin.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import { type Site, sessionOf } from './site.ts'

type Parts = {
  site: Site
  identity: Identity
  sessions: ReadonlyMap<string, LiveSession>
  introductions: Introductions
  figures: FiguresStanding
}

/** The pages of those who sign in: hosts, moderators, panellists, officials and the screen. */
export function staffPages({ site, identity, sessions, introductions, figures }: Parts): Router {
  const routes = site.routes()

  /** How the figures of a session stand; nothing is published of a rehearsal. */
  const standOf = (session: LiveSession) => (session.info.rehearsal ? undefined : figures.standOf(session))

  routes.get('/:session/:audience', async (request, response) => {
    const { info, replica, hub } = sessionOf(response)
    const { audience } = request.params
    if (!isStaffRole(audience)) return site.notFound(response)
    const actor = identity.actor(request.headers.cookie, audience, info.id)
    if (actor === null) {
      const signedOutBy = signedOutReasons.find((reason) => reason === request.query[signedOut])
      return site.send(response, { page: 'signIn', session: info, audience, signedOutBy }, 401)
    }
    const isNamed = introductions.introduce(sessionOf(response), actor)
    const { seq, json } = hub.view(audience)
    const asked = request.query['pin']
    const pin = typeof asked === 'string' && replica.state.polls.has(asked) ? asked : undefined
    const look = screenLooks.find((known) => known === request.query['look'])
    const example = audience === 'host' ? exampleOf(sessions, info.id) : undefined
    const stand = audience === 'official' ? await standOf(sessionOf(response)) : undefined
    site.send(response, {
      page: audience,
      me: actor.id,
      ...(isNamed && { isNamed }),
      ...(pin !== undefined && { pin }),
      ...(look !== undefined && { look }),
      ...(example !== undefined && { example }),
      figures: stand,
      session: info,
      origin: site.origin(request),
      epoch: replica.epoch,
      seq,
      view: JSON.parse(json),
    })
  })

  return routes
}
