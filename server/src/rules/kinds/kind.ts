import type { Answer, QuestionKind, QuestionOf } from '@companion/shared/commands/kinds'
import type { Figures } from '@companion/shared/views/results'

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
