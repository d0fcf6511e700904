import { everySession } from '@companion/shared/programme/access'
import { programmeRefusals } from '@companion/shared/programme/refusals'
import { type Verdict, verdicts } from '@companion/shared/programme/themes'
import type { WrittenTextsPageData } from '@companion/shared/programme/written'
import type { Request, Response, Router } from 'express'
import type { Identity } from '../access/identity.ts'
import type { Audit } from '../audit/audit.ts'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import { themeNow } from '../rules/programme/themes.ts'
import { writtenIn } from '../rules/written.ts'
import type { Lexicon } from '../themes/lexicon.ts'
import { createLiveLexicon } from '../themes/liveLexicon.ts'
import { isIn, isInAny, type Sorted, sortTexts } from '../themes/sorting.ts'
import { copiesOf, type OfSession, textView, themesView } from '../themes/views.ts'
import { askProgramme } from './askProgramme.ts'
import { formBody, type Site, sessionOf } from './site.ts'

type Parts = {
  site: Site
  sessions: ReadonlyMap<string, LiveSession>
  identity: Identity
  desk: ProgrammeReplica
  audit: Audit
}

/** How many texts a page has. */
const textsOfPage = 50

/** What stands in place of a theme in an address: all texts, and those in no theme. */
const notThemes = {
  all: { title: 'All texts', about: 'Everything that people wrote and officials may read.' },
  none: {
    title: 'In no theme',
    about: 'Texts in which nothing of the lexicon stands, and no one has put into a theme.',
  },
} as const

const isNotTheme = (id: string): id is keyof typeof notThemes => Object.hasOwn(notThemes, id)

/** What people wrote, by theme, for officials and moderators: of one session, or of all that they may read. */
export function writtenPages({ site, sessions, identity, desk, audit }: Parts): Router {
  const routes = site.routes()
  const lexiconNow = createLiveLexicon()

  const mayRead = ({ headers: { cookie } }: Request, { info }: LiveSession) =>
    identity.isAllowed(cookie, 'official', info.id) || identity.isAllowed(cookie, 'moderator', info.id)
  const mayEdit = ({ headers: { cookie } }: Request) => identity.isAllowed(cookie, 'official', everySession)

  /** The sessions that someone may read. A rehearsal is in no list, and of one that has stopped nothing can be said. */
  const readBy = (request: Request) =>
    [...sessions.values()].filter(
      (one) =>
        !one.info.rehearsal &&
        one.settings.box === undefined &&
        one.settings.status !== 'archived' &&
        one.replica.stoppedAt === null &&
        mayRead(request, one),
    )

  const sorted = (those: readonly LiveSession[], lexicon: Lexicon): Promise<Sorted<OfSession>[]> =>
    sortTexts(
      those.map(({ info: { id, title }, replica: { state } }) => ({
        session: { id, title, fewest: state.whoYouAre.fewest },
        texts: writtenIn(state),
        decided: desk.state.placed.get(id) ?? new Map(),
      })),
      lexicon,
    )

  const named = ({ info: { id, title } }: LiveSession) => ({ id, title })

  async function sendThemes(request: Request, response: Response, only: LiveSession | null): Promise<void> {
    const readable = readBy(request)
    const those = only === null ? readable : [only]
    const lexicon = await lexiconNow(desk.state)
    site.send(response, {
      page: 'written',
      of: only && named(only),
      fewest: Math.max(...those.map(({ replica }) => replica.state.whoYouAre.fewest)),
      sessions: readable.map(named),
      canEdit: mayEdit(request),
      ...themesView(await sorted(those, lexicon), lexicon),
    })
  }

  const titleOf = (id: string): WrittenTextsPageData['theme'] | null =>
    isNotTheme(id) ? { id, ...notThemes[id] } : themeNow(desk.state.themes.get(id))

  async function sendTexts(
    request: Request,
    response: Response,
    only: LiveSession | null,
    said: { refused?: string; theme?: unknown; page?: unknown } = {},
  ): Promise<void> {
    const asked = String(said.theme ?? request.query['theme'] ?? 'all')
    const theme = titleOf(asked)
    if (theme === null) return site.notFound(response)
    const those = only === null ? readBy(request) : [only]
    const lexicon = await lexiconNow(desk.state)
    const everything = await sorted(those, lexicon)
    const texts = everything.filter((text) => {
      if (asked === 'all') return true
      // What was just taken out stays where it was, so that it can be put back.
      return asked === 'none'
        ? !isInAny(text)
        : isIn(text, asked) || text.themes.some((one) => one.theme === asked)
    })
    const pages = Math.max(1, Math.ceil(texts.length / textsOfPage))
    const number = Math.trunc(Number(said.page ?? request.query['page'] ?? 1))
    const pageNumber = Math.min(Math.max(1, Number.isFinite(number) ? number : 1), pages)
    const copies = copiesOf(everything)
    const shown = texts.slice((pageNumber - 1) * textsOfPage, pageNumber * textsOfPage)
    const data: WrittenTextsPageData = {
      page: 'writtenTexts',
      of: only && named(only),
      fewest: Math.max(...those.map(({ replica }) => replica.state.whoYouAre.fewest)),
      theme: { id: theme.id, title: theme.title, about: theme.about },
      texts: shown.map((text) => textView(text, lexicon, copies, isNotTheme(asked) ? undefined : asked)),
      all: texts.length,
      pageNumber,
      pages,
      choices: lexicon.themes.map(({ id, title }) => ({ id, title })),
      ...(request.query['done'] === 'placed' && { done: 'Saved. It counts so on every page.' }),
      ...(said.refused !== undefined && { refused: said.refused }),
    }
    site.send(response, data, said.refused === undefined ? 200 : 422)
  }

  const askToSignIn = (response: Response, session: LiveSession['info'] | undefined) =>
    site.send(response, { page: 'signIn', audience: 'official', session }, 401)

  for (const [path, send] of [
    ['', sendThemes],
    ['/texts', sendTexts],
  ] as const) {
    routes.get(`/officials/written${path}`, (request, response) => {
      if (readBy(request).length > 0) return send(request, response, null)
      response.redirect(303, `/${[...sessions.keys()][0]}/official`)
    })
    routes.get(`/:session/written${path}`, (request, response) => {
      const session = sessionOf(response)
      return mayRead(request, session)
        ? send(request, response, session)
        : askToSignIn(response, session.info)
    })
  }

  routes.post('/:session/written', formBody, async (request, response) => {
    const session = sessionOf(response)
    if (!mayRead(request, session)) return askToSignIn(response, session.info)
    const { text, theme, verdict, shown, number, across } = request.body as Record<string, unknown>
    const role = identity.isAllowed(request.headers.cookie, 'official', session.info.id)
      ? 'official'
      : 'moderator'
    const command = {
      type: 'placeText',
      session: session.info.id,
      text: String(text),
      theme: String(theme),
      verdict: verdicts.find((one): one is Verdict => one === verdict) ?? null,
    } as const
    const parts = { identity, programme: desk, audit }
    const isThere = writtenIn(session.replica.state).some(({ key }) => key === command.text)
    const refusal = isThere
      ? await askProgramme(parts, request, role, command, session.info.id)
      : 'programme.unknown'
    const isAcross = across === 'true'
    if (refusal !== null)
      return sendTexts(request, response, isAcross ? null : session, {
        refused: programmeRefusals[refusal],
        theme: shown,
        page: number,
      })
    const to = new URLSearchParams({ theme: String(shown), page: String(number), done: 'placed' })
    response.redirect(303, `/${isAcross ? 'officials' : session.info.id}/written/texts?${to}`)
  })

  return routes
}
