import type { Question } from '@companion/shared/kinds/registry'
import type { FiguresOfAny } from '@companion/shared/views/results'
import { emptyTally, figuresOf } from '../kinds/tally.ts'
import type { SessionState } from '../state.ts'
import { tablesOf } from './columns.ts'
import type { Run, Watched } from './state.ts'

/** A count as a multiple of `step`, and never more than it is. */
export const roundedDown = (count: number, step: number) => Math.floor(count / step) * step

/** Figures whose counts are multiples of `step`, without what could be worked out more exactly than that. */
function inSteps(figures: FiguresOfAny, step: number): FiguresOfAny {
  const down = (counts: readonly number[]) => counts.map((count) => roundedDown(count, step))
  if ('bins' in figures) return { ...figures, bins: down(figures.bins), quartiles: null }
  if ('borda' in figures) return { borda: down(figures.borda), first: down(figures.first) }
  if ('means' in figures) return { means: figures.means.map(Math.round) }
  if (!('counts' in figures)) return figures
  const counts = figures.counts.map((count) =>
    typeof count === 'number' ? roundedDown(count, step) : down(count),
  )
  const isScale = 'mean' in figures
  return { ...figures, counts, ...(isScale && { mean: null, median: null }) } as FiguresOfAny
}

/** Before anyone has answered; null where officials see a result as it comes in, because nothing is broken down by who people are. */
export function nothingWatched(
  { whoYouAre }: SessionState,
  question: Question,
  rules: number,
): Watched | null {
  if (whoYouAre.questions.length === 0 || tablesOf(question).length === 0) return null
  const figures = inSteps(figuresOf(question, emptyTally(question, rules)), whoYouAre.fewest)
  return { step: whoYouAre.fewest, answered: 0, skipped: 0, figures }
}

/**
 * Take the result for officials anew once so many more people have answered, with every count rounded down. So no change of
 * it is about fewer people, and what it is when the question closes says nothing of who came last.
 */
export function watch(run: Run): void {
  const { watched, question, tally } = run
  if (watched === null || run.closedAt !== null) return
  const { step } = watched
  const answered = roundedDown(tally.answered, step)
  if (answered <= watched.answered) return
  run.watched = {
    step,
    answered,
    skipped: roundedDown(tally.skipped, step),
    figures: inSteps(figuresOf(question, tally), step),
  }
}

/** What officials may know of a run now: all of it once it is closed. */
export function watchedOf({ closedAt, watched }: Run): Watched | null {
  return closedAt === null ? watched : null
}
