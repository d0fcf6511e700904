import type { SessionState } from '../state.ts'
import { publishApartAgain } from './apart.ts'
import { publishBreakdowns } from './breakdowns.ts'
import { publishComparison } from './comparison.ts'
import { weigh, withoutIn } from './counting.ts'
import { lateUntil } from './late.ts'
import { slicesOf } from './polls.ts'
import type { Poll, Run } from './state.ts'
import { nothingWatched, watch } from './watched.ts'

/** Move the weight of people who were set aside, or put back, in every result; the slices that may change. */
export function countPeople(
  state: SessionState,
  people: readonly string[],
  weight: 1 | -1,
  at: number,
): string[] {
  const names: string[] = []
  for (const poll of state.polls.values()) {
    const changed = poll.runs.filter((run) => {
      const given = people.filter((person) => run.answers.has(person))
      for (const person of given) weigh(state, poll, run, person, weight)
      return given.length > 0
    })
    for (const run of changed) {
      publishAgain(state, poll, run, at)
      watchAgain(state, run)
    }
    if (changed.length > 0) names.push(...slicesOf(state, poll.id))
  }
  return names
}

/** What officials see of an open question leaves the same people out at once. */
function watchAgain(state: SessionState, run: Run): void {
  if (run.closedAt !== null || run.watched === null) return
  run.watchedBefore.set(run.without, run.watched)
  run.without = withoutIn(state, run)
  run.watched = run.watchedBefore.get(run.without) ?? nothingWatched(state, run.question, run.rules)
  watch(run)
}

/** What was published of a run with the same people left out stands again; else it is published anew, where it may be. */
function publishAgain(state: SessionState, poll: Poll, run: Run, at: number): void {
  const { closedAt } = run
  if (closedAt === null) return
  run.comparisons.set(run.without, run.comparison)
  run.without = withoutIn(state, run)
  const stands = [...run.breakdowns.values()].some((published) =>
    published.some(({ without, view }) => without === run.without && view.at >= closedAt),
  )
  if (!stands) publishBreakdowns(state, poll, run, at)
  for (const part of run.apart.keys())
    if (part !== 'late' || lateUntil(state) === null) publishApartAgain(state, run, part, at)
  const before = run.comparisons.get(run.without)
  if (before === undefined) {
    run.comparison = null
    publishComparison(state, poll, run)
  } else run.comparison = before
}
