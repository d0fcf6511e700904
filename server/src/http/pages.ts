import { gzipSync } from 'node:zlib'
import { type Assets, english, type Language, type PageData, renderPage } from '@companion/client/render'
import { field } from '@companion/shared/answers'
import { limits } from '@companion/shared/limits'
import { signedOut } from '@companion/shared/protocol'
import { type RefusalCode, refusals } from '@companion/shared/refusals'
import express, { type Request, type Response, Router } from 'express'
import { nanoid } from 'nanoid'
import { plainCode } from '../access/codes.ts'
import { type Identity, isStaffRole } from '../access/identity.ts'
import type { Config } from '../config.ts'
import { readBoardQuery } from '../gateway/boardQuery.ts'
import type { Meters } from '../gateway/meters.ts'
import { householdOf } from '../gateway/network.ts'
import { type Asked, onCommand } from '../gateway/onCommand.ts'
import { originOf } from '../gateway/origin.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import type { Verdict } from '../replica/replica.ts'
import { answersOf, personalView } from '../rules/audiences/personal.ts'
import { saidBy } from '../rules/breakouts/slices.ts'
import type { Actor } from '../rules/entry.ts'
import { voicedBy } from '../rules/questions/asking.ts'
import { askingView, outcomesView, supportedBy } from '../rules/questions/slices.ts'
import { isFormat, sendEvidence } from './exports.ts'
import { type Form, readForm } from './forms.ts'
import { languageFor } from './languages.ts'
import { createRenderings } from './renderings.ts'
import { readRunSheet, writeRunSheet } from './runSheetFile.ts'

type Parts = {
  sessions: Map<string, LiveSession>
  identity: Identity
  config: Config
  meters: Meters
  /** An address gave a wrong access code. */
  onWrongCode: (address: string) => void
  assets: Assets
  /** The languages that participants' pages can be in. */
  languages: readonly Language[]
  disconnect: (staffId: string) => void
}

/** Whether it is a page for the team that runs or watches a session: those are in English. */
const isForTeam = ({ page }: PageData) => isStaffRole(page) || page === 'signIn' || page === 'officials'

/** The pages that people open, and the forms on them that work without JavaScript. */
export function pageRoutes({
  sessions,
  identity,
  config,
  meters,
  onWrongCode,
  assets,
  languages,
  disconnect,
}: Parts): Router {
  const routes = Router()
  const renderings = createRenderings()
  const form = express.urlencoded({ extended: false, limit: limits.messageBytes, parameterLimit: 60 })
  const file = express.text({ type: 'application/json', limit: limits.runSheetBytes })
  const infos = [...sessions.values()].map((session) => session.info)

  function send(response: Response, data: PageData, status = 200, key?: string): void {
    const language = isForTeam(data) ? english : languageFor(response.req, languages)
    const render = () => Buffer.from(renderPage(data, assets, language))
    const { plain, gzipped } =
      key === undefined
        ? { plain: render(), gzipped: null }
        : renderings.get(`${language.live.language.code} ${key}`, render)
    response
      .status(status)
      .type('html')
      .vary('Accept-Encoding, Accept-Language')
      .set('Cache-Control', 'no-store')
    if (response.req.acceptsEncodings('gzip') === false) response.send(plain)
    else response.set('Content-Encoding', 'gzip').send(gzipped ?? gzipSync(plain))
  }

  const problem = (response: Response, status: number, title: string, message: string) =>
    send(response, { page: 'problem', status, title, message }, status)
  const notFound = (response: Response) =>
    problem(response, 404, 'We cannot find that page', 'Check the link, or choose a session from the list.')
  const origin = (request: Request) => config.PUBLIC_ORIGIN ?? originOf(request.protocol, request.host)
  const secure = (request: Request) => origin(request).startsWith('https:')

  routes.get('/', (_request, response) => send(response, { page: 'sessions', sessions: infos }))

  routes.get('/join', (request, response) => {
    const code = typeof request.query['code'] === 'string' ? request.query['code'] : ''
    const wanted = plainCode(code)
    const found = infos.find((info) => info.joinCode === wanted)
    if (found !== undefined) return response.redirect(303, `/${found.id}`)
    const said = 'Enter the 6-letter code exactly as shown on the screen'
    send(response, { page: 'sessions', sessions: infos, problem: said, code: code.slice(0, 20) }, 404)
  })

  routes.post('/sign-out', (request, response) => {
    const staffId = identity.staffId(request.headers.cookie)
    if (staffId !== null) disconnect(staffId)
    response.append('Set-Cookie', identity.signOut(secure(request)))
    response.redirect(303, '/')
  })

  routes.get('/officials', (request, response) => {
    const watched = watchedBy(request)
    if (watched === null) return response.redirect(303, `/${infos[0]?.id}/official`)
    const views = watched.map(({ info, replica, hub }) => {
      const { seq, json } = hub.view('official')
      return { session: info, epoch: replica.epoch, seq, view: JSON.parse(json) }
    })
    send(response, { page: 'officials', sessions: views })
  })

  routes.get('/officials/export', (request, response) => sendFile(request, response, watchedBy(request)))

  routes.param('session', (_request, response, next, id: string) => {
    const session = sessions.get(id)
    if (session === undefined) return notFound(response)
    response.locals['session'] = session
    next()
  })
  const sessionOf = (response: Response) => response.locals['session'] as LiveSession

  /** Who opens a participant's page: a newcomer is known from then on. */
  function welcome(request: Request, response: Response, sessionId: string): Actor | null {
    const cookie = identity.welcome(request.headers.cookie, secure(request))
    if (cookie !== null) response.append('Set-Cookie', cookie)
    return identity.actor(cookie?.split(';')[0] ?? request.headers.cookie, 'participant', sessionId)
  }

  type Refused = { code?: RefusalCode | undefined; wrote?: string }

  /** A participant's page as it is for them now; with why what they sent did nothing, and its words, which are nowhere else. */
  function sendParticipant(
    request: Request,
    response: Response,
    actor: Actor | null,
    refused: Refused,
  ): void {
    const { info, replica, hub } = sessionOf(response)
    const mine = actor === null ? {} : personalView(replica.state, actor.id)
    const seed = actor === null ? 0 : shuffleSeed(actor.id)
    const { seq, json } = hub.view('participant')
    const { code, wrote } = refused
    const page: PageData = {
      page: 'participant',
      session: info,
      origin: origin(request),
      epoch: replica.epoch,
      seq,
      view: JSON.parse(json),
      mine,
      seed,
      ...(code && { refused: refusals[code].message }),
      ...(wrote && { wrote }),
    }
    // Everything the page shows is in its key, so that ten thousand newcomers cost one rendering.
    const key = `${info.id} ${replica.epoch} ${seq} ${page.origin} ${code ?? ''} ${seed} ${JSON.stringify(mine)}`
    if (wrote) send(response, page, 409)
    else send(response, page, 200, key)
  }

  routes.get('/:session', (request, response) => {
    const actor = welcome(request, response, sessionOf(response).info.id)
    sendParticipant(request, response, actor, { code: refusalCode(request.query['refused']) })
  })

  routes.post('/:session/commands', form, async (request, response) => {
    const { info, replica } = sessionOf(response)
    const actor = identity.actor(request.headers.cookie, 'participant', info.id)
    if (actor === null) {
      const said =
        'You need to allow cookies to take part. We use one cookie and it does not say who you are.'
      return problem(response, 403, 'We could not accept your answer', said)
    }
    const body = (request.body ?? {}) as Form
    const commands = readForm(body, replica.state)
    if (commands === null) return response.redirect(303, `/${info.id}?refused=answer.empty`)
    for (const raw of commands) {
      const verdict = await ask({ raw, actor, replica })
      if (verdict.ok) continue
      const wrote = wordsOf(body)
      if (wrote !== '') return sendParticipant(request, response, actor, { code: verdict.code, wrote })
      return response.redirect(303, `/${info.id}?refused=${verdict.code}`)
    }
    response.redirect(303, `/${info.id}${placeOf(body)}`)
  })

  // A page that a form was answered with has this address, and may be opened again by it.
  routes.get('/:session/commands', (_request, response) =>
    response.redirect(303, `/${sessionOf(response).info.id}`),
  )

  routes.get('/:session/questions', (request, response) => {
    const { info, replica, hub } = sessionOf(response)
    const filled = Object.entries(request.query).filter(([, value]) => value !== '')
    const query = readBoardQuery({ order: 'most', ...Object.fromEntries(filled) })
    if (query === null) return notFound(response)
    const actor = welcome(request, response, info.id)
    const reader = actor?.id ?? ''
    const asking = askingView(replica.state)
    send(response, {
      page: 'board',
      session: info,
      query,
      asking,
      ...hub.browse(query),
      votes: voicedBy(replica.state, reader) ?? [],
      own: replica.state.askedBy.get(reader) ?? [],
    })
  })

  routes.get('/:session/mine', (request, response) => {
    const { info } = sessionOf(response)
    const actor = identity.actor(request.headers.cookie, 'participant', info.id)
    if (actor === null) return response.redirect(303, `/${info.id}`)
    response.redirect(303, `/${info.id}/mine/${identity.privateLink(actor, info.id)}`)
  })

  routes.get('/:session/mine/:link', (request, response) => {
    const { info, replica } = sessionOf(response)
    const owner = identity.privateOwner(request.params.link, info.id)
    if (owner === null) return notFound(response)
    const { receipts = [] } = personalView(replica.state, owner)
    const answers = answersOf(replica.state, owner)
    send(response, {
      page: 'mine',
      session: info,
      receipts,
      answers,
      said: saidBy(replica.state, owner),
      supported: supportedBy(replica.state, owner),
      outcomes: outcomesView(replica.state) ?? null,
      isOwn: identity.actor(request.headers.cookie, 'participant', info.id)?.id === owner,
    })
  })

  routes.get('/:session/export', (request, response) => {
    const session = sessionOf(response)
    const isAllowed = identity.actor(request.headers.cookie, 'official', session.info.id) !== null
    return sendFile(request, response, isAllowed ? [session] : null)
  })

  /** All sessions, for somebody who may watch them. */
  function watchedBy(request: Request): LiveSession[] | null {
    const all = [...sessions.values()]
    const mayWatch = ({ info }: LiveSession) =>
      identity.actor(request.headers.cookie, 'official', info.id) !== null
    return all.every(mayWatch) ? all : null
  }

  async function sendFile(request: Request, response: Response, wanted: LiveSession[] | null): Promise<void> {
    const { format } = request.query
    if (!isFormat(format)) return notFound(response)
    if (wanted === null)
      return problem(response, 401, 'Sign in first', 'Sign in as an official, then try again.')
    if (!meters.files.take(identity.staffId(request.headers.cookie) ?? ''))
      return problem(
        response,
        429,
        'Please wait a moment',
        'You have taken many files. Try again in a few seconds.',
      )
    await sendEvidence(response, wanted, format)
  }

  routes.get('/:session/run-sheet', (request, response) => {
    const { info, replica } = sessionOf(response)
    if (identity.actor(request.headers.cookie, 'host', info.id) === null) return notFound(response)
    response
      .type('application/json')
      .attachment(`${info.id}-run-sheet.json`)
      .send(writeRunSheet(replica.state))
  })

  routes.post('/:session/run-sheet', file, async (request, response) => {
    const { info, replica } = sessionOf(response)
    const actor = identity.actor(request.headers.cookie, 'host', info.id)
    if (actor === null) return notFound(response)
    const read = readRunSheet(String(request.body))
    if ('problems' in read) return response.status(422).json(read)
    const command = { type: 'importRunSheet', id: nanoid(), runSheet: read.sheet } as const
    const verdict = await replica.ask(actor, command)
    if (verdict.ok) return response.json({ problems: [] })
    response.status(409).json({ problems: [refusals[verdict.code].message] })
  })

  /** Ask for something as over a socket. */
  function ask(asked: Omit<Asked, 'settle'>): Promise<Verdict> {
    return new Promise((settle) => onCommand({ ...asked, settle }, meters))
  }

  routes.get('/:session/:audience', (request, response) => {
    const { info, replica, hub } = sessionOf(response)
    const { audience } = request.params
    if (!isStaffRole(audience)) return notFound(response)
    const actor = identity.actor(request.headers.cookie, audience, info.id)
    if (actor === null) {
      const wasSignedOut = signedOut in request.query
      return send(response, { page: 'signIn', session: info, audience, wasSignedOut }, 401)
    }
    const { seq, json } = hub.view(audience)
    const view = JSON.parse(json)
    const asked = request.query['pin']
    const pin = typeof asked === 'string' && replica.state.polls.has(asked) ? asked : undefined
    send(response, {
      page: audience,
      me: actor.id,
      ...(pin !== undefined && { pin }),
      session: info,
      origin: origin(request),
      epoch: replica.epoch,
      seq,
      view,
    })
  })

  routes.post('/:session/sign-in', form, (request, response) => {
    const { info } = sessionOf(response)
    const { audience, code } = (request.body ?? {}) as Record<string, unknown>
    if (!isStaffRole(audience) || typeof code !== 'string') return notFound(response)
    const again = (said: string, status: number) =>
      send(response, { page: 'signIn', session: info, audience, problem: said }, status)
    const address = householdOf(String(request.ip))
    if (!meters.wrongCodes.has(address)) {
      return again('There have been too many attempts. Wait a minute, then try again.', 429)
    }
    const cookie =
      identity.signIn(audience, code, secure(request)) ??
      (audience === 'host' ? null : identity.signIn('host', code, secure(request)))
    if (cookie === null) {
      onWrongCode(address)
      return again('That code does not open this page. Check it and try again.', 401)
    }
    response.append('Set-Cookie', cookie)
    response.redirect(303, `/${info.id}/${audience}`)
  })

  routes.use((_request, response) => notFound(response))
  return routes
}

/** Where on the pages of a session somebody was who sent a form. */
function placeOf(form: Form): string {
  const { type, pollId, board, from } = form
  if (from === 'mine') return '/mine'
  if (typeof board === 'string') return `/questions?${new URLSearchParams(board)}`
  if (typeof pollId === 'string') return `#poll-${encodeURIComponent(pollId)}`
  if (type === 'describeMe') return '#you'
  return form['round'] === undefined ? '#board' : '#breakout'
}

/** What somebody wrote in the boxes of a form. `point` is a key point in a write-up, and a choice elsewhere. */
function wordsOf(form: Form): string {
  const boxes = form['type'] === 'writeUp' ? ['point', 'dissent'] : writtenIn
  return boxes
    .flatMap((name) => form[name])
    .filter((one) => typeof one === 'string' && one.trim() !== '')
    .join(' / ')
}

/** The fields that people write into, of forms with an answer, a question or something for a group. */
const writtenIn = [field.text, field.other, ...[1, 2, 3].map(field.word)]

function refusalCode(asked: unknown): RefusalCode | undefined {
  return typeof asked === 'string' && Object.hasOwn(refusals, asked) ? (asked as RefusalCode) : undefined
}

/** In how many orders people see options that are shuffled: few, so that their pages are rendered few times. */
const shuffles = 16

/** Which of the orders a person sees, the same every time. */
function shuffleSeed(participantId: string): number {
  return [...participantId].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % shuffles
}
