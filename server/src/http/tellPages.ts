import { english } from '@companion/client/render'
import { Router } from 'express'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import type { Wordings } from '../rules/audiences/wording.ts'
import { eventsAhead, sessionsListed } from './ahead.ts'
import { type Site, sessionAsked } from './site.ts'

type Parts = {
  desk: ProgrammeReplica
  sessions: ReadonlyMap<string, LiveSession>
  programme: { wordings: Wordings }
  clock: () => number
}

/** What people can send to others, and print for them. No address on these pages says who shared it. */
export function tellPages(site: Site, { desk, sessions, programme, clock }: Parts): Router {
  const routes = Router()

  routes.get('/tell', (request, response, next) => {
    const about = desk.state.about?.value
    if (about === undefined) return next()
    const own = site.languageOf(response).live.language.code
    const { short = '', long = '' } = about
    const others = site.languages.flatMap(({ live: { language } }) => {
      const { code } = language
      const texts = programme.wordings.get(code)?.texts
      const found = code === english.live.language.code ? { short, long } : textsIn(texts, { short, long })
      return code === own || found === null || short === '' || long === '' ? [] : [{ ...language, ...found }]
    })
    const origin = site.origin(request)
    const session = sessionAsked(request, sessions)
    const key = `tell ${origin} ${session?.id ?? ''}`
    site.send(response, { page: 'tell', about, origin, others, session }, 200, key)
  })

  for (const page of ['poster', 'cards'] as const)
    routes.get(`/tell/${page}`, (request, response, next) => {
      const about = desk.state.about?.value
      if (about === undefined) return next()
      const [listed, events] = [sessionsListed(sessions), eventsAhead(desk.state, clock())]
      site.send(response, { page, about, sessions: listed, events, origin: site.origin(request) })
    })

  return routes
}

/** Both texts in a language; null where one of them is not in it. */
function textsIn(
  texts: ReadonlyMap<string, string> | undefined,
  { short, long }: { short: string; long: string },
) {
  const found = { short: texts?.get(short), long: texts?.get(long) }
  return found.short === undefined || found.long === undefined
    ? null
    : { short: found.short, long: found.long }
}
