import type { OfficialView } from '@companion/shared/views/official'
import type { Router } from 'express'
import type { Identity } from '../access/identity.ts'
import { counted, missingIn } from '../missing/missing.ts'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import { countInvited } from '../rules/people/counting.ts'
import { type Site, sessionOf } from './site.ts'

/** Who took part in a session and who did not, for officials: read from what their page shows, and rendered here alone. */
export function missingPage(site: Site, identity: Identity, desk: ProgrammeReplica): Router {
  const routes = site.routes()

  routes.get('/:session/missing', (request, response) => {
    const { info, hub, replica } = sessionOf(response)
    if (!identity.isAllowed(request.headers.cookie, 'official', info.id))
      return site.send(response, { page: 'signIn', audience: 'official', session: info }, 401)
    if (info.rehearsal) return site.notFound(response)
    const view = JSON.parse(hub.view('official').json) as OfficialView
    const { whoYouAre } = replica.state
    const made = (desk.state.tickets.get(info.id) ?? []).reduce((sum, { count }) => sum + count, 0)
    const references = new Map([...desk.state.references].map(([about, { value }]) => [about, value]))
    site.send(response, {
      page: 'missing',
      session: info,
      invited: made === 0 ? null : { made, came: counted(countInvited(replica.state), whoYouAre.fewest) },
      here: view.stage?.phase === 'ended' ? undefined : (view.people ?? 0),
      ...missingIn(view, whoYouAre, references),
    })
  })

  return routes
}
