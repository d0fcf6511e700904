import type { RegionalEvent } from '@companion/shared/programme/regionalEvents'
import type { SessionInfo } from '@companion/shared/views/session'
import type { Request, Response, Router } from 'express'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import type { Wordings } from '../rules/audiences/wording.ts'
import { infoIn, reworded } from '../rules/audiences/wording.ts'
import { eveningEndsAt, eventsAhead, isListed } from './ahead.ts'
import { calendarOf, type Dated } from './calendar.ts'
import { type Site, sessionOf } from './site.ts'

type Parts = {
  desk: ProgrammeReplica
  sessions: ReadonlyMap<string, LiveSession>
  programme: { wordings: Wordings }
  clock: () => number
}

/** What someone may want to know of a session or a regional event before it begins: a page to be shared, and its date for a calendar. */
export function eventPages(site: Site, { desk, sessions, programme, clock }: Parts): Router {
  const routes = site.routes()
  const wordingFor = (response: Response) =>
    programme.wordings.get(site.languageOf(response).live.language.code)

  routes.param('event', (_request, response, next, id: string) => {
    const event = desk.state.events.get(id)
    if (event === undefined || event.value.status === 'archived') return site.notFound(response)
    response.locals['event'] = event
    next()
  })
  const eventOf = (response: Response) =>
    response.locals['event'] as { version: number; value: RegionalEvent }

  routes.get('/events/:event', (request, response) => {
    const { value: event } = eventOf(response)
    const isOver = Date.parse(event.endsAt) < clock()
    const origin = site.origin(request)
    site.send(
      response,
      { page: 'event', event, isOver, origin },
      200,
      `event ${event.id} ${isOver} ${origin}`,
    )
  })

  routes.get('/:session/about', (request, response) => {
    const { info, replica, settings } = sessionOf(response)
    if (settings.status === 'archived') return site.notFound(response)
    const isBefore = clock() < Date.parse(info.startsAt)
    const origin = site.origin(request)
    const { topics } = replica.state
    // Who is let in by the code must have seen it elsewhere.
    const session = { ...info, joinCode: '' }
    const key = `about ${info.id} ${isBefore} ${origin} ${JSON.stringify(topics)}`
    site.send(response, { page: 'aboutSession', session, topics, isBefore, origin }, 200, key)
  })

  /** A session's date, in the language of whoever asked. */
  function datedSession(request: Request, response: Response, info: SessionInfo): Dated {
    const { title, principle, startsAt } = infoIn(wordingFor(response), info)
    return {
      id: info.id,
      title,
      startsAt,
      endsAt: eveningEndsAt(startsAt),
      place: site.languageOf(response).pages.event.online,
      said: principle,
      url: `${site.origin(request)}/${info.id}`,
      version: desk.state.sessions.get(info.id)?.versions.length ?? 1,
      isCancelled: false,
    }
  }

  function datedEvent(request: Request, response: Response, id: string): Dated[] {
    const known = desk.state.events.get(id)
    if (known === undefined) return []
    const wording = wordingFor(response)
    const {
      title,
      place,
      travel = '',
      startsAt,
      endsAt,
      status,
    } = wording ? reworded(known.value, wording) : known.value
    const { regional } = site.languageOf(response).pages.event
    const url = `${site.origin(request)}/events/${id}`
    const { version } = known
    return [
      {
        id: `event-${id}`,
        title: `${regional}: ${title}`,
        startsAt,
        endsAt,
        place,
        said: travel,
        url,
        version,
        isCancelled: status === 'cancelled',
      },
    ]
  }

  function sendCalendar(response: Response, file: string, dates: readonly Dated[]): void {
    if (dates.length === 0) {
      site.notFound(response)
      return
    }
    const name = desk.state.about?.value.name ?? ''
    response
      .type('text/calendar')
      .vary('Accept-Language, Cookie')
      .set('Cache-Control', 'no-store')
      // Shown at once where a device has a calendar to show it in.
      .set('Content-Disposition', `inline; filename="${file}.ics"`)
      .send(calendarOf(wordingFor(response)?.texts.get(name) ?? name, dates))
  }

  routes.get('/events/:event/calendar.ics', (request, response) => {
    const { id } = eventOf(response).value
    sendCalendar(response, id, datedEvent(request, response, id))
  })

  routes.get('/:session/calendar.ics', (request, response) => {
    const { info, settings } = sessionOf(response)
    if (settings.status === 'archived') return site.notFound(response)
    sendCalendar(response, info.id, [datedSession(request, response, info)])
  })

  routes.get('/calendar.ics', (request, response) => {
    const listed = [...sessions.values()].filter(isListed)
    const dates = [
      ...listed.map(({ info }) => datedSession(request, response, info)),
      ...eventsAhead(desk.state, clock()).flatMap(({ id }) => datedEvent(request, response, id)),
    ]
    const inOrder = dates.sort((one, next) => Date.parse(one.startsAt) - Date.parse(next.startsAt))
    sendCalendar(response, 'dates', inOrder)
  })

  return routes
}
