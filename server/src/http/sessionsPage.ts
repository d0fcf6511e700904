import type { SessionInfo } from '@companion/shared/views/session'
import type { Router } from 'express'
import { plainCode } from '../access/codes.ts'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import type { Site } from './site.ts'

const byStart = (one: SessionInfo, next: SessionInfo) => Date.parse(one.startsAt) - Date.parse(next.startsAt)

/** The list of sessions, and joining one by its code. */
export function sessionsPage(site: Site, sessions: Map<string, LiveSession>, desk: ProgrammeReplica): Router {
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

  routes.get('/join', (request, response) => {
    const code = typeof request.query['code'] === 'string' ? request.query['code'] : ''
    const wanted = plainCode(code)
    const found = all().find((info) => info.joinCode === wanted)
    if (found !== undefined) return response.redirect(303, `/${found.id}`)
    const { wrongCode } = site.languageOf(response).pages.home
    site.send(
      response,
      { page: 'sessions', about: about(), sessions: infos(), problem: wrongCode, code: code.slice(0, 20) },
      404,
    )
  })

  return routes
}
