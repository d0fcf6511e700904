import { Router } from 'express'
import type { Identity } from '../access/identity.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import { type Site, sessionAsked } from './site.ts'

/** Forgetting someone on the device that they use, which other people may use after them. */
export function forgetPage(
  site: Site,
  { sessions, identity }: { sessions: ReadonlyMap<string, LiveSession>; identity: Identity },
): Router {
  const routes = Router()

  routes.get('/forget', (request, response) => {
    const session = sessionAsked(request, sessions)
    site.send(response, { page: 'forget', session, isDone: false }, 200, `forget ${session?.id ?? ''}`)
  })

  routes.post('/forget', (request, response) => {
    const isSecure = site.isSecure(request)
    response.append('Set-Cookie', identity.forgotten(isSecure, site.isFramed(request)))
    // Cookies are not in it: it would take those of every site under the same domain.
    if (isSecure) response.set('Clear-Site-Data', '"storage"')
    site.send(response, { page: 'forget', session: undefined, isDone: true })
  })

  return routes
}
