import type { CommandType } from '@companion/shared/commands/command'
import type { Logger } from 'pino'
import type { Change, Journal } from '../journal/journal.ts'
import type { SessionReplica, Touch } from '../replica/replica.ts'

const dayMs = 24 * 60 * 60 * 1000
/** How long it waits for more that is taken back, in milliseconds. */
const quietMs = 10 * 60 * 1000
/** With what people take back what they said. */
const withdrawing: readonly CommandType[] = [
  'withdrawAll',
  'withdrawAnswer',
  'withdrawQuestion',
  'withdrawContribution',
]

type Parts = {
  sessionId: string
  replica: Pick<SessionReplica, 'state'>
  journal: Pick<Journal, 'rewrite'>
  clock: () => number
  log: Pick<Logger, 'info' | 'error'>
  /** What is to stand in the journal without the texts that were taken back; null where there are none. */
  clear: Change
  /** Whether this is a bad moment: it takes the machine some seconds. */
  isBusy: () => boolean
}

/**
 * Once a session has ended, takes the words out of its journal that people took back: nobody sees them from the moment they do.
 * It waits for a moment without people in other sessions, a day at most. What was taken back before it began is looked for once.
 */
export function createClearing({ sessionId, replica, journal, clock, log, clear, isBusy }: Parts) {
  let timer: NodeJS.Timeout | undefined
  /** Since when there may be something to take out; null where there is nothing. */
  let since: number | null = clock()
  let isAtWork = false
  let isStopped = false

  function schedule(): void {
    clearTimeout(timer)
    const { endedAt, sealed } = replica.state
    if (since === null || endedAt === null || sealed || isAtWork || isStopped) return
    timer = setTimeout(look, quietMs)
  }

  function look(): void {
    if (since !== null && isBusy() && clock() < since + dayMs) schedule()
    else void run()
  }

  async function run(): Promise<void> {
    isAtWork = true
    since = null
    try {
      let isDone = false
      await journal.rewrite(sessionId, async (entries) => {
        const drafts = await clear(entries)
        isDone = drafts !== null
        return drafts
      })
      if (isDone) log.info({ session: sessionId }, 'what people took back was taken out of the journal')
    } catch (error) {
      since = clock()
      log.error({ err: error, session: sessionId }, 'what people took back is still in the journal')
    }
    isAtWork = false
    schedule()
  }

  return {
    /** Something was done: perhaps something was taken back, or the session has ended, or goes on. */
    touch({ names, command }: Pick<Touch, 'names' | 'command'>): void {
      const isBack = withdrawing.includes(command.type)
      if (isBack) since ??= clock()
      if (isBack || names.includes('stage')) schedule()
    },
    schedule,
    stop(): void {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
