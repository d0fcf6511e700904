import type { Request, Response, Router } from 'express'
import { plainCode } from '../access/codes.ts'
import type { Provenance } from '../access/provenance.ts'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import { eventsAhead, sessionsListed } from './ahead.ts'
import type { Site } from './site.ts'
import { typed } from './typed.ts'

type Parts = {
  sessions: Map<string, LiveSession>
  provenance: Provenance
  desk: ProgrammeReplica
  clock: () => number
}

/** The first page, and joining a session by its code. */
export function sessionsPage(site: Site, { sessions, provenance, desk, clock }: Parts): Router {
  const routes = site.routes()
  const joinable = () =>
    [...sessions.values()].filter(({ settings }) => settings.status === 'open').map(({ info }) => info)

  /** What the first page shows. */
  const home = (request: Request) => ({
    page: 'sessions' as const,
    about: desk.state.about?.value ?? { name: '', title: '', lead: '' },
    sessions: sessionsListed(sessions),
    events: eventsAhead(desk.state, clock()),
    origin: site.origin(request),
  })

  routes.get('/', (request, response) => site.send(response, home(request)))

  /** Lead whoever gives the code of a session to it, and remember that they came by it. */
  function join(request: Request, response: Response, code: string): void {
    const wanted = plainCode(code)
    const found = joinable().find((info) => info.joinCode === wanted)
    if (found !== undefined) {
      const { cookie } = request.headers
      const [isSecure, isFramed] = [site.isSecure(request), site.isFramed(request)]
      response.append('Set-Cookie', provenance.gaveCode(cookie, found.id, isSecure, isFramed))
      response.redirect(303, `/${found.id}`)
      return
    }
    const { wrongCode } = site.languageOf(response).pages.home
    site.send(response, { ...home(request), problem: wrongCode, code: code.slice(0, 20) }, 404)
  }

  routes.get('/join', (request, response) => {
    join(request, response, typed(request.query['code'], 200))
  })
  // What the code on the screen leads to.
  routes.get('/join/:code', (request, response) => join(request, response, request.params.code))

  return routes
}
