import { createHash } from 'node:crypto'
import { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from 'express'
import type { Logger } from 'pino'
import type { TokenHolder } from '../access/apiTokens.ts'
import type { Identity } from '../access/identity.ts'
import { grants } from '../access/staff.ts'
import type { Audit } from '../audit/audit.ts'
import type { Config } from '../config.ts'
import type { ExperiencesReplica } from '../experiences/liveExperiences.ts'
import type { Meters } from '../gateway/meters.ts'
import { householdOf } from '../gateway/network.ts'
import { originOf } from '../gateway/origin.ts'
import { worldOf } from '../http/outcomes/world.ts'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import type { FiguresStanding } from '../publication/figures.ts'
import { publicationViews } from '../publication/publicationViews.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import { outcomeViews } from '../rules/outcomes/views.ts'
import { writtenIn } from '../rules/written.ts'
import { createRemembered } from '../runtime/remembered.ts'
import { createTurns } from '../runtime/turns.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'
import { createLiveLexicon } from '../themes/liveLexicon.ts'
import {
  boardItems,
  figureItems,
  outcomeItem,
  publicationItem,
  questionItems,
  sessionItem,
  themeItems,
} from './lists.ts'
import { type Kind, openApi } from './openapi.ts'
import { type Listed, listed, pageIn } from './paging.ts'
import { sendProblem } from './problems.ts'
import { createUseNotes } from './useNotes.ts'

type Parts = {
  sessions: ReadonlyMap<string, LiveSession>
  identity: Identity
  meters: Meters
  audit: Audit
  desk: ProgrammeReplica
  experiences: ExperiencesReplica
  config: Config
  figures: FiguresStanding
  clock: () => number
  log: Logger
}

/** How long someone who asks too often has to wait for the next answer, in seconds: what `meters.api` gives back in that time. */
const waitSeconds = '1'

/** Lists that take long to make, one at a time: the sessions that go on come first. */
const oneAtATime = createTurns(1)

/** The API for analysts: what officials see, for programs to read, under `/api/v1`. */
export function apiRoutes(parts: Parts): Router {
  const { sessions, identity, meters, desk, config, figures, clock, log } = parts
  const routes = Router()
  const note = createUseNotes(parts.audit, clock)
  const lexiconNow = createLiveLexicon()

  const origin = (request: Request) => config.PUBLIC_ORIGIN ?? originOf(request.protocol, request.host)
  const holderOf = (response: Response) => response.locals['holder'] as TokenHolder
  const sessionOf = (response: Response) => response.locals['session'] as LiveSession

  /** The sessions that the holder of a token may watch. A rehearsal is in no list: what simulated people said is no evidence. */
  const watchedBy = ({ person }: TokenHolder) =>
    [...sessions.values()].filter(
      ({ info, settings }) =>
        !info.rehearsal &&
        settings.box === undefined &&
        settings.status !== 'archived' &&
        grants(desk.state, person, 'official', info.id),
    )

  /** Takes who comes with a token that opens something, and not too often. */
  const guard: RequestHandler = (request, response, next) => {
    response.set('Vary', 'Authorization')
    const holder = identity.apiTokens.holderOf(request.headers.authorization)
    const isInTime =
      holder === null
        ? meters.apiOfStrangers.take(householdOf(String(request.ip)))
        : meters.api.take(holder.token)
    if (!isInTime) {
      response.set('Retry-After', waitSeconds)
      return sendProblem(response, 'tooOften')
    }
    if (holder === null) return sendProblem(response, 'noToken')
    response.locals['holder'] = holder
    next()
  }

  function sendList(request: Request, response: Response, kind: Kind, list: Listed, session?: string): void {
    const page = pageIn(list, request.query)
    if (typeof page === 'string') sendProblem(response, page)
    else {
      note(holderOf(response), kind, session)
      send(request, response, page)
    }
  }

  function send(request: Request, response: Response, body: object): void {
    const text = JSON.stringify(body)
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
    response.set({ ETag: etag, 'Cache-Control': 'private, no-cache' })
    // Express would ignore `If-None-Match` on requests with `no-cache`, which `fetch` adds.
    if (isKnown(request.headers['if-none-match'], etag)) response.status(304).end()
    else response.type('json').send(text)
  }

  routes.use((request, response, next) =>
    request.method === 'GET' || request.method === 'HEAD' ? next() : sendProblem(response, 'notRead'),
  )

  routes.get('/openapi.json', (request, response) => {
    response.json(openApi(desk.state.about?.value.name ?? '', origin(request)))
  })

  routes.use(guard)

  routes.param('session', (_request, response, next, id: string) => {
    const session = watchedBy(holderOf(response)).find(({ info }) => info.id === id)
    if (session === undefined) return sendProblem(response, 'notFound')
    if (session.replica.stoppedAt !== null) return sendProblem(response, 'stopped')
    response.locals['session'] = session
    next()
  })

  const sessionNow = async (session: LiveSession) =>
    sessionItem(session.info, session.replica.state, await figures.standOf(session))

  routes.get('/sessions', async (request, response) => {
    const watched = watchedBy(holderOf(response)).filter(({ replica }) => replica.stoppedAt === null)
    const items = await Promise.all(watched.map(sessionNow))
    sendList(request, response, 'sessions', listed(items))
  })

  routes.get('/sessions/:session', async (request, response) => {
    const session = sessionOf(response)
    note(holderOf(response), 'session', session.info.id)
    send(request, response, await sessionNow(session))
  })

  const inSession: [Kind, (session: LiveSession) => Promise<readonly unknown[]>][] = [
    ['questions', async ({ replica }) => [...questionItems(replica.state)]],
    [
      'figures',
      async (session) => {
        const isPublished = (await figures.standOf(session)).status === 'published'
        return inSteps(figureItems({ ...session.info, isPublished }, session.replica.state))
      },
    ],
    ['board', ({ replica }) => inSteps(boardItems(replica.state))],
    [
      'themes',
      async ({ info: { id, title }, replica: { state } }) => {
        const session = { id, title, fewest: state.whoYouAre.fewest }
        const texts = { session, texts: writtenIn(state), decided: desk.state.placed.get(id) ?? new Map() }
        return themeItems(texts, await lexiconNow(desk.state))
      },
    ],
    ['publications', async ({ info }) => publicationViews(desk.state, info.id).map(publicationItem)],
  ]
  for (const [kind, make] of inSession) {
    const remembered = createRemembered<Listed>()
    routes.get(`/sessions/:session/${kind}`, async (request, response) => {
      const session = sessionOf(response)
      const { state } = session.replica
      const mark = `${state.offset} ${desk.state.offset}`
      const list = await remembered(state, mark, () => oneAtATime(async () => listed(await make(session))))
      sendList(request, response, kind, list, session.info.id)
    })
  }

  routes.get('/outcomes', (request, response) => {
    sendList(request, response, 'outcomes', listed(outcomeViews(worldOf(parts)).map(outcomeItem)))
  })

  routes.use((_request, response) => sendProblem(response, 'notFound'))
  routes.use(((error, _request, response, next) => {
    if (response.headersSent) return next(error)
    log.error({ err: error }, 'a request to the API failed')
    sendProblem(response, 'fault')
  }) satisfies ErrorRequestHandler)
  return routes
}

/** Everything that comes in steps, between which others are served. */
async function inSteps<T>(steps: Iterable<readonly T[]>): Promise<T[]> {
  const all: T[] = []
  for (const some of steps) {
    all.push(...some)
    await yieldToEventLoop()
  }
  return all
}

/** Whether someone has an answer already, by the `If-None-Match` that they sent. */
const isKnown = (sent: string | undefined, etag: string) =>
  (sent ?? '').split(',').some((one) => [etag, `W/${etag}`, '*'].includes(one.trim()))
