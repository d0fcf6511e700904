import type { Answer } from '@companion/shared/kinds/registry'
import { addAnswer } from '../kinds/tally.ts'
import { isSure } from '../people/counting.ts'
import type { SessionState } from '../state.ts'
import { countInColumns } from './breakdowns.ts'
import type { Poll, Run } from './state.ts'

/** Move the weight of someone who counts: here, in the breakdowns, and in the comparison with the run before. */
export function add(
  state: SessionState,
  poll: Poll,
  run: Run,
  person: string,
  given: Answer,
  weight: 1 | -1,
): void {
  if (!state.aside.has(person)) move(state, poll, run, person, given, weight)
}

/** Move the weight of someone who is set aside, or put back, by the answer that they gave. */
export function weigh(state: SessionState, poll: Poll, run: Run, person: string, weight: 1 | -1): void {
  const given = run.answers.get(person)
  if (given !== undefined) move(state, poll, run, person, given.answer, weight)
}

function move(
  state: SessionState,
  poll: Poll,
  run: Run,
  person: string,
  given: Answer,
  weight: 1 | -1,
): void {
  const before = run.paired && poll.runs[run.number - 2]?.answers.get(person)?.answer
  for (const counts of isSure(state, person) ? [run, run.sure] : [run]) {
    addAnswer(run.question, counts.tally, given, weight)
    countInColumns(state, run.question, counts, person, given, weight)
    if (!counts.paired || !before || 'skip' in before || 'skip' in given) continue
    addAnswer(run.question, counts.paired.before, before, weight)
    addAnswer(run.question, counts.paired.after, given, weight)
  }
}

/** Who is left out of a run: the numbers of those who were set aside together and answered it. */
export function withoutIn({ asides, aside }: SessionState, { answers }: Run): string {
  if (aside.size === 0) return ''
  return asides
    .filter(({ backAt, people }) => backAt === null && people.some((person) => answers.has(person)))
    .map(({ number }) => number)
    .join(' ')
}
