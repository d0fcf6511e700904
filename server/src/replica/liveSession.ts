import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Command } from '@companion/shared/commands/command'
import type { Logger } from 'pino'
import { flagged } from '../detectors/flagged.ts'
import type { Journal } from '../journal/journal.ts'
import { createClearing } from '../maintenance/clearing.ts'
import { createRetention } from '../maintenance/retention.ts'
import { rewriteInWorker } from '../maintenance/rewriteInWorker.ts'
import type { Session } from '../programme/liveProgramme.ts'
import { sessionRules } from '../rules/apply.ts'
import type { Wordings } from '../rules/audiences/wording.ts'
import { withPeople } from '../rules/people/aside.ts'
import { signed } from '../rules/people/networks.ts'
import type { OnBroken } from '../runtime/guard.ts'
import type { Telemetry } from '../telemetry.ts'
import { createDeadlines } from './deadlines.ts'
import { Hub } from './hub.ts'
import { Replica, type SessionReplica, type Touch } from './replica.ts'
import { readBoard } from './search.ts'

/** A session as this instance runs it. */
export type LiveSession = {
  /** As the programme has it now. */
  info: Session['info']
  settings: Session['settings']
  replica: SessionReplica
  hub: Hub
  deadlines: ReturnType<typeof createDeadlines>
  retention: ReturnType<typeof createRetention>
  clearing: ReturnType<typeof createClearing>
  /** Where what happens in it is counted. */
  telemetry: Telemetry
  /** Counts what broke and is left out, and logs it the first time. */
  onBroken: OnBroken
  /** The programme has another session in its place. Resolves once that is in force. */
  change(session: Session): Promise<void>
}

type Parts = {
  journal: Journal
  clock: () => number
  log: Logger
  telemetry: Telemetry
  /** How many days after its end a session that does not say so itself says who said what; for ever where left out. */
  retentionDays: number | undefined
  /** Whether people are in a session on this instance that has not ended. */
  isBusy: () => boolean
  /** A session has stopped: its people are to go. */
  onStopped: (sessionId: string) => void
  /** Someone did something in a session, here. */
  onDid: (sessionId: string, touch: Touch) => void
  /** What the programme is in other languages. */
  wordings: Wordings
}

/** Bring one session of the programme to life: replay its journal, and put its run sheet in force if it is new. */
export async function startSession({ info, settings, content }: Session, parts: Parts): Promise<LiveSession> {
  const { journal, clock, log, telemetry, retentionDays, isBusy, onStopped, onDid, wordings } = parts
  let prepared = content
  const told = new Set<string>()
  const onBroken: OnBroken = (what, error) => {
    telemetry.broken.inc()
    // It may break with every tick.
    if (!told.has(what)) log.error({ err: error, session: info.id, what }, 'something broke and is left out')
    told.add(what)
  }
  const replica: SessionReplica = new Replica(sessionRules, {
    sessionId: info.id,
    journal,
    clock,
    annotate: (command) =>
      command.type === 'setAside' ? withPeople(replica.state, command) : flagged(command),
    sign: (actor) => signed(replica.state, actor),
    onTouch: (touch) => {
      hub.touch(touch)
      deadlines.touch(touch.names)
      retention.touch(touch.names)
      clearing.touch(touch)
      if (touch.isHere) onDid(info.id, touch)
    },
    onReset: () => {
      hub.reset()
      begin().catch((error: unknown) => onBroken('run sheet', error))
    },
    onBroken,
    onStopped(offset, error) {
      log.fatal(
        { err: error, session: info.id, offset },
        'an entry cannot be applied: the session has stopped',
      )
      onStopped(info.id)
    },
    onTrouble: (error) => {
      telemetry.journalTroubles.inc()
      log.error({ err: error, session: info.id }, 'the journal did not take a batch')
    },
  })
  const hub = new Hub(replica, { onFanOut: telemetry.onFanOut, onBroken, wordings })
  const deadlines = createDeadlines(replica, clock)
  const retention = createRetention(() => live.settings.retentionDays ?? retentionDays, {
    sessionId: info.id,
    replica,
    journal,
    clock,
    log,
    unlink: (entries) => rewriteInWorker(entries, { what: 'unlink', forgets: true }),
    isBusy,
  })
  const clearing = createClearing({
    sessionId: info.id,
    replica,
    journal,
    clock,
    log,
    clear: (entries) => rewriteInWorker(entries, { what: 'clear' }),
    isBusy,
  })
  /** Put the run sheet in force, if it is new, once the journal has been read. */
  async function begin(): Promise<void> {
    if (replica.stoppedAt !== null) return
    readBoard(replica.state)
    const { runSheet, topics, prompts, whoYouAre, lead } = prepared
    const mark = createHash('sha256')
      .update(JSON.stringify([runSheet, topics, prompts, whoYouAre, ...(lead === undefined ? [] : [lead])]))
      .digest('hex')
      .slice(0, 16)
    // A rehearsal is prepared once, by whoever begins it.
    const { prepared: inForce } = replica.state
    const isInForce = info.rehearsal ? inForce !== null || runSheet.length === 0 : inForce?.startsWith(mark)
    // A sealed session keeps the sheet that it had.
    if (!replica.state.sealed && !isInForce) {
      // The offset makes going back to an earlier sheet a new command; the mark keeps two instances from preparing twice.
      const id = `${mark}-${replica.state.offset}`
      const command = { type: 'prepare', id, runSheet, topics, prompts, whoYouAre, lead } as const
      await store('its run sheet', command)
    }
    await countApart()
    await setAskingFrom()
    await bind()
    log.info({ session: info.id, entries: replica.state.offset }, 'session ready')
    deadlines.schedule()
    retention.schedule()
    clearing.schedule()
  }

  /** Say who is counted apart, where the programme says otherwise than before. */
  async function countApart(): Promise<void> {
    const wanted = {
      invited: live.settings.access === 'mixed',
      lateDays: live.settings.lateDays ?? 0,
    }
    const { apart, sealed, offset } = replica.state
    if (sealed || isDeepStrictEqual(apart, wanted)) return
    // Two instances say it at the same place: the second is a repeat.
    const command = { type: 'countApart', id: `counted-apart-${offset}`, ...wanted } as const
    await store('who is counted apart', command)
  }

  /** Take questions from the start on, or at any time, as the organiser has it now. */
  async function setAskingFrom(): Promise<void> {
    const from = live.settings.asksEarly === false ? Date.parse(live.info.startsAt) : null
    const { asksFrom, offset, sealed } = replica.state
    if (asksFrom === from || sealed) return
    // Two instances say it at the same place: the second is a repeat.
    const command = { type: 'setAskingFrom', id: `asking-from-${offset}`, from } as const
    await store('when questions are taken', command)
  }

  /** Bound a session that a group runs itself, where the programme says otherwise than before. */
  async function bind(): Promise<void> {
    const { bound, offset, sealed } = replica.state
    if (live.settings.box === undefined || sealed) return
    const { people, until } = live.settings.box
    if (bound?.people === people && bound.until === until) return
    // Two instances say it at the same place: the second is a repeat.
    await store('what bounds it', { type: 'bind', id: `bound-${offset}`, people, until } as const)
  }

  /** Store something that the programme says of this session. Throws where that fails while the session goes on. */
  async function store(what: string, command: Command): Promise<void> {
    const verdict = await replica.ask({ role: 'system', id: 'system' }, command)
    if (!verdict.ok && replica.stoppedAt === null)
      throw new Error(`session ${info.id}: ${what} could not be stored (${verdict.code})`)
  }
  const live: LiveSession = {
    info,
    settings,
    replica,
    hub,
    deadlines,
    retention,
    clearing,
    telemetry,
    onBroken,
    async change(now) {
      live.info = now.info
      live.settings = now.settings
      prepared = now.content
      await begin()
    },
  }
  try {
    await replica.start()
    await begin()
  } catch (error) {
    // It may be started again: what is left of this attempt must not follow the journal beside that.
    closeSession(live)
    throw error
  }
  return live
}

/** Let go of a session on this instance. */
export function closeSession({ deadlines, retention, clearing, hub, replica }: LiveSession): void {
  deadlines.stop()
  retention.stop()
  clearing.stop()
  hub.close()
  replica.stop()
}
