import { type Drill, type DrillDone, drills } from '@companion/shared/rehearsal'
import type { LiveSession } from '../replica/liveSession.ts'
import { latestRun } from '../rules/polls/state.ts'

/** How often is looked whether a drill was dealt with, in milliseconds. */
const lookMs = 500

type Parts = { session: LiveSession; isStorageAway: () => boolean; clock: () => number }

/** Keeps which drills were begun in a rehearsal, and when each was dealt with. */
export function createDrilling({ session, isStorageAway, clock }: Parts) {
  const begun: (DrillDone & { isDone: () => boolean })[] = []
  const timer = setInterval(() => {
    for (const drill of begun)
      if (drill.afterMs === null && drill.isDone()) drill.afterMs = clock() - drill.at
  }, lookMs)
  timer.unref()

  /** Whether every hurtful question since then was decided on, and there is one. */
  function isAbuseDecided(since: number): boolean {
    const abusive = [...session.replica.state.questions.values()].filter(
      ({ at, flags }) => at >= since && flags.includes('abusive'),
    )
    return abusive.length > 0 && abusive.every(({ status, taken }) => status !== 'waiting' || taken !== null)
  }

  /** Whether someone on the team has taken every message since then that suggests danger, and there is one. */
  function areDangersTaken(since: number): boolean {
    const dangers = session.replica.state.dangers.filter(({ at }) => at >= since)
    return dangers.length > 0 && dangers.every(({ taken }) => taken !== null)
  }

  /** What tells that a drill was dealt with. */
  function doneWhen(drill: Drill, at: number): () => boolean {
    const { replica, hub } = session
    const [people, { offset, stage }] = [hub.people, replica.state]
    switch (drill) {
      case 'lines':
        return () => clock() - at > lookMs && hub.people >= 0.95 * people
      case 'abuse':
        return () => isAbuseDecided(at)
      case 'danger':
        return () => areDangersTaken(at)
      case 'colleague': {
        const closed = stage === null ? undefined : replica.state.polls.get(stage)
        return () =>
          closed !== undefined && latestRun(replica.state.polls.get(closed.id) ?? closed)?.closedAt === null
      }
      case 'storage':
        return () => !isStorageAway() && replica.state.offset > offset
    }
  }

  return {
    /** A drill begins now. */
    begin(drill: Drill): void {
      const at = clock()
      begun.push({ drill, at, afterMs: null, isDone: doneWhen(drill, at) })
    },
    all: (): DrillDone[] => begun.map(({ drill, at, afterMs }) => ({ drill, at, afterMs })),
    stop: () => clearInterval(timer),
  }
}

export const isDrill = (name: unknown): name is Drill =>
  typeof name === 'string' && Object.hasOwn(drills, name)
