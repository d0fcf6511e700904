import type { SessionInfo } from '@companion/shared/views/session'
import type { Request, Response, Router } from 'express'
import { plainCode } from '../access/codes.ts'
import type { Provenance } from '../access/provenance.ts'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import type { Site } from './site.ts'

const byStart = (one: SessionInfo, next: SessionInfo) => Date.parse(one.startsAt) - Date.parse(next.startsAt)
type Parts = { sessions: Map<string, LiveSession>; provenance: Provenance; desk: ProgrammeReplica }

/** The list of sessions, and joining one by its code. */
export function sessionsPage(site: Site, { sessions, provenance, desk }: Parts): Router {
  const routes = site.routes()
  const open = () => [...sessions.values()].filter(({ settings }) => settings.status === 'open')
  const all = () => open().map(({ info }) => info)
  const infos = () =>
    all()
      .filter(({ rehearsal }) => !rehearsal)
      .sort(byStart)

  const about = () => desk.state.about?.value ?? { name: '', title: '', lead: '' }

  routes.get('/', (_request, response) =>
    site.send(response, { page: 'sessions', about: about(), sessions: infos() }),
  )

  /** Lead whoever gives the code of a session to it, and remember that they came by it. */
  function join(request: Request, response: Response, code: string): void {
    const wanted = plainCode(code)
    const found = all().find((info) => info.joinCode === wanted)
    if (found !== undefined) {
      const { cookie } = request.headers
      const [isSecure, isFramed] = [site.isSecure(request), site.isFramed(request)]
      response.append('Set-Cookie', provenance.gaveCode(cookie, found.id, isSecure, isFramed))
      response.redirect(303, `/${found.id}`)
      return
    }
    const { wrongCode } = site.languageOf(response).pages.home
    site.send(
      response,
      { page: 'sessions', about: about(), sessions: infos(), problem: wrongCode, code: code.slice(0, 20) },
      404,
    )
  }

  routes.get('/join', (request, response) => {
    join(request, response, typeof request.query['code'] === 'string' ? request.query['code'] : '')
  })
  // What the code on the screen leads to.
  routes.get('/join/:code', (request, response) => join(request, response, request.params.code))

  return routes
}
