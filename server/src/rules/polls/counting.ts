import type { Question } from '@companion/shared/kinds/registry'
import type { Helping, PartApart } from '@companion/shared/parts'
import { addAnswer, emptyTally } from '../kinds/tally.ts'
import { isSure } from '../people/counting.ts'
import type { SessionState } from '../state.ts'
import { countInColumns, noColumns } from './columns.ts'
import type { CountedApart, Counts, GivenAnswer, Poll, Run } from './state.ts'

/** Before anyone answered; `isComparable`: what people say is set beside what they said the time before. */
export function emptyCounts(question: Question, rules: number, isComparable = false): Counts {
  const none = () => emptyTally(question, rules)
  return {
    tally: none(),
    columns: noColumns(),
    paired: isComparable ? { before: none(), after: none() } : null,
  }
}

/** Which part an answer belongs to that someone gives now: the one with the main figure where it is none of those apart. */
export function partNow(
  { newcomers }: SessionState,
  run: Run,
  person: string,
  helping: Helping | undefined,
): PartApart | undefined {
  if (run.closedAt !== null) return 'late'
  if (helping !== undefined) return helping
  return run.invitedApart && newcomers.get(person)?.via === 'invited' ? 'invited' : undefined
}

function countedApart(run: Run, part: PartApart): CountedApart {
  const none = () => emptyCounts(run.question, run.rules)
  const counted = run.apart.get(part) ?? { ...none(), sure: none(), published: [] }
  run.apart.set(part, counted)
  return counted
}

/** Move the weight of someone who counts: in their part, in the breakdowns, and in the comparison with the run before. */
export function add(
  state: SessionState,
  poll: Poll,
  run: Run,
  person: string,
  given: GivenAnswer,
  weight: 1 | -1,
): void {
  if (!state.aside.has(person)) move(state, poll, run, person, given, weight)
}

/** Move the weight of someone who is set aside, or put back, by the answer that they gave. */
export function weigh(state: SessionState, poll: Poll, run: Run, person: string, weight: 1 | -1): void {
  const given = run.answers.get(person)
  if (given !== undefined) move(state, poll, run, person, given, weight)
}

/** Nothing is broken down of those who are counted apart: their figures are published as one group. */
const nobody: Pick<SessionState, 'people'> = { people: new Map() }

function move(
  state: SessionState,
  poll: Poll,
  run: Run,
  person: string,
  { answer, part }: GivenAnswer,
  weight: 1 | -1,
): void {
  const earlier = run.paired && poll.runs[run.number - 2]?.answers.get(person)
  const before = earlier?.part === undefined ? earlier?.answer : undefined
  const counted = part === undefined ? run : countedApart(run, part)
  for (const counts of isSure(state, person) ? [counted, counted.sure] : [counted]) {
    addAnswer(run.question, counts.tally, answer, weight)
    countInColumns(part === undefined ? state : nobody, run.question, counts, person, answer, weight)
    if (!counts.paired || !before || 'skip' in before || 'skip' in answer) continue
    addAnswer(run.question, counts.paired.before, before, weight)
    addAnswer(run.question, counts.paired.after, answer, weight)
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
