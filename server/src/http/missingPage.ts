import type { Router } from 'express'
import type { Identity } from '../access/identity.ts'
import { counted, missingIn } from '../missing/missing.ts'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import { countInvited } from '../rules/people/counting.ts'
import type { Site } from './site.ts'
import { officialViewOf, watchedSession } from './watched.ts'

/** Who took part in a session and who did not, for officials: read from what their page shows, and rendered here alone. */
export function missingPage(site: Site, identity: Identity, desk: ProgrammeReplica): Router {
  const routes = site.routes()

  routes.get('/:session/missing', (request, response) => {
    const session = watchedSession({ site, identity }, request, response)
    if (session === null) return
    const { info, replica } = session
    const view = officialViewOf(session)
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
