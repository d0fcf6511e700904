import { isComparable } from '@companion/shared/answers'
import type { Tally } from '../kinds/kind.ts'
import { figuresOf, peopleIn } from '../kinds/tally.ts'
import type { SessionState } from '../state.ts'
import { isJudgedBySure } from './breakdowns.ts'
import { publishedPart } from './smallNumbers.ts'
import type { Counts, Poll, Run } from './state.ts'

/**
 * Compare what the same people said the time before and this time, for a run that closes, and publish it if it may be.
 * Like a breakdown it is taken when a run closes and at no other moment. Where the run was opened again and too little
 * has changed for another, none is shown: the earlier one is of another moment than the result beside it.
 */
export function publishComparison(state: SessionState, { runs }: Poll, run: Run): void {
  const { whoYouAre } = state
  const { question, paired, number } = run
  const before = runs[number - 2]
  if (paired === null || before === undefined || !canCompare(run)) return
  const isBySure = isJudgedBySure(state, run)
  const part = (all: Run, side: 'before' | 'after') => {
    const lists = (counts: Counts, of: Counts) => ({
      part: peopleIn(question, (of.paired as NonNullable<Counts['paired']>)[side]),
      everyone: peopleIn(question, counts.tally),
    })
    const full = lists(all, run)
    const sure = isBySure ? lists(all.sure, run.sure) : full
    return publishedPart(full, sure, all.publishedParts, whoYouAre.fewest)
  }
  const [was, is] = [part(before, 'before'), part(run, 'after')]
  run.comparison = null
  if (was === null || is === null) return
  before.publishedParts.push(was)
  run.publishedParts.push(is)
  const figures = (side: Tally) => structuredClone(figuresOf(question, side))
  run.comparison = {
    people: paired.after.answered,
    before: figures(paired.before),
    after: figures(paired.after),
  }
}

/** Whether a run is set beside the one before, where that asked the same. */
export function canCompare({ question, paired }: Run): boolean {
  return paired !== null && isComparable(question)
}
