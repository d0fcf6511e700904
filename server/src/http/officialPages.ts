import type { Request, Response, Router } from 'express'
import type { Identity } from '../access/identity.ts'
import type { Audit } from '../audit/audit.ts'
import type { Config } from '../config.ts'
import type { ExperiencesReplica } from '../experiences/liveExperiences.ts'
import type { Meters } from '../gateway/meters.ts'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import type { FiguresStanding } from '../publication/figures.ts'
import { publicationViews } from '../publication/publicationViews.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import { outcomesAbout, outcomeViews } from '../rules/outcomes/views.ts'
import type { Telemetry } from '../telemetry.ts'
import { confirmFor } from './confirmRoutes.ts'
import { type Format, isFormat, sendEvidence } from './exports.ts'
import { worldOf } from './outcomes/world.ts'
import { canBePacked, keyPath, packOf } from './packs.ts'
import { type Site, sessionOf } from './site.ts'

type Parts = {
  site: Site
  sessions: Map<string, LiveSession>
  identity: Identity
  meters: Meters
  telemetry: Telemetry
  audit: Audit
  desk: ProgrammeReplica
  experiences: ExperiencesReplica
  clock: () => number
  config: Config
  figures: FiguresStanding
}

/** All sessions side by side for officials, and the files of evidence that they take away. */
export function officialPages({
  site,
  sessions,
  identity,
  meters,
  telemetry,
  audit,
  desk,
  experiences,
  clock,
  config,
  figures,
}: Parts): Router {
  const routes = site.routes()
  /** The sessions that stand in lists; a rehearsal is in none, nor is what a group runs itself. */
  const all = () =>
    [...sessions.values()].filter(
      ({ info, settings }) => !info.rehearsal && settings.box === undefined && settings.status !== 'archived',
    )
  /** Of a session that has stopped nothing can be said that is sure. */
  const isWell = ({ replica }: LiveSession) => replica.stoppedAt === null

  const isAllowed = (request: Request, { info }: LiveSession) =>
    identity.actor(request.headers.cookie, 'official', info.id) !== null

  /** The sessions that someone may watch; null where there are none. */
  function watchedBy(request: Request): LiveSession[] | null {
    const watched = all().filter((one) => isAllowed(request, one))
    return watched.length === 0 ? null : watched.filter(isWell)
  }

  /** What the audit log says of a file, of one session or of all. */
  const evidenceOf = (only: LiveSession | undefined, format: Format) => {
    const kind = format.toUpperCase()
    return only === undefined
      ? { about: `the evidence of all sessions (${kind})` }
      : { about: `the evidence (${kind})`, session: only.info.id }
  }

  /** Whether someone may take a file away now; if not, they are sent to give their code again on the way to `page`, or told to wait. */
  function mayTake(request: Request, response: Response, page: string): boolean {
    const { cookie } = request.headers
    if (!identity.isConfirmed(cookie)) {
      response.redirect(303, confirmFor(page))
      return false
    }
    if (meters.files.take(identity.author(cookie)?.id ?? '')) return true
    telemetry.onTurnedAway('files')
    const said = 'You have taken many files. Try again in a few seconds.'
    site.problem(response, 429, { title: 'Please wait a moment', message: said })
    return false
  }

  function note(request: Request, only: LiveSession | undefined, format: Format): void {
    const author = identity.author(request.headers.cookie)
    if (author !== null) audit.note(author, { what: 'exported', ...evidenceOf(only, format) })
  }

  async function sendFile(request: Request, response: Response, wanted: LiveSession[] | null): Promise<void> {
    const { format } = request.query
    if (!isFormat(format)) return site.notFound(response)
    if (wanted === null)
      return site.problem(response, 401, {
        title: 'Sign in first',
        message: 'Sign in as an official, then try again.',
      })
    const [only] = wanted.length === 1 ? wanted : []
    const page = only === undefined ? '/officials' : `/${only.info.id}/official`
    if (!mayTake(request, response, page)) return
    note(request, only, format)
    const origin = site.origin(request)
    const name = desk.state.about?.value.name ?? ''
    const packed = wanted.filter(canBePacked)
    if (format === 'zip' && packed.length === 0)
      return site.problem(response, 409, {
        title: 'This session has not ended',
        message: 'An evidence pack is made of sessions that have ended. Until then, take the results away.',
      })
    const isPublished = async (session: LiveSession) =>
      (await figures.standOf(session)).status === 'published'
    const publications = Object.fromEntries(
      packed.map(({ info: { id } }) => [id, publicationViews(desk.state, id)]),
    )
    const pack = () => {
      const about = { service: name, origin, commit: config.COMMIT }
      const beside = { outcomes: outcomesOf(only), publications }
      return packOf({ sessions: packed, about, beside, isPublished, keys: identity.evidenceKeys })
    }
    await sendEvidence(response, wanted, format, {
      site: name,
      contact: `${origin}/about`,
      now: clock(),
      isPublished,
      pack,
    })
  }

  /** What was decided on what people said: in one session, or in all. */
  const outcomesOf = (only: LiveSession | undefined) => {
    const world = worldOf({ sessions, desk, experiences, clock })
    return only === undefined ? outcomeViews(world) : outcomesAbout(world, only.info.id)
  }

  routes.get(keyPath, (_request, response) => {
    response.type('application/x-pem-file').send(identity.evidenceKeys.publicKey)
  })

  routes.get('/officials', (request, response) => {
    const watched = watchedBy(request)
    if (watched === null) {
      const [first] = all()
      return response.redirect(303, first === undefined ? '/' : `/${first.info.id}/official`)
    }
    const views = watched.map(({ info, replica, hub }) => {
      const { seq, json } = hub.view('official')
      return { session: info, epoch: replica.epoch, seq, view: JSON.parse(json) }
    })
    site.send(response, { page: 'officials', sessions: views })
  })

  routes.get('/officials/export', (request, response) => sendFile(request, response, watchedBy(request)))

  routes.get('/:session/export', (request, response) => {
    const session = sessionOf(response)
    // A rehearsal is in no file: what simulated people said must not be taken for evidence.
    if (session.info.rehearsal) return site.notFound(response)
    return sendFile(request, response, isAllowed(request, session) ? [session] : null)
  })

  return routes
}
