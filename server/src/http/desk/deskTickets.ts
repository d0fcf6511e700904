import { readNumber } from '@companion/shared/kinds/numeric'
import { limits } from '@companion/shared/limits'
import { type Request, type Response, Router } from 'express'
import type { LiveSession } from '../../replica/liveSession.ts'
import { countInvited } from '../../rules/people/counting.ts'
import { nextTicket } from '../../rules/programme/tickets.ts'
import { yieldToEventLoop } from '../../runtime/yieldToEventLoop.ts'
import { confirmFor } from '../confirmRoutes.ts'
import { formBody } from '../site.ts'
import { typed } from '../typed.ts'
import type { Desk } from './desk.ts'

type Parts = { desk: Desk; sessions: ReadonlyMap<string, LiveSession> }

/** So many links of a file are written at once; between two steps others are served. */
const stepLinks = 500

/** The invitations of a session: made and withdrawn by organisers, and their links as a file for a mailing. */
export function deskTickets({ desk, sessions }: Parts): Router {
  const routes = Router()
  const { programme, site, identity } = desk
  const rangesOf = (id: string) => programme.state.tickets.get(id) ?? []

  routes.param('id', (_request, response, next, id: string) => {
    if (!programme.state.sessions.has(id)) return site.notFound(response)
    next()
  })
  const idIn = ({ params }: Request) => String(params['id'])
  const pathOf = (id: string) => `/sessions/${id}/invitations`

  function send(request: Request, response: Response, said: { count?: string; problem?: string } = {}): void {
    const id = idIn(request)
    const live = sessions.get(id)
    const made = rangesOf(id).map(({ from, count, at, by, withdrawnAt }) => ({
      from,
      count,
      at,
      by: desk.nameOf(by),
      withdrawnAt,
    }))
    desk.send(response, {
      page: 'deskTickets',
      id,
      title: desk.titleOf(id),
      issued: made.reduce((sum, { count }) => sum + count, 0),
      used: live === undefined ? 0 : countInvited(live.replica.state),
      next: nextTicket(programme.state, id),
      made: made.reverse(),
      count: '',
      done: desk.doneIn(request),
      ...said,
    })
  }

  routes.get('/sessions/:id/invitations', (request, response) => send(request, response))

  routes.post('/sessions/:id/invitations', formBody, async (request, response) => {
    const id = idIn(request)
    const { count: given, from } = request.body as Record<string, string>
    const written = typed(given, 20)
    const count = readNumber(written)
    if (!Number.isInteger(count) || count < 1 || count > limits.ticketsAtOnce)
      return send(request, response, { count: written, problem: 'Write a number from 1 to 20,000' })
    const refusal = await desk.ask(
      request,
      { type: 'issueTickets', session: id, from: Number(from), count },
      id,
    )
    if (refusal === null) return desk.goTo(response, pathOf(id), 'invitationsMade')
    send(request, response, { count: written, problem: refusal })
  })

  routes.post('/sessions/:id/invitations/withdraw', formBody, async (request, response) => {
    const id = idIn(request)
    const withdrawal = { type: 'withdrawTickets', session: id, from: Number(request.body.from) } as const
    const refusal = await desk.ask(request, withdrawal, id)
    if (refusal === null) return desk.goTo(response, pathOf(id), 'invitationsWithdrawn')
    send(request, response, { problem: refusal })
  })

  routes.get('/sessions/:id/invitations/:from.csv', async (request, response) => {
    const id = idIn(request)
    const range = rangesOf(id).find(({ from }) => String(from) === request.params['from'])
    if (range === undefined || range.withdrawnAt !== null) return site.notFound(response)
    if (!desk.isConfirmed(request)) return response.redirect(303, confirmFor(`/organise${pathOf(id)}`))
    desk.note(request, {
      what: 'exported',
      about: `the links of ${range.count} invitations`,
      session: id,
    })
    response.type('text/csv; charset=utf-8').attachment(`invitations-${id}.csv`)
    response.set('Cache-Control', 'no-store')
    const link = `${site.origin(request)}/${id}/invited#`
    const end = range.from + range.count
    for (let number = range.from; number < end; number += stepLinks) {
      const some = Array.from({ length: Math.min(stepLinks, end - number) }, (_, at) => number + at)
      response.write(some.map((one) => `${link}${identity.tickets.write(id, one)}\r\n`).join(''))
      await yieldToEventLoop()
    }
    response.end()
  })

  return routes
}
