import { type Assets, type Language, renderPage } from '@companion/client/render'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import type { Logger } from 'pino'
import type { Accounts } from '../access/accounts.ts'
import type { Admission } from '../access/admission.ts'
import type { Arrivals } from '../access/arrivals.ts'
import type { HandOver, HandOvers } from '../access/handOvers.ts'
import type { Identity } from '../access/identity.ts'
import type { Provenance } from '../access/provenance.ts'
import type { ByEmail } from '../addresses/telling.ts'
import { apiRoutes } from '../api/apiRoutes.ts'
import type { Audit } from '../audit/audit.ts'
import type { Config } from '../config.ts'
import type { ExperiencesReplica } from '../experiences/liveExperiences.ts'
import type { Meters } from '../gateway/meters.ts'
import { isHost, type SiteCheck } from '../gateway/origin.ts'
import { dropPlanted } from '../gateway/secure.ts'
import type { KeptTexts } from '../maintenance/keptTexts.ts'
import type { Introductions } from '../programme/introductions.ts'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import type { Programme } from '../programme/programme.ts'
import { createFiguresStand, type FiguresStanding } from '../publication/figures.ts'
import type { Rehearsals } from '../rehearsal/rehearsals.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import type { Telemetry } from '../telemetry.ts'
import { builtClient } from './assets.ts'
import { builtFiles } from './builtFiles.ts'
import { createEmbedding, type Embedding } from './embedding.ts'
import { healthRoutes } from './health.ts'
import { languageFor } from './languages.ts'
import { metering } from './metering.ts'
import { pageRoutes } from './pages.ts'
import { policyReports, reportsPath } from './policyReports.ts'
import { requestRoutes } from './requests.ts'
import { securityText } from './securityText.ts'
import { aroundOf } from './site.ts'

type Parts = {
  config: Config
  sessions: Map<string, LiveSession>
  rehearsals: Rehearsals
  identity: Identity
  arrivals: Arrivals
  provenance: Provenance
  admission: Admission
  meters: Meters
  onWrongCode: (address: string) => void
  assets: Assets
  /** The languages that participants' pages can be in. */
  languages: readonly Language[]
  programme: Programme
  telemetry: Telemetry
  /** The time that orders the sessions, in milliseconds since 1970. */
  clock: () => number
  log: Logger
  /** Whether this instance is not stopping. */
  isStaying: () => boolean
  isReady: () => boolean
  isOwnSite: SiteCheck
  desk: ProgrammeReplica
  introductions: Introductions
  accounts: Accounts | null
  audit: Audit
  byEmail: ByEmail | null
  keptTexts: KeptTexts
  experiences: ExperiencesReplica
  eraseExperience: (number: number) => Promise<void>
  handOvers: HandOvers
  takeHandOver: (code: string) => Promise<HandOver | null>
  onWrongHandOver: (address: string) => void
}

type Around = Parts & { embedding: Embedding; figures: FiguresStanding }

/** Everything that is served over HTTP. */
export function createApp(given: Parts): Express {
  const figures = createFiguresStand(() => given.desk.state.published)
  const parts = { ...given, figures, embedding: createEmbedding(given.config.EMBED_ORIGINS) }
  const { config, identity, meters, telemetry, isStaying, isReady, isOwnSite } = parts
  const app = express()
  app.set('trust proxy', config.TRUST_PROXY)
  app.use(healthRoutes({ isStaying, isReady, registry: telemetry.registry }))
  app.use(headers(config))
  app.use(securityText(parts))
  app.use(builtFiles(builtClient))
  app.use((request, _response, next) => {
    dropPlanted(request, config)
    next()
  })
  app.use((request, _response, next) => {
    // Where it is not set what we are called, pages and calendars are written with what the request says.
    const isNamed = config.PUBLIC_ORIGIN !== undefined || isHost(request.host)
    next(isNamed ? undefined : Object.assign(new Error('the host has no such name'), { status: 400 }))
  })
  // Browsers send reports without saying which page they are from.
  app.use(policyReports(parts))
  app.use((request, response, next) => {
    if (request.method !== 'POST' || isOwnSite(request)) return next()
    response.status(403).type('text').send(languageFor(request, parts.languages).pages.otherSite)
  })
  app.use('/api/v1', apiRoutes(parts))
  app.use(requestRoutes(parts))
  const { pagesOfPerson: ofPerson, pagesOfNetwork: ofNetwork } = meters
  const onTurnedAway = () => telemetry.onTurnedAway('pages')
  app.use(metering({ identity, ofPerson, ofNetwork, tooOften: tooOften(parts), onTurnedAway }))
  app.use(pageRoutes(parts))
  app.use(onError(parts))
  return app
}

/** A strict policy: our own files only, nothing inline, nothing evaluated. */
function headers(config: Config): RequestHandler[] {
  const isHttps = config.PUBLIC_ORIGIN?.startsWith('https:') ?? false
  const policy = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        // A host looks at the screen beside what is live.
        frameSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        // The newer way, and the one that browsers without it know.
        reportTo: ['policy'],
        reportUri: [reportsPath],
      },
    },
    strictTransportSecurity: isHttps,
    // Without a referrer at all, browsers would post our own forms with the origin 'null'.
    referrerPolicy: { policy: 'same-origin' },
  })
  return [
    policy,
    (_request, response, next) => {
      response.set('Reporting-Endpoints', `policy="${reportsPath}"`)
      next()
    },
  ]
}

/** What someone reads who asks too often: rendered once in each language, so that it costs next to nothing. */
function tooOften(parts: Around): RequestHandler {
  const { languages, embedding } = parts
  const pages = new Map(
    languages.map((language) => [language, problemPage('tooOften', 429, parts, language)]),
  )
  return (request, response) => {
    embedding.allow(response)
    response.type('html').send(pages.get(languageFor(request, languages)))
  }
}

function problemPage(
  what: keyof Language['pages']['problems'],
  status: number,
  { assets, programme, desk }: Parts,
  language: Language,
): string {
  const around = aroundOf(desk.state, programme.wordings.get(language.live.language.code))
  return renderPage(
    { page: 'problem', status, ...language.pages.problems[what] },
    { assets, language, ...around },
  )
}

function onError(parts: Around): ErrorRequestHandler {
  const { languages, log, embedding } = parts
  return (error: { status?: number }, request, response, next) => {
    if (response.headersSent) return next(error)
    const status =
      error.status !== undefined && error.status >= 400 && error.status < 500 ? error.status : 500
    if (status === 500) log.error({ err: error, method: request.method }, 'a request failed')
    const what = status === 500 ? 'fault' : 'unreadable'
    embedding.allow(response)
    response
      .status(status)
      .type('html')
      .send(problemPage(what, status, parts, languageFor(request, languages)))
  }
}
