import { nextDeadline } from '../rules/breakouts/rounds.ts'
import { nextBoundClosing } from '../rules/people/bound.ts'
import { nextLateClosing } from '../rules/polls/late.ts'
import type { SessionReplica } from './replica.ts'

/** How long to wait before a deadline is tried again that the journal did not take, in milliseconds. */
const againMs = 2000
/** A timer takes less than a month, and clocks are put right: what is further off is looked at again. */
const lookMs = 60 * 60 * 1000

/**
 * Says in the journal that a deadline has passed. Every instance does; the first is taken, for they carry the same id.
 * A deadline that no one said, because no instance was there, is said late.
 */
export function createDeadlines(replica: SessionReplica, clock: () => number) {
  let timer: NodeJS.Timeout | undefined

  function schedule(): void {
    clearTimeout(timer)
    const { state } = replica
    const [next] = [nextDeadline(state), nextLateClosing(state), nextBoundClosing(state)]
      .filter((one) => one !== null)
      .sort((one, other) => one.at - other.at)
    if (next === undefined) return
    const wait = next.at - clock()
    if (wait > lookMs) {
      timer = setTimeout(schedule, lookMs)
      return
    }
    const say = async () => {
      const verdict = await replica.ask({ role: 'system', id: 'system' }, next.command)
      if (!verdict.ok && verdict.code.startsWith('server.')) timer = setTimeout(schedule, againMs)
    }
    timer = setTimeout(() => void say(), Math.max(0, wait))
  }

  return {
    /** These slices changed: perhaps the next deadline did. */
    touch(names: readonly string[]): void {
      if (['round', 'wall', 'stage'].some((name) => names.includes(name))) schedule()
    },
    schedule,
    stop: () => clearTimeout(timer),
  }
}
