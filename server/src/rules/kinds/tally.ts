import { answerProblem } from '@companion/shared/answers'
import type { Answer, Figures, Question, QuestionKind } from '@companion/shared/kinds/registry'
import type { RefusalCode } from '@companion/shared/refusals'
import type { Tally } from './kind.ts'
import { kindOf } from './registry.ts'

/** Before anyone has answered. */
export function emptyTally(question: Question, rules: number): Tally {
  const sums = new Array<number>(kindOf(question).size(question as never)).fill(0)
  return { rules, answered: 0, skipped: 0, sums, words: new Map() }
}

/** Why this is no answer to the question, if so. */
export function refusesAnswer(question: Question, answer: Answer, rules: number): RefusalCode | null {
  const problem = answerProblem(question, answer)
  if (problem !== null || 'skip' in answer) return problem
  return kindOf(question).refuses?.(answer as never, rules) ?? null
}

/** Add one person's answer, or take it out again. */
export function addAnswer(question: Question, tally: Tally, answer: Answer, weight: 1 | -1): void {
  if ('skip' in answer) tally.skipped += weight
  else {
    tally.answered += weight
    kindOf(question).add(question as never, tally, answer as never, weight)
  }
}

/** Everyone who answered, and then how many people stand behind each figure that counts people. */
export function peopleIn(question: Question, tally: Tally): number[] {
  return [tally.answered, ...kindOf(question).people(question as never, tally)]
}

const none: ReadonlySet<string> = new Set()

/** What people said, added up; of what they wrote, `shown` is what a host let through. */
export function figuresOf(question: Question, tally: Tally, shown = none): Figures[QuestionKind] {
  return kindOf(question).figures(question as never, tally, shown)
}
