import { answerProblem } from '@companion/shared/answers'
import type { Answer, Question, QuestionKind } from '@companion/shared/commands/kinds'
import type { RefusalCode } from '@companion/shared/refusals'
import type { Figures } from '@companion/shared/views/results'
import { choices } from './choices.ts'
import type { Kind, Split, Tally } from './kind.ts'
import { numeric } from './numeric.ts'
import { points } from './points.ts'
import { ranking } from './ranking.ts'
import { scale } from './scale.ts'
import { statements } from './statements.ts'
import { texts } from './texts.ts'
import { saysNothing, words } from './words.ts'

const kinds: { [K in QuestionKind]: Kind<K> } = {
  single: choices,
  multiple: choices,
  scale,
  ranking,
  points,
  numeric,
  text: texts,
  words,
  statements,
}

function kindOf(question: Question): Kind<QuestionKind> {
  return kinds[question.kind] as Kind<QuestionKind>
}

/** Before anyone has answered. */
export function emptyTally(question: Question, rules: number): Tally {
  const sums = new Array<number>(kindOf(question).size(question as never)).fill(0)
  return { rules, answered: 0, skipped: 0, sums, words: new Map() }
}

/** Why this is no answer to the question, if so. */
export function refusesAnswer(question: Question, answer: Answer, rules: number): RefusalCode | null {
  if ('words' in answer && saysNothing(answer.words, rules)) return 'answer.empty'
  return answerProblem(question, answer)
}

/** Add one person's answer, or take it out again. */
export function addAnswer(question: Question, tally: Tally, answer: Answer, weight: 1 | -1): void {
  if ('skip' in answer) tally.skipped += weight
  else {
    tally.answered += weight
    kindOf(question).add(question as never, tally, answer, weight)
  }
}

/** What people said, added up. */
export function figuresOf(question: Question, tally: Tally): Figures[QuestionKind] {
  return kindOf(question).figures(question as never, tally)
}

/** Everyone who answered, and then how many people stand behind each figure that counts people. */
export function peopleIn(question: Question, tally: Tally): number[] {
  return [tally.answered, ...kindOf(question).people(question as never, tally)]
}

/** The tables that a breakdown of this question has. */
export function splitsOf(question: Question): Split[] {
  return kindOf(question).splits(question as never)
}
