import type { Assets, Language } from '@companion/client/render'
import { Router } from 'express'
import type { Logger } from 'pino'
import type { Accounts } from '../access/accounts.ts'
import type { Admission } from '../access/admission.ts'
import type { Arrivals } from '../access/arrivals.ts'
import type { HandOver, HandOvers } from '../access/handOvers.ts'
import type { Identity } from '../access/identity.ts'
import type { Provenance } from '../access/provenance.ts'
import type { ByEmail } from '../addresses/telling.ts'
import type { Audit } from '../audit/audit.ts'
import type { Config } from '../config.ts'
import type { ExperiencesReplica } from '../experiences/liveExperiences.ts'
import type { Meters } from '../gateway/meters.ts'
import type { KeptTexts } from '../maintenance/keptTexts.ts'
import type { Introductions } from '../programme/introductions.ts'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import type { Programme } from '../programme/programme.ts'
import type { FiguresStanding } from '../publication/figures.ts'
import type { Rehearsals } from '../rehearsal/rehearsals.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import type { Telemetry } from '../telemetry.ts'
import { accountRoutes } from './accountRoutes.ts'
import { askPages } from './boxes/askPages.ts'
import { briefingPage } from './briefingPage.ts'
import { confirmRoutes } from './confirmRoutes.ts'
import { createDesk } from './desk/desk.ts'
import { deskRoutes } from './desk/deskRoutes.ts'
import type { Embedding } from './embedding.ts'
import { eventPages } from './eventPages.ts'
import { experienceDesk } from './experiences/deskPages.ts'
import { sharePages } from './experiences/sharePages.ts'
import { forgetPage } from './forgetPage.ts'
import { groundPages } from './groundPages.ts'
import { handOverRoutes } from './handOverRoutes.ts'
import { infoPageRoutes } from './infoPageRoutes.ts'
import { invitationPages } from './invitationPages.ts'
import { languagePage } from './languagePage.ts'
import { missingPage } from './missingPage.ts'
import { officialPages } from './officialPages.ts'
import { addressRoutes } from './outcomes/addressRoutes.ts'
import { officialOutcomes } from './outcomes/officialOutcomes.ts'
import { outcomePages } from './outcomes/outcomePages.ts'
import { participantPages } from './participantPages.ts'
import { privatePage } from './privatePage.ts'
import { publicationPages } from './publicationPages.ts'
import { rehearsalRoutes } from './rehearsalRoutes.ts'
import { runSheetRoutes } from './runSheetRoutes.ts'
import { sessionsPage } from './sessionsPage.ts'
import { signInRoutes } from './signIn.ts'
import { createSite } from './site.ts'
import { staffPages } from './staffPages.ts'
import { tellPages } from './tellPages.ts'
import { themePages } from './themePages.ts'
import { ticketPages } from './ticketPages.ts'
import { writtenPages } from './writtenPages.ts'

type Parts = {
  sessions: Map<string, LiveSession>
  rehearsals: Rehearsals
  identity: Identity
  arrivals: Arrivals
  provenance: Provenance
  admission: Admission
  config: Config
  meters: Meters
  telemetry: Telemetry
  /** An address gave a wrong access code. */
  onWrongCode: (address: string) => void
  assets: Assets
  /** The languages that participants' pages can be in. */
  languages: readonly Language[]
  programme: Programme
  desk: ProgrammeReplica
  introductions: Introductions
  accounts: Accounts | null
  log: Logger
  audit: Audit
  byEmail: ByEmail | null
  keptTexts: KeptTexts
  experiences: ExperiencesReplica
  eraseExperience: (number: number) => Promise<void>
  embedding: Embedding
  handOvers: HandOvers
  /** Who a code hands over, whichever instance gave it; null where it gives no one, or no longer. */
  takeHandOver: (code: string) => Promise<HandOver | null>
  /** An address gave a code that hands over no one. */
  onWrongHandOver: (address: string) => void
  clock: () => number
  figures: FiguresStanding
}

/** The pages that people open, and the forms on them that work without JavaScript. */
export function pageRoutes(parts: Parts): Router {
  const { sessions, identity } = parts
  const site = createSite(parts)
  const routes = Router()
  // A form without fields has none, where Express would leave it undefined.
  routes.use((request, _response, next) => {
    request.body ??= {}
    next()
  })
  routes.use(sessionsPage(site, parts))
  routes.use(infoPageRoutes(site, parts))
  routes.use(languagePage(site, sessions))
  routes.use(tellPages(site, parts))
  routes.use(eventPages(site, parts))
  // Before signing in to sessions, because the desk for experiences has the form of one’s address.
  routes.use(sharePages({ ...parts, site }))
  routes.use(experienceDesk({ ...parts, site }))
  routes.use(handOverRoutes({ ...parts, site }))
  routes.use(forgetPage(site, parts))
  routes.use(signInRoutes({ ...parts, site }))
  routes.use(accountRoutes({ ...parts, site }))
  routes.use(askPages({ ...parts, site }))
  routes.use(invitationPages({ ...parts, site }))
  routes.use(confirmRoutes({ ...parts, site }))
  routes.use('/organise', deskRoutes({ ...parts, site }))
  const desk = createDesk({ ...parts, site, programme: parts.desk })
  routes.use(officialOutcomes({ ...parts, desk }))
  if (parts.byEmail !== null) routes.use(addressRoutes({ ...parts, ...parts.byEmail, site }))
  routes.use(outcomePages({ ...parts, site }))
  // Before sessions, because `/officials` has the form of one's address.
  routes.use(themePages({ ...parts, site }))
  routes.use(writtenPages({ ...parts, site }))
  routes.use(groundPages(site, identity))
  routes.use(briefingPage(site, identity, parts.figures))
  routes.use(missingPage(site, identity, parts.desk))
  routes.use(publicationPages({ ...parts, site }))
  routes.use(officialPages({ ...parts, site }))
  routes.use(participantPages({ ...parts, site }))
  routes.use(ticketPages(site, identity))
  routes.use(privatePage({ ...parts, site }))
  routes.use(runSheetRoutes({ ...parts, site }))
  routes.use(rehearsalRoutes({ ...parts, site }))
  // Last, because the role in the address may be anything.
  routes.use(staffPages({ ...parts, site }))
  routes.use((_request, response) => site.notFound(response))
  return routes
}
