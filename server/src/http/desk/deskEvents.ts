import type { DeskEventPageData, EventForm } from '@companion/shared/programme/deskEvents'
import { type Request, type Response, Router } from 'express'
import { formBody } from '../site.ts'
import type { Desk } from './desk.ts'
import { differingFields, formOfEvent, readEvent, typedEvent } from './eventForm.ts'

const emptyForm = { ...typedEvent({}), status: 'open' }

/** The regional events of the programme, made and changed by organisers. */
export function deskEvents(desk: Desk): Router {
  const routes = Router()
  const { programme, site } = desk

  routes.get('/events', (request, response) => {
    const events = [...programme.state.events.values()].map(({ value }) => {
      const { id, title, place, startsAt, status, signUpUrl } = value
      return { id, title, place, startsAt, status, canSignUp: signUpUrl !== undefined }
    })
    events.sort((one, next) => Date.parse(one.startsAt) - Date.parse(next.startsAt))
    desk.send(response, { page: 'deskEvents', events, done: desk.doneIn(request) })
  })

  function sendEvent(
    response: Response,
    form: EventForm,
    seen: number,
    said: Partial<DeskEventPageData> = {},
  ): void {
    desk.send(response, { page: 'deskEvent', seen, form, problems: [], ...said })
  }

  /** Put an event in force as a form has it, unless someone changed it meanwhile. */
  async function save(request: Request, response: Response, form: EventForm, seen: number): Promise<void> {
    const read = readEvent(form)
    if ('problems' in read) return sendEvent(response, form, seen, read)
    const { event } = read
    const refused = await desk.ask(request, { type: 'setRegionalEvent', seen, event })
    if (refused === null)
      return desk.goTo(response, `/events/${event.id}`, seen === 0 ? 'eventMade' : 'saved')
    const now = programme.state.events.get(event.id)
    // A new one whose address is taken stays a new one.
    if (seen === 0 || now === undefined) return sendEvent(response, form, seen, { refused })
    const theirForm = formOfEvent(now.value)
    const theirs = Object.fromEntries(differingFields(form, theirForm).map((name) => [name, theirForm[name]]))
    sendEvent(response, form, now.version, { refused, theirs })
  }

  routes.get('/events/new', (_request, response) => sendEvent(response, emptyForm, 0))

  routes.post('/events', formBody, (request, response) =>
    save(request, response, typedEvent(request.body), 0),
  )

  routes.get('/events/:event', (request, response) => {
    const known = programme.state.events.get(request.params.event)
    if (known === undefined) return site.notFound(response)
    sendEvent(response, formOfEvent(known.value), known.version, { done: desk.doneIn(request) })
  })

  routes.post('/events/:event', formBody, async (request, response) => {
    const id = request.params['event'] ?? ''
    if (!programme.state.events.has(id)) return site.notFound(response)
    await save(request, response, typedEvent(request.body, id), Number(request.body.seen))
  })

  return routes
}
