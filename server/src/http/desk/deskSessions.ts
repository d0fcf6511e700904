import type {
  DeskAskedPageData,
  DeskSessionPageData,
  PastVersion,
  SessionField,
  SessionForm,
} from '@companion/shared/programme/desk'
import type { Problem } from '@companion/shared/programme/problem'
import type { SessionContent, SessionSettings } from '@companion/shared/programme/session'
import { sessionStatuses } from '@companion/shared/programme/session'
import { type Response, Router } from 'express'
import { freshJoinCode } from '../../programme/joinCodes.ts'
import { contentOf } from '../../rehearsal/twin.ts'
import type { LiveSession } from '../../replica/liveSession.ts'
import type { Wordings } from '../../rules/audiences/wording.ts'
import { latestOf, type ProgrammeSession, type SessionVersion } from '../../rules/programme/state.ts'
import type { SessionState } from '../../rules/state.ts'
import { formBody, longFormBody } from '../site.ts'
import { typed } from '../typed.ts'
import { formOfAsked, readAsked } from './askedForm.ts'
import type { Desk } from './desk.ts'
import { checksOf, questionsOf } from './sessionChecks.ts'
import { differing, formOfSession, readSession, typedSession } from './sessionForm.ts'

type Parts = { desk: Desk; sessions: ReadonlyMap<string, LiveSession>; wordings: Wordings }

const asNew: SessionSettings = { status: 'open', retentionDays: null }
/** How many days after its end a new session says who said what, unless its organiser chooses otherwise. */
const usualDays = 28
/** The most characters of a box that holds several lines. */
const boxMost = 10_000
const emptyForm = typedSession({})

/** The sessions of the programme, made and changed by organisers. */
export function deskSessions({ desk, sessions, wordings }: Parts): Router {
  const routes = Router()
  const { programme, site } = desk
  const all = () => [...programme.state.sessions.values()]

  /** The join codes of the other sessions. */
  const codesBeside = (id: string) =>
    all()
      .map((one) => latestOf(one).details)
      .filter((details) => details.id !== id)
      .map(({ joinCode }) => joinCode)

  const copies = () =>
    all()
      .map((one) => latestOf(one).details)
      .map(({ id, title }) => ({ id, title }))

  /** What a session that does not exist yet begins with: what another one holds now. */
  function contentFrom(id: unknown): SessionContent | undefined {
    const live = typeof id === 'string' ? sessions.get(id) : undefined
    return live && contentOf(live.replica.state)
  }

  function sendNew(
    response: Response,
    form: SessionForm,
    copy: unknown,
    said: { problems?: Problem<SessionField>[]; refused?: string } = {},
  ): void {
    desk.send(response, {
      page: 'deskSession',
      seen: 0,
      form,
      problems: [],
      status: 'open',
      checked: null,
      history: [],
      copies: copies(),
      copy: typed(copy, 24),
      ...said,
    })
  }

  function checkedOf(state: SessionState): DeskSessionPageData['checked'] {
    const questions = questionsOf(state, wordings)
    return { warnings: checksOf(state, questions), questions }
  }

  function sendSession(
    response: Response,
    session: ProgrammeSession,
    said: Partial<Pick<DeskSessionPageData, 'form' | 'problems' | 'refused' | 'theirs' | 'done'>> = {},
  ): void {
    const { details, settings } = latestOf(session)
    const live = sessions.get(details.id)
    const state = live?.replica.state
    desk.send(response, {
      page: 'deskSession',
      seen: session.versions.length,
      form: formOfSession(details, settings),
      problems: [],
      status: settings.status,
      checked: state === undefined ? null : checkedOf(state),
      history: historyOf(session),
      copies: [],
      ...said,
    })
  }

  /** What a session was, newest first. */
  function historyOf({ versions }: ProgrammeSession): PastVersion[] {
    const form = ({ details, settings }: SessionVersion) => formOfSession(details, settings)
    return versions
      .map((version, index) => {
        const before = versions[index - 1]
        const fields = before === undefined ? [] : differing(form(before), form(version))
        const status = before !== undefined && before.settings.status !== version.settings.status
        return {
          version: index + 1,
          at: version.at,
          by: version.by === 'files' ? 'The files of the programme' : desk.nameOf(version.by),
          changed: changedWords(before === undefined, [...fields, ...(status ? ['status'] : [])]),
        }
      })
      .reverse()
  }

  routes.get('/', (request, response) => {
    const listed = all().map((session) => {
      const { details, settings } = latestOf(session)
      const state = sessions.get(details.id)?.replica.state
      const { id, title, startsAt, joinCode } = details
      const warnings = state === undefined ? 0 : checksOf(state, questionsOf(state, wordings)).length
      return { id, title, startsAt, joinCode, status: settings.status, warnings }
    })
    listed.sort((one, next) => Date.parse(one.startsAt) - Date.parse(next.startsAt))
    desk.send(response, { page: 'deskSessions', sessions: listed, done: desk.doneIn(request) })
  })

  routes.get('/sessions/new', (request, response) => {
    const { copy } = request.query
    const from = programme.state.sessions.get(String(copy))
    const version = from && latestOf(from)
    const copied = version && { ...formOfSession(version.details, version.settings), id: '' }
    const { retentionDays = '' } = copied ?? {}
    const form = {
      ...(copied ?? emptyForm),
      joinCode: freshJoinCode(codesBeside('')),
      retentionDays: retentionDays || String(usualDays),
    }
    sendNew(response, form, copy)
  })

  routes.post('/sessions', formBody, async (request, response) => {
    const form = typedSession(request.body)
    const read = readSession(form, codesBeside(form.id))
    const { copy } = request.body as Record<string, unknown>
    if ('problems' in read) return sendNew(response, form, copy, read)
    const settings = { ...asNew, ...read.settings }
    const content = contentFrom(copy)
    const { details } = read
    const refusal = await desk.ask(
      request,
      { type: 'setSession', seen: 0, details, settings, content },
      details.id,
    )
    if (refusal !== null) return sendNew(response, form, copy, { refused: refusal })
    desk.goTo(response, `/sessions/${details.id}`, 'made')
  })

  routes.param('id', (_request, response, next, id: string) => {
    const session = programme.state.sessions.get(id)
    if (session === undefined) return site.notFound(response)
    response.locals['prepared'] = session
    next()
  })
  const sessionOf = (response: Response) => response.locals['prepared'] as ProgrammeSession

  routes.get('/sessions/:id', (request, response) =>
    sendSession(response, sessionOf(response), { done: desk.doneIn(request) }),
  )

  routes.post('/sessions/:id', formBody, async (request, response) => {
    const session = sessionOf(response)
    const { details: before, settings } = latestOf(session)
    const form = typedSession(request.body, before.id)
    const read = readSession(form, codesBeside(before.id))
    if ('problems' in read) return sendSession(response, session, { form, ...read })
    const { details } = read
    const seen = Number(request.body.seen)
    const changed = {
      type: 'setSession',
      seen,
      details,
      settings: { ...settings, ...read.settings },
    } as const
    const refusal = await desk.ask(request, changed, details.id)
    if (refusal === null) return desk.goTo(response, `/sessions/${details.id}`, 'saved')
    const now = programme.state.sessions.get(before.id) ?? session
    const latest = latestOf(now)
    const theirForm = formOfSession(latest.details, latest.settings)
    const theirs = Object.fromEntries(differing(form, theirForm).map((name) => [name, theirForm[name]]))
    sendSession(response, now, { form, refused: refusal, theirs })
  })

  function sendAsked(
    response: Response,
    session: ProgrammeSession,
    said: Partial<DeskAskedPageData> = {},
  ): void {
    const { id, title } = latestOf(session).details
    desk.send(response, {
      page: 'deskAsked',
      of: { id, title },
      seen: session.versions.length,
      form: formOfAsked(session.content),
      problems: [],
      ...said,
    })
  }

  routes.get('/sessions/:id/asked', (request, response) =>
    sendAsked(response, sessionOf(response), { done: desk.doneIn(request) }),
  )

  routes.post('/sessions/:id/asked', longFormBody, async (request, response) => {
    const session = sessionOf(response)
    const { details, settings } = latestOf(session)
    const live = sessions.get(details.id)
    if (live === undefined) return site.notFound(response)
    const { topics, whoYouAre, leadName, leadReach, seen } = request.body as Record<string, unknown>
    const form = {
      topics: typed(topics, boxMost),
      whoYouAre: typed(whoYouAre, boxMost),
      leadName: typed(leadName, boxMost),
      leadReach: typed(leadReach, boxMost),
    }
    // Hosts change the run sheet and the prompts, and the rest is changed here alone.
    const { topics: topicsNow, whoYouAre: whoNow, lead } = session.content
    const before = { ...contentOf(live.replica.state), topics: topicsNow, whoYouAre: whoNow, lead }
    const read = readAsked(form, before, live.replica.state)
    if ('problems' in read) return sendAsked(response, session, { form, ...read })
    const content = { ...before, ...read }
    const command = { type: 'setSession', seen: Number(seen), details, settings, content } as const
    const refusal = await desk.ask(request, command, details.id)
    if (refusal === null) return desk.goTo(response, `/sessions/${details.id}/asked`, 'saved')
    const now = programme.state.sessions.get(details.id) ?? session
    sendAsked(response, now, { form, refused: refusal })
  })

  routes.post('/sessions/:id/status', formBody, async (request, response) => {
    const session = sessionOf(response)
    const { details, settings } = latestOf(session)
    const status = sessionStatuses.find((one) => one === request.body.to)
    if (status === undefined) return site.notFound(response)
    await change(request.body.seen, { details, settings: { ...settings, status } }, session, response)
  })

  routes.post('/sessions/:id/back', formBody, async (request, response) => {
    const session = sessionOf(response)
    const earlier = session.versions[Number(request.body.version) - 1]
    if (earlier === undefined) return site.notFound(response)
    await change(request.body.seen, earlier, session, response)
  })

  /** Put a session as it is to be in force, unless someone changed it meanwhile. */
  async function change(
    seen: unknown,
    { details, settings }: Pick<SessionVersion, 'details' | 'settings'>,
    session: ProgrammeSession,
    response: Response,
  ): Promise<void> {
    const command = { type: 'setSession', seen: Number(seen), details, settings } as const
    const refusal = await desk.ask(response.req, command, details.id)
    if (refusal === null) return desk.goTo(response, `/sessions/${details.id}`, 'saved')
    sendSession(response, programme.state.sessions.get(details.id) ?? session, { refused: refusal })
  }

  return routes
}

/** What was changed in a version, in words. */
function changedWords(isFirst: boolean, fields: readonly string[]): string[] {
  if (isFirst) return ['Made']
  return fields.length === 0 ? ['Topics, who people are, or safety'] : [...fields]
}
