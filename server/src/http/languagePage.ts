import { languageCookie } from '@companion/shared/languages'
import { stringifySetCookie } from 'cookie'
import { type Request, Router } from 'express'
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
    const back = backTo(request, `/${session?.id ?? ''}`)
    const chosen = languages.find(({ code }) => code === request.query['to'])
    if (chosen === undefined)
      return site.send(response, { page: 'languages', languages, session, back }, 200, `languages ${back}`)
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
    response.redirect(303, back)
  })

  return routes
}

/** A path of our own, with what it asks for. */
const ownPath = /^\/(?![/\\])[\w/?=&.-]{0,200}$/

/** Where someone came from, to go back there: as the address says, else as their browser does. */
function backTo({ query, headers, host }: Request, otherwise: string): string {
  if (typeof query['back'] === 'string') return ownPath.test(query['back']) ? query['back'] : otherwise
  const from = URL.parse(headers.referer ?? '')
  if (from === null || from.host !== host || from.pathname === '/language') return otherwise
  const path = `${from.pathname}${from.search}`
  return ownPath.test(path) ? path : otherwise
}
