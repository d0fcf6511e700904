import { createServer as createHttpServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { ServerOptions } from 'socket.io'
import { createAccounts } from './access/accounts.ts'
import { createAdmission } from './access/admission.ts'
import { createArrivals } from './access/arrivals.ts'
import { createHandOvers } from './access/handOvers.ts'
import { createIdentity } from './access/identity.ts'
import { createProvenance } from './access/provenance.ts'
import type { Secrets } from './access/secrets.ts'
import { createAddresses } from './addresses/addresses.ts'
import { createPost } from './addresses/post.ts'
import { createTelling } from './addresses/telling.ts'
import { aboutOf } from './audit/aboutOf.ts'
import { createAudit } from './audit/audit.ts'
import type { Config } from './config.ts'
import { startExperiences } from './experiences/startExperiences.ts'
import { createDoor } from './gateway/door.ts'
import { createGateway, type Gateway } from './gateway/gateway.ts'
import { createMeters } from './gateway/meters.ts'
import { createSiteCheck } from './gateway/origin.ts'
import { createApp } from './http/app.ts'
import { readAssets } from './http/assets.ts'
import { readLanguages, wordingsFor } from './http/languages.ts'
import { hostOf, listen } from './http/listen.ts'
import type { Journal } from './journal/journal.ts'
import { createKeptTexts } from './maintenance/keptTexts.ts'
import { startDesk } from './programme/desk.ts'
import { createIntroductions, type Introductions } from './programme/introductions.ts'
import type { Programme } from './programme/programme.ts'
import { createRehearsals } from './rehearsal/rehearsals.ts'
import { closeSession, type LiveSession, startSession } from './replica/liveSession.ts'
import type { Touch } from './replica/replica.ts'
import { withTimeout } from './runtime/withTimeout.ts'
import { createTelemetry } from './telemetry.ts'
import { createWebhookPost } from './webhooks/post.ts'
import { createSending, type Sending } from './webhooks/sending.ts'

/** A load balancer that asks `/readyz` every second, and again at once, has noticed by then that we are going, in milliseconds. */
const noticeMs = 2000
/** How long a journal that is away, and devices that do not answer, may hold up a stop, in milliseconds. */
const drainMs = 3000
const closeMs = 2000

type Parts = {
  config: Config
  programme: Programme
  secrets: Secrets
  journal: Journal
  /** What Socket.IO speaks to other instances by, where there are any. */
  adapter: ServerOptions['adapter'] | undefined
  log: Logger
}

/** Put the server together and bring every session to life. It listens when `listen` is called. */
export async function createServer({ config, programme, secrets, journal, adapter, log }: Parts) {
  const clock = journal.now
  const telemetry = createTelemetry({ ofProcess: true })
  // What happens in a rehearsal is in no metric.
  const untold = createTelemetry()
  const audit = createAudit({ journal, clock, log, days: config.AUDIT_DAYS })
  const meters = createMeters(clock)
  const arrivals = createArrivals(secrets.cookieSecret, meters, clock)
  const handOvers = createHandOvers(clock)
  const sessions = new Map<string, LiveSession>()
  const isBusy = () =>
    [...sessions.values()].some(
      ({ info, hub, replica }) => !info.rehearsal && hub.people > 0 && replica.state.phase !== 'ended',
    )
  let gateway: Gateway | undefined
  const onStopped = (sessionId: string) => gateway?.closeSession(sessionId)
  const languages = await readLanguages()
  const wordings = wordingsFor(languages, programme.wordings)
  const parts = { clock, log, isBusy, onStopped, wordings, onDid: () => {} }
  const onDid = (session: string, { actor, command }: Touch) => {
    const { role } = actor
    if (role !== 'participant') webhooks?.touch()
    if (role === 'participant' || role === 'system') return
    const name = desk.replica.state.staff.get(actor.id)?.name
    audit.note({ id: actor.id, role, name }, { what: 'did', session, about: aboutOf(command) })
  }
  const own = { ...parts, journal, telemetry, retentionDays: config.RETENTION_DAYS, onDid }
  let introductions: Introductions | undefined
  let webhooks: Sending | undefined
  const desk = await startDesk(programme, {
    journal,
    clock,
    log,
    sessions,
    start: (session) => startSession(session, own),
    onClosed: ({ info }) => gateway?.closeSession(info.id),
    onGone(session) {
      gateway?.closeSession(session.info.id)
      closeSession(session)
    },
    onAccess() {
      gateway?.recheck()
      introductions?.refresh()
    },
    onNews: () => webhooks?.touch(),
  })
  const experiences = await startExperiences({
    journal,
    clock,
    log,
    telemetry,
    days: config.RETENTION_DAYS,
  })
  introductions = createIntroductions({ sessions, staff: () => desk.replica.state.staff })
  const isTls = config.PUBLIC_ORIGIN?.startsWith('https:') ?? false
  const identity = createIdentity(secrets, clock, () => desk.replica.state)
  const { tickets } = identity
  const provenance = createProvenance({
    cookieSecret: secrets.cookieSecret,
    proxies: config.TRUST_PROXY,
    clock,
    tickets,
  })
  const admission = createAdmission(tickets, provenance)
  const rehearsals = createRehearsals({
    sessions,
    journal,
    wordings,
    // Simulated people of the server’s own have no network.
    newcomer: () => identity.welcome(undefined, isTls)?.split(';')[0] ?? '',
    isRedis: config.REDIS_URL !== undefined,
    clock,
    start: (session, theirs) =>
      startSession(session, { ...parts, journal: theirs, telemetry: untold, retentionDays: undefined }),
    close(session) {
      gateway?.closeSession(session.info.id)
      closeSession(session)
    },
    tell: (id, isOn) => gateway?.tellRehearsal(id, isOn),
    askOthers: async (asked) => (await gateway?.askRehearsal(asked)) ?? null,
    onTrouble: (error) => log.error({ err: error }, 'a rehearsal could not follow another instance'),
  })
  let isStopping = false
  const isStaying = () => !isStopping
  /** Whether every journal that this instance follows is applied: the programme's, that of experiences, and those of sessions. */
  const areWell = () =>
    desk.replica.stoppedAt === null &&
    experiences.replica.stoppedAt === null &&
    [...sessions.values()].every(({ info, replica }) => info.rehearsal || replica.stoppedAt === null)
  const isReady = () => isStaying() && journal.isThere() && areWell()
  const isOwnSite = createSiteCheck({
    publicOrigin: config.PUBLIC_ORIGIN,
    isBehindProxy: config.TRUST_PROXY > 0,
    log,
  })
  const assets = readAssets()
  const onWrongCode = (address: string) => {
    meters.wrongCodes.take(address)
    gateway?.tellTried(address)
  }
  const takeHandOver = async (code: string) =>
    handOvers.take(code) ?? (await gateway?.takeHandOver(code).catch(() => null)) ?? null
  const onWrongHandOver = (address: string) => {
    meters.wrongHandOvers.take(address)
    gateway?.tellTriedHandOver(address)
  }
  const addresses = createAddresses({
    journal,
    clock,
    log,
    secret: secrets.cookieSecret,
    days: config.ADDRESS_DAYS,
  })
  const post = createPost(config)
  const byEmail =
    post === null
      ? null
      : {
          addresses,
          telling: createTelling({ addresses, post, origin: config.PUBLIC_ORIGIN ?? '', languages, log }),
        }
  // Where the address of the pages is set, they are on the internet, and this machine is nobody’s to be told.
  const toLoopback = config.PUBLIC_ORIGIN === undefined
  webhooks = createSending({
    programme: desk.replica,
    sessions,
    clock,
    log,
    origin: config.PUBLIC_ORIGIN ?? '',
    secret: secrets.cookieSecret,
    post: createWebhookPost(toLoopback),
  })
  const sending = webhooks
  const app = createApp({
    config,
    sessions,
    rehearsals,
    identity,
    arrivals,
    provenance,
    admission,
    meters,
    onWrongCode,
    assets,
    languages,
    programme: { ...programme, wordings },
    telemetry,
    clock,
    log,
    isStaying,
    isReady,
    isOwnSite,
    desk: desk.replica,
    introductions,
    accounts: createAccounts(config, secrets.cookieSecret, clock),
    audit,
    byEmail,
    keptTexts: createKeptTexts(journal),
    experiences: experiences.replica,
    eraseExperience: experiences.erase,
    handOvers,
    takeHandOver,
    onWrongHandOver,
  })
  const http = createHttpServer(app)
  const door = createDoor({
    sessions,
    identity,
    provenance,
    admission,
    clock,
    isOwnSite,
    meters,
    config,
    telemetry,
  })
  const running = createGateway({
    http,
    sessions,
    door,
    meters,
    clock,
    adapter,
    rehearsals,
    audit,
    handOvers,
  })
  gateway = running

  return {
    /** Start listening; resolves with the port. */
    async listen(): Promise<number> {
      const port = await listen(http, config.PORT, config.BIND_ADDRESS)
      sending.start()
      await rehearsals.listening(`http://${hostOf(config.BIND_ADDRESS)}:${port}`)
      return port
    },
    /**
     * Finish what was begun, ask everyone to connect again, and let go of everything. Where there are other instances
     * people go there first: they are sent none when no one new is sent here.
     */
    async stop(): Promise<void> {
      isStopping = true
      await withTimeout(closeMs, rehearsals.stop())
      await withTimeout(closeMs, sending.stop())
      if (adapter !== undefined) {
        await pause(noticeMs)
        await running.letGo()
      }
      // What the journal does not take now is not acknowledged: whoever asked for it sends it again, elsewhere or later.
      await withTimeout(
        drainMs,
        Promise.all([experiences, ...sessions.values()].map(({ replica }) => replica.drained())),
      )
      await withTimeout(closeMs, running.stop())
      http.closeAllConnections()
      for (const session of sessions.values()) closeSession(session)
      desk.replica.stop()
      experiences.stop()
      addresses.stop()
      await withTimeout(closeMs, audit.stop())
      await journal.close()
    },
  }
}
