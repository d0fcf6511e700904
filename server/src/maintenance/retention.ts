import type { Logger } from 'pino'
import type { Change, Journal } from '../journal/journal.ts'
import type { SessionReplica } from '../replica/replica.ts'
import { lateUntil } from '../rules/polls/late.ts'

const dayMs = 24 * 60 * 60 * 1000
/** How often the clock is looked at, in milliseconds: a timer takes less than a month, and clocks are put right. */
const lookMs = 60 * 60 * 1000

type Parts = {
  sessionId: string
  replica: SessionReplica
  journal: Journal
  clock: () => number
  log: Logger
  /** What is to stand in the journal then; null where it is done. */
  unlink: Change
  /** Whether this is a bad moment: it takes the machine some seconds. */
  isBusy: () => boolean
}

/**
 * So many days after a session has ended, takes out of its journal who said what, and what no one else could see; never,
 * where no days are given. It waits until late answers have closed, and for a moment without people in other sessions, a day at most. Every instance does; the
 * first is taken, for the others find the session sealed.
 */
export function createRetention(daysNow: () => number | undefined, parts: Parts) {
  const { sessionId, replica, journal, clock, log, unlink, isBusy } = parts
  let timer: NodeJS.Timeout | undefined
  let isAtWork = false
  let isStopped = false

  function schedule(): void {
    clearTimeout(timer)
    const { endedAt, sealed } = replica.state
    const days = daysNow()
    if (days === undefined || endedAt === null || sealed || isAtWork || isStopped) return
    const wait = endedAt + days * dayMs - clock()
    const isDue = lateUntil(replica.state) === null && (wait <= -dayMs || (wait <= 0 && !isBusy()))
    if (isDue) void forget()
    else timer = setTimeout(schedule, wait > 0 ? Math.min(wait, lookMs) : lookMs)
  }

  async function forget(): Promise<void> {
    isAtWork = true
    try {
      let isDone = false
      await journal.rewrite(sessionId, async (entries) => {
        const drafts = await unlink(entries)
        isDone = drafts !== null
        return drafts
      })
      if (isDone) log.info({ session: sessionId }, 'who said what was taken out of the journal')
    } catch (error) {
      log.error({ err: error, session: sessionId }, 'who said what is still in the journal')
    }
    isAtWork = false
    // Where it worked the session is sealed, and there is nothing to look for.
    if (!isStopped) timer = setTimeout(schedule, lookMs)
  }

  return {
    /** These slices changed: perhaps the session has ended, or goes on. */
    touch(names: readonly string[]): void {
      if (names.includes('stage')) schedule()
    },
    schedule,
    stop(): void {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
