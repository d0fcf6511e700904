import type { Question } from '@companion/shared/kinds/registry'
import { emptyTally, figuresOf } from '../kinds/tally.ts'
import type { SessionState } from '../state.ts'
import { tablesOf } from './columns.ts'
import type { Run, Watched } from './state.ts'

/** A count as a multiple of `step`, and never more than it is. */
export const roundedDown = (count: number, step: number) => Math.floor(count / step) * step

/** Before anyone has answered; null where officials see a result as it comes in, because nothing is broken down by who people are. */
export function nothingWatched(
  { whoYouAre }: SessionState,
  question: Question,
  rules: number,
): Watched | null {
  if (whoYouAre.questions.length === 0 || tablesOf(question).length === 0) return null
  const figures = structuredClone(figuresOf(question, emptyTally(question, rules)))
  const taken = { answered: 0, skipped: 0, figures }
  return { step: whoYouAre.fewest, ...taken, latest: taken }
}

/**
 * Take the result for officials anew once so many more people have answered. They see the one that was taken before: so no change of it is about
 * fewer people, and neither is what it becomes when the question closes.
 */
export function watch(run: Run): void {
  const { watched, question, tally } = run
  if (watched === null || run.closedAt !== null) return
  const { step, latest } = watched
  if (roundedDown(tally.answered, step) <= roundedDown(latest.answered, step)) return
  const { answered, skipped } = tally
  const taken = { answered, skipped, figures: structuredClone(figuresOf(question, tally)) }
  run.watched = { step, ...latest, latest: taken }
}

/** What officials may know of a run now: all of it once it is closed. */
export function watchedOf({ closedAt, watched }: Run): Watched | null {
  return closedAt === null ? watched : null
}
