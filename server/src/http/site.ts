import { gzipSync } from 'node:zlib'
import {
  type Assets,
  english,
  isForTeam,
  type Language,
  type PageData,
  renderPage,
} from '@companion/client/render'
import { infoPages } from '@companion/shared/infoPages'
import { limits } from '@companion/shared/limits'
import express, { type Request, type Response, Router } from 'express'
import type { Config } from '../config.ts'
import { originOf } from '../gateway/origin.ts'
import { isOverTls } from '../gateway/secure.ts'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import type { Programme } from '../programme/programme.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import type { Wording } from '../rules/audiences/wording.ts'
import type { ProgrammeState } from '../rules/programme/state.ts'
import type { Embedding } from './embedding.ts'
import { languageFor } from './languages.ts'
import { pageIn } from './pageIn.ts'
import { createRenderings } from './renderings.ts'

type Parts = {
  sessions: Map<string, LiveSession>
  config: Config
  assets: Assets
  /** The languages that participants' pages can be in. */
  languages: readonly Language[]
  programme: Pick<Programme, 'wordings'>
  /** The programme as it is now. */
  desk: ProgrammeReplica
  embedding: Embedding
}

/** What went wrong, of what there are words for in every language; or the words, in English for the team. */
type Problem = keyof Language['pages']['problems']
type ProblemWords = Language['pages']['problems'][Problem]

/** What stands around every page: what the conversation is called, and the pages that every foot leads to, in their order. */
export function aroundOf({ about, pages }: ProgrammeState, wording: Wording | undefined) {
  const name = about?.value.name ?? ''
  return { site: wording?.texts.get(name) ?? name, infoPages: infoPages.filter((id) => pages.has(id)) }
}

/** What all pages share: how they are rendered and sent, where the site is, and which session an address is about. */
export function createSite({ sessions, config, assets, languages, programme, desk, embedding }: Parts) {
  const renderings = createRenderings()

  /** The language that whoever asked reads. */
  const languageOf = (response: Response) => languageFor(response.req, languages)

  /** Send a page. Where `key` holds everything that it shows, it is rendered once for all who see the same. */
  function send(response: Response, data: PageData, status = 200, key?: string): void {
    // Pages of the team are in English.
    const language = isForTeam(data) ? english : languageOf(response)
    if (!isForTeam(data)) embedding.allow(response)
    if (data.page === 'screen') embedding.allowOnOwnPages(response)
    const { code } = language.live.language
    const render = () => {
      const wording = programme.wordings.get(code)
      const page = pageIn(wording, asks(data) ? { ...data, hasAccounts } : data)
      return Buffer.from(renderPage(page, { assets, language, ...aroundOf(desk.state, wording) }))
    }
    const { plain, gzipped } =
      key === undefined
        ? { plain: render(), gzipped: null }
        : renderings.get(`${desk.state.offset} ${code} ${key}`, render)
    response
      .status(status)
      .type('html')
      .vary('Accept-Encoding, Accept-Language, Cookie')
      .set('Cache-Control', String(response.getHeader('Cache-Control') ?? 'no-store'))
    if (response.req.acceptsEncodings('gzip') === false) response.send(plain)
    else response.set('Content-Encoding', 'gzip').send(gzipped ?? gzipSync(plain))
  }

  /** Send a page that says what went wrong, and what to do. */
  function problem(response: Response, status: number, what: Problem | ProblemWords): void {
    const words = typeof what === 'string' ? languageOf(response).pages.problems[what] : what
    send(response, { page: 'problem', status, ...words }, status)
  }

  function notFound(response: Response): void {
    problem(response, 404, 'notFound')
  }

  /** Say that a session has stopped: nothing can be shown or taken, and other sessions go on. */
  function stopped(response: Response): void {
    response.set('Retry-After', '60')
    problem(response, 503, 'stopped')
  }

  const hasAccounts = config.OIDC_ISSUER !== undefined
  const origin = (request: Request) => config.PUBLIC_ORIGIN ?? originOf(request.protocol, request.host)

  return {
    languages,
    languageOf,
    send,
    problem,
    notFound,
    origin,
    isFramed: embedding.isFramed,
    isSecure: (request: Request) => isOverTls(request, config),
    /** Routes in which `:session` is one that there is: `sessionOf` says which. */
    routes(): Router {
      const routes = Router()
      routes.param('session', (_request, response, next, id: string) => {
        const session = sessions.get(id)
        if (session === undefined) return notFound(response)
        if (session.replica.stoppedAt !== null) return stopped(response)
        response.locals['session'] = session
        if (session.info.rehearsal) response.set('X-Rehearsal', 'true')
        next()
      })
      return routes
    },
  }
}

export type Site = ReturnType<typeof createSite>

/** Whether a page asks who someone of the team is. */
const asks = (data: PageData) => data.page === 'signIn' || data.page === 'confirm'

/** The session that an address is about. */
export const sessionOf = (response: Response) => response.locals['session'] as LiveSession

/** The session that a page beside the sessions was opened from, as its address says. */
export function sessionAsked(
  request: Request,
  sessions: ReadonlyMap<string, LiveSession>,
): LiveSession['info'] | undefined {
  const id = request.query['session']
  return typeof id === 'string' ? sessions.get(id)?.info : undefined
}

/** Reads a form as it was posted: as much as a message over a socket may say, of which a form takes three bytes for each. */
export const formBody = express.urlencoded({
  extended: false,
  limit: 3 * limits.messageBytes,
  parameterLimit: 60,
})

/** Reads a form of several long texts, or of as many things as can be chosen at once. */
export const longFormBody = express.urlencoded({ extended: false, limit: 256 * 1024, parameterLimit: 400 })
