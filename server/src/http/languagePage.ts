import { languageCookie } from '@companion/shared/languages'
import { stringifySetCookie } from 'cookie'
import { Router } from 'express'
import type { LiveSession } from '../replica/liveSession.ts'
import { type Site, sessionAsked } from './site.ts'

/** How long a choice of language is kept, in seconds: as long as a participant is known. */
const keptSeconds = 120 * 24 * 60 * 60

/** Choosing a language, which is kept in a cookie and holds for every page from then on. */
export function languagePage(site: Site, sessions: ReadonlyMap<string, LiveSession>): Router {
  const routes = Router()
  const languages = site.languages.map(({ live }) => live.language)

  routes.get('/language', (request, response) => {
    const session = sessionAsked(request, sessions)
    const chosen = languages.find(({ code }) => code === request.query['to'])
    if (chosen === undefined) return site.send(response, { page: 'languages', languages, session })
    const cookie = {
      name: languageCookie,
      value: chosen.code,
      maxAge: keptSeconds,
      secure: site.isSecure(request),
      httpOnly: true,
      sameSite: 'lax' as const,
      path: '/',
    }
    response.append('Set-Cookie', stringifySetCookie(cookie))
    response.redirect(303, `/${session?.id ?? ''}`)
  })

  return routes
}
