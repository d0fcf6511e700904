import type { DeskTokensPageData } from '@companion/shared/programme/deskData'
import { type Response, Router } from 'express'
import { nanoid } from 'nanoid'
import { opensAs } from '../../access/staff.ts'
import type { Staff } from '../../rules/programme/state.ts'
import { formBody } from '../site.ts'
import { typed } from '../typed.ts'
import type { Desk } from './desk.ts'

/** How long a token opens the API, in milliseconds: 90 days. */
const tokenMs = 90 * 24 * 60 * 60 * 1000
/** What the token that was just made is carried to its page under. */
const made = 'api token'

/** Tokens for the API, each for someone of the team who may watch sessions: made and ended by organisers. */
export function deskTokens(desk: Desk): Router {
  const routes = Router()
  const { programme, site, identity, clock } = desk
  const byName = (one: { name: string }, next: { name: string }) => one.name.localeCompare(next.name, 'en')

  const mayWatch = ({ grants }: Staff) => grants.some(({ role }) => opensAs(role, 'official'))

  function send(response: Response, said: Partial<DeskTokensPageData> = {}): void {
    const { tokens, staff } = programme.state
    const now = clock()
    desk.send(response, {
      page: 'deskTokens',
      tokens: [...tokens.values()]
        .filter(({ until }) => until > now)
        .map(({ id, staff: whose, at, by, until }) => ({
          id,
          staff: whose,
          name: staff.get(whose)?.name ?? '',
          at,
          by: desk.nameOf(by),
          until,
        }))
        .sort(byName),
      people: [...staff.values()]
        .filter(mayWatch)
        .map(({ id, name }) => ({ id, name }))
        .sort(byName),
      address: `${site.origin(response.req)}/api/v1`,
      ...said,
    })
  }

  routes.get('/data', (request, response) => {
    const [staff = '', token] = desk.shown(request, response, made)?.split(' ') ?? []
    const person = programme.state.staff.get(staff)
    const shown = person && token ? { name: person.name, token } : undefined
    send(response, shown === undefined ? { done: desk.doneIn(request) } : { made: shown })
  })

  routes.post('/data', formBody, async (request, response) => {
    const person = programme.state.staff.get(typed(request.body.staff, 40))
    if (person === undefined || !mayWatch(person)) return send(response, { problem: 'Choose a person' })
    const token = identity.apiTokens.fresh()
    const refusal = await desk.ask(request, {
      type: 'issueToken',
      token: nanoid(16),
      staff: person.id,
      mark: identity.apiTokens.markOf(token),
      until: clock() + tokenMs,
    })
    if (refusal !== null) return send(response, { refused: refusal })
    desk.show(request, response, made, `${person.id} ${token}`)
    response.redirect(303, '/organise/data')
  })

  routes.post('/data/end', formBody, async (request, response) => {
    const token = typed(request.body.token, 40)
    const staff = programme.state.tokens.get(token)?.staff ?? ''
    const refusal = await desk.ask(request, { type: 'endToken', token, staff })
    if (refusal === null) return desk.goTo(response, '/data', 'tokenEnded')
    send(response, { refused: refusal })
  })

  return routes
}
