import type { ExperienceCommand } from '@companion/shared/experiences/commands'
import { nanoid } from 'nanoid'
import type { Logger } from 'pino'
import type { Journal } from '../journal/journal.ts'
import type { Draft, Entry } from '../rules/entry.ts'
import { type ExperiencesReplica, experiencesJournal } from './liveExperiences.ts'
import { forgotten, withoutLeftovers, withoutWords } from './rewriting.ts'

const dayMs = 24 * 60 * 60 * 1000
/** How often the clock is looked at, in milliseconds. */
const lookMs = 60 * 60 * 1000
/** How long after the journal was rewritten it is not rewritten again, in milliseconds: what was taken away meanwhile goes together. */
const restMs = 10 * 60 * 1000

type Change = (
  entries: readonly Entry<ExperienceCommand>[],
) => Promise<readonly Draft<ExperienceCommand>[] | null>

type Parts = {
  replica: ExperiencesReplica
  journal: Journal
  clock: () => number
  log: Logger
  /** How many days after the end of sharing it is forgotten who sent what; never where left out. */
  days: number | undefined
}

/** Put other entries in the place of all experiences. */
export async function rewriteExperiences(journal: Journal, change: Change): Promise<boolean> {
  let isDone = false
  await journal.rewrite(experiencesJournal, async (entries) => {
    // By the id of the journal, its entries are of experiences.
    const drafts = await change(entries as readonly Entry<unknown>[] as readonly Entry<ExperienceCommand>[])
    isDone = drafts !== null
    return drafts as readonly Draft<unknown>[] | null as readonly Draft[] | null
  })
  return isDone
}

/**
 * Takes out of the journal what was taken away or changed, soon after that; and so many days after experiences were taken last, who sent what.
 * Every instance does; the first is taken, for the others find it done.
 */
export function createForgetting({ replica, journal, clock, log, days }: Parts) {
  let timer: NodeJS.Timeout | undefined
  let isAtWork = false
  let isStopped = false
  let restsUntil = 0

  /** What is to be done now; else how long to wait for the next look. */
  function due(): Change | number {
    const { closedAt, sealed, leftovers } = replica.state
    if (sealed || replica.stoppedAt !== null) return lookMs
    const forgets =
      closedAt !== null && days !== undefined ? closedAt + days * dayMs : Number.POSITIVE_INFINITY
    if (clock() >= forgets) return (entries) => forgotten(entries, nanoid)
    if (leftovers === 0) return Math.min(lookMs, forgets - clock())
    return clock() >= restsUntil ? withoutLeftovers : restsUntil - clock()
  }

  function schedule(): void {
    clearTimeout(timer)
    if (isAtWork || isStopped) return
    const next = due()
    if (typeof next === 'number') timer = setTimeout(schedule, next).unref()
    else void work(next)
  }

  async function work(change: Change): Promise<void> {
    isAtWork = true
    try {
      if (await rewriteExperiences(journal, change))
        log.info('what nobody may see any more was taken out of the journal of experiences')
    } catch (error) {
      log.error({ err: error }, 'what nobody may see any more is still in the journal of experiences')
    }
    isAtWork = false
    restsUntil = clock() + restMs
    schedule()
  }

  return {
    schedule,
    /** Take the words of one experience out. */
    erase: async (number: number): Promise<void> => {
      await rewriteExperiences(journal, (entries) => withoutWords(entries, number))
    },
    stop(): void {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
