import { answerProblem } from '@companion/shared/answers'
import type { Answer, Question, QuestionKind, QuestionOf } from '@companion/shared/commands/kinds'
import type { RefusalCode } from '@companion/shared/refusals'
import type { Figures } from '@companion/shared/views/results'
import { choices } from './choices.ts'
import { numeric } from './numeric.ts'
import { points } from './points.ts'
import { ranking } from './ranking.ts'
import { scale } from './scale.ts'
import { statements } from './statements.ts'
import { texts } from './texts.ts'
import { saysNothing, words } from './words.ts'

/** A word as people said it: by how many, and in which spellings. */
export type Word = { people: number; spellings: Map<string, number> }

/** Answers added up, under the rules that the question was opened with. What the numbers in `sums` mean is each kind's own affair. */
export type Tally = {
  rules: number
  answered: number
  skipped: number
  sums: number[]
  words: Map<string, Word>
}

/** A table of a breakdown: the titles of its columns, and in which one an answer counts (or -1 for none). */
export type Split = { title: string | null; columns: string[]; column: (answer: Answer) => number }

/** How answers to one kind of question are added up. Adding with weight -1 takes an answer out again. */
export type Kind<K extends QuestionKind> = {
  /** How many sums it keeps. */
  size(question: QuestionOf<K>): number
  add(question: QuestionOf<K>, tally: Tally, answer: Answer, weight: 1 | -1): void
  figures(question: QuestionOf<K>, tally: Tally): Figures[K]
  /** How many people stand behind each figure that counts people, among them those that follow by subtraction. */
  people(question: QuestionOf<K>, tally: Tally): number[]
  /** The tables of a breakdown; none where what people say cannot be told apart by counting. */
  splits(question: QuestionOf<K>): Split[]
}

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

/** Before anybody has answered. */
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
