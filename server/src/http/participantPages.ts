import { type PageData, renderMyOutcomes } from '@companion/client/render'
import { addressOf, type Place, placeIn, places } from '@companion/shared/places'
import { type RefusalCode, refusals } from '@companion/shared/refusals'
import type { Request, Response, Router } from 'express'
import type { Admission } from '../access/admission.ts'
import type { Arrivals } from '../access/arrivals.ts'
import type { Identity } from '../access/identity.ts'
import type { Provenance } from '../access/provenance.ts'
import type { ByEmail } from '../addresses/telling.ts'
import type { ExperiencesReplica } from '../experiences/liveExperiences.ts'
import { readBoardQuery } from '../gateway/boardQuery.ts'
import type { Meters } from '../gateway/meters.ts'
import { type Asked, onCommand } from '../gateway/onCommand.ts'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import type { Verdict } from '../replica/replica.ts'
import { personalView } from '../rules/audiences/personal.ts'
import type { Actor } from '../rules/entry.ts'
import { outcomesFor } from '../rules/outcomes/views.ts'
import { voicedBy } from '../rules/questions/asking.ts'
import { hasNotAsked } from '../rules/questions/notAsked.ts'
import { askingView } from '../rules/questions/slices.ts'
import type { Telemetry } from '../telemetry.ts'
import { type Form, placeOf, readForm, wordsOf } from './forms.ts'
import { sendLate } from './latePage.ts'
import { atDoor, cookiesOf, letIn, sendNewTab } from './letIn.ts'
import { sendNotAsked } from './notAskedPage.ts'
import { askAt, worldOf } from './outcomes/world.ts'
import { shuffleSeed } from './shuffleSeed.ts'
import { formBody, type Site, sessionOf } from './site.ts'

type Parts = {
  site: Site
  identity: Identity
  arrivals: Arrivals
  provenance: Provenance
  admission: Admission
  meters: Meters
  telemetry: Telemetry
  sessions: ReadonlyMap<string, LiveSession>
  desk: ProgrammeReplica
  experiences: ExperiencesReplica
  clock: () => number
  byEmail: ByEmail | null
}
type Refused = { code?: RefusalCode | undefined; wrote?: string }

/** What participants open without JavaScript and with it: the session, its forms, and the whole board. */
export function participantPages(parts: Parts): Router {
  const { site, identity, provenance, meters } = parts
  const routes = site.routes()
  const comeIn = letIn(parts)

  /** Who opens a participant's page, as they were let in. */
  function visitor(response: Response): Actor | null {
    const actor = identity.actor(cookiesOf(response), 'participant', sessionOf(response).info.id)
    if (actor !== null) provenance.open(actor)
    return actor
  }

  /** Ask for something as over a socket. */
  function ask(asked: Omit<Asked, 'settle' | 'isConfirmed'>): Promise<Verdict> {
    return new Promise((settle) => onCommand({ ...asked, isConfirmed: () => false, settle }, meters))
  }

  /** Ask for one thing after another, as long as they are done; why the first that is not was refused. */
  async function firstRefusal(
    commands: readonly unknown[],
    from: Pick<Asked, 'actor' | 'replica'>,
  ): Promise<RefusalCode | null> {
    for (const raw of commands) {
      const verdict = await ask({ raw, ...from })
      if (!verdict.ok) return verdict.code
    }
    return null
  }

  /** What came of what someone said, as their own place has it. */
  function cameFor(response: Response, actor: Actor | null, place: Place): string | undefined {
    if (place !== 'you' || actor === null) return undefined
    const outcomes = outcomesFor(worldOf(parts), sessionOf(response).info.id, actor.id)
    return renderMyOutcomes(
      outcomes,
      site.languageOf(response),
      askAt(parts.byEmail, sessionOf(response), actor),
    )
  }

  /** A participant's page as it is for them now; with why what they sent did nothing, and its words, which are nowhere else. */
  function sendPage(
    request: Request,
    response: Response,
    actor: Actor | null,
    place: Place,
    refused: Refused,
  ): void {
    const { info, replica, hub } = sessionOf(response)
    const mine = actor === null ? {} : personalView(replica.state, actor.id)
    const seed = actor === null ? 0 : shuffleSeed(actor.id)
    const { seq, json } = hub.view('participant', site.languageOf(response).live.language.code)
    const { code, wrote } = refused
    const isPlain = 'plain' in request.query
    const came = cameFor(response, actor, place)
    const page: PageData = {
      page: 'participant',
      place,
      // Who is let in by the code must have seen it elsewhere.
      session: { ...info, joinCode: '' },
      origin: site.origin(request),
      epoch: replica.epoch,
      seq,
      view: JSON.parse(json),
      mine,
      seed,
      ...(isPlain && { plain: true }),
      ...(code && { refused: site.languageOf(response).refusals[code] }),
      ...(wrote && { wrote }),
      ...(came !== undefined && { came }),
    }
    // Everything the page shows is in its key, so that ten thousand newcomers cost one rendering.
    const key = `${info.id} ${place} ${replica.epoch} ${seq} ${page.origin} ${isPlain} ${code ?? ''} ${seed} ${JSON.stringify(mine)} ${came ?? ''}`
    if (wrote) site.send(response, page, 409)
    else site.send(response, page, 200, key)
  }

  /** What someone sent did nothing: their words, which are nowhere else, are on the page that says why. */
  function sendRefused(
    request: Request,
    response: Response,
    actor: Actor,
    from: From,
    refused: { code: RefusalCode; wrote: string },
  ): void {
    const { path, sessionId } = from
    if (refused.wrote === '') response.redirect(303, refusedAt(from, refused.code))
    else if (path === late) sendLate(site, response, actor, refused)
    else if (path === notAsked) sendNotAsked(parts, response, actor, { ...refused, from: 0 })
    else sendPage(request, response, actor, placeIn(`/${sessionId}${path}`).place, refused)
  }

  const isOpen = (response: Response) => sessionOf(response).settings.status === 'open'

  for (const place of places)
    routes.get(addressOf(':session', place), ...comeIn, (request, response) => {
      if (!isOpen(response)) return site.problem(response, 410, 'closed')
      // The whole board was here once, and links to a search of it may be kept.
      if (place === 'questions' && 'order' in request.query)
        return response.redirect(301, request.originalUrl.replace('/questions?', '/board?'))
      sendPage(request, response, visitor(response), place, { code: refusalCode(request.query['refused']) })
    })

  routes.get('/:session/late', ...comeIn, (request, response) => {
    if (!isOpen(response)) return site.problem(response, 410, 'closed')
    sendLate(site, response, visitor(response), { code: refusalCode(request.query['refused']) })
  })

  routes.get('/:session/not-asked', ...comeIn, (request, response) => {
    if (!isOpen(response)) return site.problem(response, 410, 'closed')
    if (!hasNotAsked(sessionOf(response).replica.state)) return site.notFound(response)
    const from = Math.max(0, Math.floor(Number(request.query['from'])) || 0)
    sendNotAsked(parts, response, visitor(response), { code: refusalCode(request.query['refused']), from })
  })

  routes.post('/:session/commands', atDoor(parts), formBody, async (request, response) => {
    const { info, replica } = sessionOf(response)
    const known = identity.actor(request.headers.cookie, 'participant', info.id)
    if (known === null && site.isFramed(request)) return sendNewTab(site, request, response)
    if (known === null) return site.problem(response, 403, 'noCookies')
    if (!isOpen(response)) return site.problem(response, 410, 'closed')
    const actor = provenance.of(known, request, sessionOf(response))
    const body = request.body as Form
    const from = fromIn(request, info.id, body)
    const commands = readForm(body, replica.state)
    if (commands === null) return response.redirect(303, refusedAt(from, 'answer.empty'))
    const code = await firstRefusal(commands, { actor, replica })
    if (code === null) return response.redirect(303, doneAt(from))
    sendRefused(request, response, actor, from, { code, wrote: wordsOf(body) })
  })

  // A page that a form was answered with has this address, and may be opened again by it.
  routes.get('/:session/commands', (_request, response) =>
    response.redirect(303, `/${sessionOf(response).info.id}`),
  )

  routes.get('/:session/board', ...comeIn, (request, response) => {
    if (!isOpen(response)) return site.problem(response, 410, 'closed')
    const { info, replica, hub } = sessionOf(response)
    const filled = Object.entries(request.query).filter(([, value]) => value !== '')
    const query = readBoardQuery({ order: 'most', ...Object.fromEntries(filled) })
    if (query === null) return site.notFound(response)
    const reader = visitor(response)?.id ?? ''
    site.send(response, {
      page: 'board',
      session: info,
      query,
      asking: askingView(replica.state),
      ...hub.browse(query),
      votes: voicedBy(replica.state, reader) ?? [],
      own: replica.state.askedBy.get(reader) ?? [],
    })
  })

  return routes
}

/** The pages of late answers, and of what nobody asked about, in a session. */
const [late, notAsked] = ['/late', '/not-asked']

type From = ReturnType<typeof placeOf> & { sessionId: string; isPlain: boolean }

/** Where someone was who sent a form: the page of late answers says so itself. */
function fromIn({ query }: Request, sessionId: string, body: Form): From {
  const from = { ...placeOf(body), sessionId, isPlain: 'plain' in query }
  return 'late' in query ? { ...from, path: late } : from
}

/** The address that whoever sent a form goes back to: where the form was, plain where that was plain. */
function doneAt({ sessionId, isPlain, path, search, hash }: From): string {
  const isLive = path === '' || places.some((place) => path === `/${place}`)
  const query = [isLive && isPlain && 'plain', search].filter(Boolean).join('&')
  return `/${sessionId}${path}${query && `?${query}`}${hash === undefined ? '' : `#${hash}`}`
}

/** The same where nothing was done: the top of a place, which says why. */
function refusedAt({ sessionId, isPlain, path }: From, code: RefusalCode): string {
  if (path === late || path === notAsked) return `/${sessionId}${path}?refused=${code}`
  const { place } = placeIn(`/${sessionId}${path}`)
  return `${addressOf(sessionId, place)}?${isPlain ? 'plain&' : ''}refused=${code}`
}

function refusalCode(asked: unknown): RefusalCode | undefined {
  return typeof asked === 'string' && Object.hasOwn(refusals, asked) ? (asked as RefusalCode) : undefined
}
