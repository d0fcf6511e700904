import { readResult } from '@companion/shared/views/results'
import type { Router } from 'express'
import type { Identity } from '../access/identity.ts'
import { briefingOf, fewestFor } from '../briefing/briefing.ts'
import type { FiguresStanding } from '../publication/figures.ts'
import type { Site } from './site.ts'
import { officialViewOf, watchedSession } from './watched.ts'

/** What stands out in a session, for officials: read from what their page shows, and rendered here alone. */
export function briefingPage(site: Site, identity: Identity, figures: FiguresStanding): Router {
  const routes = site.routes()

  routes.get('/:session/briefing', async (request, response) => {
    const session = watchedSession({ site, identity }, request, response)
    if (session === null) return
    const { info, replica } = session
    const view = officialViewOf(session)
    const { fewest } = replica.state.whoYouAre
    const answered = (view.asked ?? []).flatMap((pollId) =>
      (view[`results:${pollId}`] ?? []).map((result) => readResult(result).answered),
    )
    site.send(response, {
      page: 'briefing',
      session: info,
      figures: await figures.standOf(session),
      here: view.stage?.phase === 'ended' ? undefined : (view.people ?? 0),
      answered: Math.max(0, ...answered),
      fewest: fewestFor(fewest),
      ...briefingOf(view, fewest),
    })
  })

  return routes
}
