import { languageCookie } from '@companion/shared/languages'
import { type Request, Router } from 'express'
import { participantSeconds, setCookie } from '../access/cookies.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import { ownPath } from './ownPath.ts'
import { type Site, sessionAsked } from './site.ts'

/** Choosing a language, which is kept in a cookie and holds for every page from then on. */
export function languagePage(site: Site, sessions: ReadonlyMap<string, LiveSession>): Router {
  const routes = Router()
  const languages = site.languages.map(({ live }) => live.language)

  routes.get('/language', (request, response) => {
    const session = sessionAsked(request, sessions)
    const back = backTo(request, `/${session?.id ?? ''}`)
    const chosen = languages.find(({ code }) => code === request.query['to'])
    // Not kept as rendered: anyone can name any number of ways back.
    if (chosen === undefined) return site.send(response, { page: 'languages', languages, session, back })
    const [isSecure, isFramed] = [site.isSecure(request), site.isFramed(request)]
    const cookie = setCookie(languageCookie, chosen.code, participantSeconds, isSecure, { isFramed })
    response.append('Set-Cookie', cookie)
    response.redirect(303, back)
  })

  return routes
}

/** Where someone came from, to go back there: as the address says, else as their browser does. */
function backTo({ query, headers, host }: Request, otherwise: string): string {
  if (typeof query['back'] === 'string') return ownPath(query['back']) ?? otherwise
  if (headers.referer === undefined || !URL.canParse(headers.referer)) return otherwise
  const from = new URL(headers.referer)
  if (from.host !== host || from.pathname === '/language') return otherwise
  return ownPath(`${from.pathname}${from.search}`) ?? otherwise
}
