import { type Audience, audiences } from '@companion/shared/audiences'
import { readLanguage } from '@companion/shared/languages'
import { limits } from '@companion/shared/limits'
import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Admission } from '../access/admission.ts'
import type { Identity } from '../access/identity.ts'
import type { Provenance } from '../access/provenance.ts'
import type { Meters } from '../gateway/meters.ts'
import { onCommand, toAck } from '../gateway/onCommand.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import { personalView } from '../rules/audiences/personal.ts'
import type { Actor } from '../rules/entry.ts'
import type { Telemetry } from '../telemetry.ts'
import { metering } from './metering.ts'

type Parts = {
  sessions: Map<string, LiveSession>
  identity: Identity
  provenance: Provenance
  admission: Admission
  meters: Meters
  telemetry: Telemetry
  clock: () => number
}

type Seat = { session: LiveSession; audience: Audience; actor: Actor }

/** For pages whose live connection is blocked on the way: the same commands and views, by plain requests. */
export function requestRoutes(parts: Parts): Router {
  const { sessions, identity, provenance, admission, meters, telemetry, clock } = parts
  const routes = Router()
  const json = express.json({ limit: limits.messageBytes })

  const { pagesOfPerson: ofPerson, requestsOfNetwork: ofNetwork } = meters
  const onTurnedAway = () => telemetry.onTurnedAway('requests')
  const tooOften: RequestHandler = (_request, response) => void response.end()
  routes.use('/:session/live', metering({ identity, ofPerson, ofNetwork, tooOften, onTurnedAway }))

  /** Who asks, or null after they were told why not. */
  function seatOf(request: Request, response: Response): Seat | null {
    const session = sessions.get(String(request.params['session']))
    const audience = audiences.find((known) => known === request.params['audience'])
    if (session === undefined || audience === undefined) {
      response.status(404).json({ why: 'session.unknown' })
      return null
    }
    if (audience === 'participant' && session.settings.status !== 'open') {
      response.status(404).json({ why: 'session.unknown' })
      return null
    }
    if (session.replica.stoppedAt !== null) {
      response.status(503).json({ why: 'session.stopped' })
      return null
    }
    const { cookie } = request.headers
    const actor = identity.actor(cookie, audience, session.info.id)
    const isIn = audience !== 'participant' || admission.mayEnter(cookie, actor, session)
    if (actor !== null && isIn) return { session, audience, actor: provenance.of(actor, request, session) }
    const why =
      audience === 'participant'
        ? { why: 'identity.missing' }
        : { why: 'role.missing', signedOutBy: identity.signedOutBy(cookie) }
    response.status(403).json(why)
    return null
  }

  routes.get('/:session/live/:audience', (request, response) => {
    const seat = seatOf(request, response)
    if (seat === null) return
    const { session, audience, actor } = seat
    const language = readLanguage(request.query['language'])
    const { seq, json: slices } = session.hub.view(audience, language)
    const mine = audience === 'participant' ? personalView(session.replica.state, actor.id) : {}
    const whole = { epoch: session.replica.epoch, seq, mine, now: clock() }
    // The view is encoded once for all: the rest stands around it.
    response
      .set('Cache-Control', 'no-store')
      .type('json')
      .send(`${JSON.stringify(whole).slice(0, -1)},"slices":${slices}}`)
  })

  routes.post('/:session/live/:audience', json, (request, response) => {
    const seat = seatOf(request, response)
    if (seat === null) return
    const { session, actor } = seat
    const settle = (verdict: Parameters<typeof toAck>[0]) => {
      response.json(toAck(verdict))
    }
    const isConfirmed = () => session.info.rehearsal === true || identity.isConfirmed(request.headers.cookie)
    onCommand({ raw: request.body, actor, replica: session.replica, isConfirmed, settle }, meters)
  })
  return routes
}
