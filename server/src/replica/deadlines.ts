import { nextDeadline } from '../rules/breakouts/rounds.ts'
import type { SessionReplica } from './replica.ts'

/** How long to wait before a deadline is tried again that the journal did not take, in milliseconds. */
const againMs = 2000

/**
 * Says in the journal that a deadline has passed. Every instance does; the first is taken, for they carry the same id.
 * A deadline that no one said, because no instance was there, is said late.
 */
export function createDeadlines(replica: SessionReplica, clock: () => number) {
  let timer: NodeJS.Timeout | undefined

  function schedule(): void {
    clearTimeout(timer)
    const next = nextDeadline(replica.state)
    if (next === null) return
    const say = async () => {
      const verdict = await replica.ask({ role: 'system', id: 'system' }, next.command)
      if (!verdict.ok && verdict.code.startsWith('server.')) timer = setTimeout(schedule, againMs)
    }
    timer = setTimeout(() => void say(), Math.max(0, next.at - clock()))
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
