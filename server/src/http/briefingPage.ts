import type { OfficialView } from '@companion/shared/views/official'
import { readResult } from '@companion/shared/views/results'
import type { Router } from 'express'
import type { Identity } from '../access/identity.ts'
import { briefingOf, fewestFor } from '../briefing/briefing.ts'
import type { FiguresStanding } from '../publication/figures.ts'
import { type Site, sessionOf } from './site.ts'

/** What stands out in a session, for officials: read from what their page shows, and rendered here alone. */
export function briefingPage(site: Site, identity: Identity, figures: FiguresStanding): Router {
  const routes = site.routes()

  routes.get('/:session/briefing', async (request, response) => {
    const { info, hub, replica } = sessionOf(response)
    if (!identity.isAllowed(request.headers.cookie, 'official', info.id))
      return site.send(response, { page: 'signIn', audience: 'official', session: info }, 401)
    // What simulated people said must not be taken for evidence.
    if (info.rehearsal) return site.notFound(response)
    const view = JSON.parse(hub.view('official').json) as OfficialView
    const { fewest } = replica.state.whoYouAre
    const answered = (view.asked ?? []).flatMap((pollId) =>
      (view[`results:${pollId}`] ?? []).map((result) => readResult(result).answered),
    )
    site.send(response, {
      page: 'briefing',
      session: info,
      figures: await figures.standOf(sessionOf(response)),
      here: view.stage?.phase === 'ended' ? undefined : (view.people ?? 0),
      answered: Math.max(0, ...answered),
      fewest: fewestFor(fewest),
      ...briefingOf(view, fewest),
    })
  })

  return routes
}
