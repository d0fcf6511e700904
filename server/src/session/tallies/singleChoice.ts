import type { Answer, Question } from '@companion/shared/commands/polls'
import type { Counts } from '@companion/shared/views/polls'
import type { GivenAnswer, Run } from '../state.ts'

/** Counts before anybody has answered. */
export function noCounts(question: Question): Counts {
  return question.options.map(() => 0)
}

/** Whether an answer is one of the question's. */
export function isOption(question: Question, answer: Answer): boolean {
  return question.options.some((option) => option.id === answer.choice)
}

/** Move one person's weight from the answer before to the answer now. */
export function recount(run: Run, before: GivenAnswer | undefined, now: Answer): void {
  if (before !== undefined) add(run, before.answer, -1)
  add(run, now, 1)
}

function add(run: Run, answer: Answer, weight: number): void {
  const index = run.question.options.findIndex((option) => option.id === answer.choice)
  run.counts[index] = (run.counts[index] ?? 0) + weight
}
