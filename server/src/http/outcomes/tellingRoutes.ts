import { Router } from 'express'
import type { ByEmail } from '../../addresses/telling.ts'
import { counted } from '../../rules/outcomes/came.ts'
import { formBody } from '../site.ts'
import { home, type Office } from './office.ts'

/** Telling everyone who asked for it that there is news about a session. */
export function tellingRoutes(
  { desk, site, watchedBy, around }: Office,
  { addresses, telling }: ByEmail,
): Router {
  const routes = Router()

  routes.get(`${home}/tell`, async (request, response) => {
    const counts = await addresses.counts()
    site.send(response, {
      page: 'deskTell',
      ...around(request),
      sessions: watchedBy(request).map(({ id, title, state }) => ({
        id,
        title,
        waiting: counts.has(id) ? counted(counts.get(id) ?? 0, state.whoYouAre.fewest) : null,
        isTelling: telling.isTelling(id),
      })),
    })
  })

  routes.post(`${home}/tell`, formBody, (request, response) => {
    const session = watchedBy(request).find(({ id }) => id === request.body['session'])
    if (session === undefined) return site.notFound(response)
    desk.note(request, { what: 'toldByEmail', session: session.id })
    void telling.tell(session)
    desk.goTo(response, '/tell', 'telling', home)
  })

  return routes
}
