import { setTimeout as wait } from 'node:timers/promises'
import { type Drill, drills, type Readiness, type RehearsalStatus } from '@companion/shared/rehearsal'
import { nanoid } from 'nanoid'
import { type CrowdInWorker, crowdInWorker } from '../crowd/crowdInWorker.ts'
import { entriesOf, type Journal } from '../journal/journal.ts'
import type { Session } from '../programme/liveProgramme.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import type { Wordings } from '../rules/audiences/wording.ts'
import { latestRun } from '../rules/polls/state.ts'
import { createDrilling } from './drilling.ts'
import { withOutages } from './outage.ts'
import { readinessOf } from './readiness.ts'
import { copyOf, isKept, rehearsalId, rehearsedBy } from './twin.ts'

/** The longest that a crowd stays, in minutes. */
const longestMinutes = 120
/** How long storage stays away in a drill, in milliseconds. */
const awayMs = 15_000
/** How often is looked whether a crowd has left another instance, in milliseconds. */
const lookMs = 500

/** What is asked of a rehearsal, perhaps of another instance's. */
export type Asked = { id: string } & (
  | { what: 'status' }
  | { what: 'drill'; drill: Drill }
  /** `isToStay`: it is kept as an example. */
  | { what: 'end'; isToStay: boolean }
)
type AskedToEnd = Extract<Asked, { what: 'end' }>
export type Reply = { status: RehearsalStatus } | { readiness: Readiness }

type Parts = {
  sessions: Map<string, LiveSession>
  journal: Journal
  wordings: Wordings
  /** The cookie of someone new. */
  newcomer(): string
  /** Whether the journal is in Redis, which can go away. */
  isRedis: boolean
  clock: () => number
  /** Bring a session to life, or let it go, on this instance. */
  start(session: Session, journal: Journal): Promise<LiveSession>
  close(session: LiveSession): void
  /** Tell the other instances that there is a rehearsal now, or none any more. */
  tell(id: string, isOn: boolean): void
  /** Ask the other instances; null where none of them has that rehearsal's crowd. */
  askOthers(asked: Asked): Promise<Reply | null>
  /** What another instance told or asked could not be done. */
  onTrouble(error: unknown): void
}

type Running = {
  session: LiveSession
  crowd: CrowdInWorker
  wanted: number
  drilling: ReturnType<typeof createDrilling>
  goAway: (ms: number) => void
  /** What it shows once its people have left, where a host has ended it. */
  ending: Promise<Readiness> | null
}

/**
 * Rehearsals: copies of sessions, each with a journal of its own and a crowd beside the server. An instance that begins one has
 * its crowd; the others have its session.
 */
export function createRehearsals(parts: Parts) {
  const { sessions, journal, wordings, newcomer, isRedis, clock, start, close, tell, askOthers, onTrouble } =
    parts
  const running = new Map<string, Running>()
  const readinesses = new Map<string, Readiness>()
  /** Those that are being begun: who presses twice gets the same one. */
  const beginning = new Map<string, Promise<LiveSession>>()
  let url: string | null = null

  /** Another instance has a rehearsal, or this one was left when the server went down: people can go on with it. */
  async function open(id: string): Promise<void> {
    const rehearsed = sessions.get(rehearsedBy(id) ?? '')
    if (rehearsed === undefined || sessions.has(id)) return
    const { info } = rehearsed
    // It was prepared by whoever began it.
    const copy = copyOf(info, rehearsed.replica.state)
    sessions.set(id, await start({ ...copy, content: { ...copy.content, runSheet: [] } }, journal))
  }

  /** There is no such rehearsal here any more. */
  function forget(id: string): void {
    const session = sessions.get(id)
    sessions.delete(id)
    if (session !== undefined) close(session)
  }

  async function begin(rehearsed: LiveSession, people: number): Promise<LiveSession> {
    const id = rehearsalId(rehearsed.info.id)
    const known = sessions.get(id)
    if (known !== undefined && !isKept(known)) return known
    const already = beginning.get(id)
    if (already !== undefined) return already
    const begun = beginNew(rehearsed, id, people).finally(() => beginning.delete(id))
    beginning.set(id, begun)
    return begun
  }

  async function beginNew({ info, replica }: LiveSession, id: string, people: number): Promise<LiveSession> {
    if (url === null) throw new Error('the server does not listen yet')
    await erase(id)
    const cookies = Array.from({ length: people }, newcomer)
    const outages = withOutages(journal)
    const session = await start(copyOf(info, replica.state), outages.journal)
    sessions.set(id, session)
    tell(id, true)
    running.set(id, {
      session,
      wanted: people,
      crowd: crowdInWorker({ url, session: id, people, minutes: longestMinutes, seed: 7, cookies }),
      drilling: createDrilling({ session, isStorageAway: outages.isAway, clock }),
      goAway: outages.goAway,
      ending: null,
    })
    return session
  }

  function status({ crowd, wanted, drilling, ending }: Running): RehearsalStatus {
    const possible = (Object.keys(drills) as Drill[]).filter((drill) => isRedis || drill !== 'storage')
    const came = crowd.figures()?.people.came ?? 0
    return { came, wanted, drills: drilling.all(), possible, isEnding: ending !== null }
  }

  async function drill({ session, crowd, drilling, goAway }: Running, name: Drill): Promise<void> {
    // It is open until it is closed: only from then on is it dealt with where it is open.
    if (name === 'colleague') await closeAsColleague(session)
    drilling.begin(name)
    if (name === 'storage') goAway(awayMs)
    else if (name !== 'colleague') crowd.drill(name)
  }

  /** End a rehearsal once, however often that is asked. */
  function end(asked: AskedToEnd, here: Running): Promise<Readiness> {
    here.ending ??= endNow(asked, here).finally(() => {
      here.ending = null
    })
    return here.ending
  }

  async function endNow(asked: AskedToEnd, { session, crowd, drilling }: Running): Promise<Readiness> {
    const { id } = asked
    drilling.stop()
    const report = await crowd.stop()
    const entries = await entriesOf(journal, id)
    const readiness = readinessOf(session.replica.state, entries, drilling.all(), report, wordings)
    readinesses.set(id, readiness)
    running.delete(id)
    await leave(asked)
    return readiness
  }

  /** A rehearsal is over: it is kept as it is, or goes. */
  async function leave({ id, isToStay }: AskedToEnd): Promise<void> {
    const session = sessions.get(id)
    if (!isToStay || session === undefined) await erase(id)
    else if (!isKept(session)) await keep(session)
  }

  async function erase(id: string): Promise<void> {
    forget(id)
    tell(id, false)
    await journal.rewrite(id, () => [])
  }

  /** What is asked of a rehearsal whose crowd is here; null where it is not. */
  async function answer(asked: Asked): Promise<Reply | null> {
    const here = running.get(asked.id)
    const last = readinesses.get(asked.id)
    if (here === undefined) return asked.what === 'status' && last !== undefined ? { readiness: last } : null
    if (asked.what === 'end') return { readiness: await end(asked, here) }
    if (asked.what === 'drill') await drill(here, asked.drill)
    return { status: status(here) }
  }

  /** What another instance asks. Ending takes longer than it waits for an answer: that it has begun is the answer. */
  async function answerOther(asked: Asked): Promise<Reply | null> {
    const here = running.get(asked.id)
    if (asked.what !== 'end' || here === undefined) return answer(asked)
    end(asked, here).catch(onTrouble)
    return { status: status(here) }
  }

  /** End a rehearsal wherever its crowd is; resolves when it is over. One whose instance went down has no crowd. */
  async function endAnywhere(asked: AskedToEnd): Promise<Reply | null> {
    let reply = (await answer(asked)) ?? (await askOthers(asked))
    while (reply !== null && 'status' in reply && reply.status.isEnding) {
      await wait(lookMs)
      reply = await askOthers({ id: asked.id, what: 'status' })
    }
    if (reply === null) await leave(asked)
    return reply
  }

  return {
    begin,
    /** What is asked of a rehearsal, wherever its crowd is. */
    ask: async (asked: Asked): Promise<Reply | null> =>
      asked.what === 'end' ? endAnywhere(asked) : ((await answer(asked)) ?? askOthers(asked)),
    /** Another instance said that there is a rehearsal, or none any more. */
    hear(id: string, isOn: boolean): void {
      if (isOn) open(id).catch(onTrouble)
      else forget(id)
    },
    /** Another instance asks. What goes wrong here is told as if this instance had no such crowd. */
    answerOther: (asked: Asked): Promise<Reply | null> =>
      answerOther(asked).catch((error: unknown) => {
        onTrouble(error)
        return null
      }),
    /** People can come from now on, by this address; what rehearsals were left before go on. */
    async listening(address: string): Promise<void> {
      url = address
      for (const id of await journal.sessions())
        if (rehearsedBy(id) !== null && (await entriesOf(journal, id)).length > 0) await open(id)
    },
    async stop(): Promise<void> {
      for (const { crowd, drilling } of running.values()) {
        drilling.stop()
        await crowd.stop()
      }
    },
  }
}

/** Close the question that is open, as another host would. */
async function closeAsColleague({ replica }: LiveSession): Promise<void> {
  const { stage, polls } = replica.state
  const poll = stage === null ? undefined : polls.get(stage)
  const run = poll && latestRun(poll)
  if (poll === undefined || run?.closedAt !== null) return
  const command = { type: 'closePoll', id: nanoid(), pollId: poll.id, run: run.number } as const
  await replica.ask({ role: 'host', id: 'colleague' }, command)
}

/** End a rehearsal's session, and let it take nothing more. */
async function keep({ replica }: LiveSession): Promise<void> {
  const isEnded = replica.state.phase === 'ended'
  if (!isEnded)
    await replica.ask({ role: 'host', id: 'rehearsal' }, { type: 'setPhase', id: nanoid(), phase: 'ended' })
  const verdict = await replica.ask({ role: 'system', id: 'system' }, { type: 'seal', id: nanoid() })
  if (!verdict.ok) throw new Error(`a rehearsal could not be kept: ${verdict.code}`)
}

export type Rehearsals = ReturnType<typeof createRehearsals>
