import { Router } from 'express'
import type { Identity } from '../../access/identity.ts'
import type { ByEmail } from '../../addresses/telling.ts'
import type { Audit } from '../../audit/audit.ts'
import type { Config } from '../../config.ts'
import type { KeptTexts } from '../../maintenance/keptTexts.ts'
import type { ProgrammeReplica } from '../../programme/liveProgramme.ts'
import type { Programme } from '../../programme/programme.ts'
import type { LiveSession } from '../../replica/liveSession.ts'
import type { Site } from '../site.ts'
import { createDesk } from './desk.ts'
import { deskAudit } from './deskAudit.ts'
import { deskBoxes } from './deskBoxes.ts'
import { deskCodes } from './deskCodes.ts'
import { deskEvents } from './deskEvents.ts'
import { deskRecords } from './deskRecords.ts'
import { deskReference } from './deskReference.ts'
import { deskSessions } from './deskSessions.ts'
import { deskTeam } from './deskTeam.ts'
import { deskTexts } from './deskTexts.ts'
import { deskTickets } from './deskTickets.ts'
import { deskTokens } from './deskTokens.ts'
import { deskWebhooks } from './deskWebhooks.ts'

type Parts = {
  site: Site
  identity: Identity
  desk: ProgrammeReplica
  audit: Audit
  sessions: ReadonlyMap<string, LiveSession>
  programme: Pick<Programme, 'wordings'>
  clock: () => number
  keptTexts: KeptTexts
  byEmail: ByEmail | null
  config: Pick<Config, 'PUBLIC_ORIGIN'>
}

/** The organiser's desk: everything under `/organise`, for organisers alone. */
export function deskRoutes(parts: Parts): Router {
  const { sessions, keptTexts } = parts
  const desk = createDesk({ ...parts, programme: parts.desk })
  const routes = Router()
  routes.use(desk.guard)
  // A stranger at a desk that was left open reads no records, lets nobody in and shuts nobody out. What has a form on it is
  // asked for before it is filled in, so that nothing is lost on the way.
  routes.use(['/records', '/team/:page', '/codes', '/data'], desk.askAgain)
  routes.use('/team', (request, response, next) =>
    request.method === 'GET' ? next() : desk.askAgain(request, response, next),
  )
  routes.use(deskTexts(desk))
  routes.use(deskSessions({ desk, sessions, wordings: parts.programme.wordings }))
  routes.use(deskEvents(desk))
  routes.use(deskBoxes({ desk, sessions, byEmail: parts.byEmail }))
  routes.use(deskAudit(desk))
  routes.use(deskRecords({ desk, sessions, keptTexts }))
  routes.use(deskTeam(desk))
  routes.use(deskCodes(desk))
  routes.use(deskTickets({ desk, sessions }))
  routes.use(deskTokens(desk))
  routes.use(deskReference(desk))
  routes.use(deskWebhooks(desk, parts.config.PUBLIC_ORIGIN === undefined))
  return routes
}
