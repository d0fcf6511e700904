import { Router } from 'express'
import type { Programme } from '../programme/programme.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import { type Site, sessionAsked } from './site.ts'

type Parts = { programme: Pick<Programme, 'pages'>; sessions: ReadonlyMap<string, LiveSession> }

/** The pages beside the sessions: who runs this, how to take part, privacy and the others. */
export function infoPageRoutes(site: Site, { programme, sessions }: Parts): Router {
  const routes = Router()
  for (const page of programme.pages)
    routes.get(`/${page.id}`, (request, response) => {
      const session = sessionAsked(request, sessions)
      site.send(response, { page: 'info', ...page, session }, 200, `${page.id} ${session?.id ?? ''}`)
    })
  return routes
}
