import { english, type PageData, renderMyOutcomes } from '@companion/client/render'
import type { Router } from 'express'
import type { Identity } from '../../access/identity.ts'
import type { ByEmail } from '../../addresses/telling.ts'
import type { ExperiencesReplica } from '../../experiences/liveExperiences.ts'
import type { ProgrammeReplica } from '../../programme/liveProgramme.ts'
import type { LiveSession } from '../../replica/liveSession.ts'
import { cameOf, tookPart } from '../../rules/outcomes/came.ts'
import { outcomesAbout, outcomesFor, outcomeViews } from '../../rules/outcomes/views.ts'
import type { World } from '../../rules/outcomes/world.ts'
import { type Site, sessionOf } from '../site.ts'
import { atomFeed } from './feed.ts'
import { askAt, worldOf } from './world.ts'

type Parts = {
  site: Site
  identity: Identity
  sessions: ReadonlyMap<string, LiveSession>
  desk: ProgrammeReplica
  experiences: ExperiencesReplica
  clock: () => number
  byEmail: ByEmail | null
}

/** How long what such a page shows of a session may be behind it, in milliseconds. */
const keptMs = 5000

/** What came of the sessions, for everyone: a page for each, one for all of them, a feed; and someone's own, for them alone. */
export function outcomePages({ site, identity, sessions, desk, experiences, clock, byEmail }: Parts): Router {
  const routes = site.routes()
  const world = () => worldOf({ sessions, desk, experiences, clock })
  /** Under what a page is kept as rendered: in a session that is live it would be another with every press. */
  const keyOf = (address: string, { today }: World) =>
    `outcomes ${address} ${today} ${Math.floor(clock() / keptMs)}`

  routes.get('/outcomes', (request, response) => {
    const now = world()
    const listed = [...now.sessions.values()].flatMap(({ id, state }) => {
      const live = sessions.get(id)
      return live === undefined || live.settings.status === 'archived'
        ? []
        : [{ session: live.info, tookPart: tookPart(state) }]
    })
    const page = {
      page: 'outcomes' as const,
      address: `${site.origin(request)}/outcomes`,
      outcomes: outcomeViews(now),
      sessions: listed.sort(
        (one, next) => Date.parse(one.session.startsAt) - Date.parse(next.session.startsAt),
      ),
    } satisfies PageData
    site.send(response, page, 200, keyOf(page.address, now))
  })

  routes.get('/outcomes.atom', (request, response) => {
    const feed = atomFeed(outcomeViews(world()), {
      origin: site.origin(request),
      site: desk.state.about?.value.name ?? '',
      words: { ...english.pages.outcomes, language: english.live.language.code },
    })
    response.type('application/atom+xml').set('Cache-Control', 'public, max-age=300').send(feed)
  })

  routes.get('/:session/outcomes', (request, response) => {
    const { info } = sessionOf(response)
    const now = world()
    const of = now.sessions.get(info.id)
    if (of === undefined) return site.notFound(response)
    const page = {
      page: 'outcomes' as const,
      address: `${site.origin(request)}/${info.id}/outcomes`,
      session: info,
      outcomes: outcomesAbout(now, info.id),
      came: cameOf(now, of),
      sessions: [],
    } satisfies PageData
    site.send(response, page, 200, keyOf(page.address, now))
  })

  // A part of a page, for a page that is there already.
  routes.get('/:session/outcomes/mine', (request, response) => {
    const { info } = sessionOf(response)
    const actor = identity.actor(request.headers.cookie, 'participant', info.id)
    const mine = actor === null ? [] : outcomesFor(world(), info.id, actor.id)
    response
      .type('html')
      .vary('Accept-Language, Cookie')
      .set('Cache-Control', 'no-store')
      .send(renderMyOutcomes(mine, site.languageOf(response), askAt(byEmail, sessionOf(response), actor)))
  })

  return routes
}
