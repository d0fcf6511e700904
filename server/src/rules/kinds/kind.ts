import type { AnswerTo, Figures, QuestionKind, QuestionOf } from '@companion/shared/kinds/registry'
import type { RefusalCode } from '@companion/shared/refusals'

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

/** A table of a breakdown: the titles of its columns, `isOrdered` where they are in an order, and in which one an answer counts (or -1 for none). */
export type Split<A> = {
  title: string | null
  columns: string[]
  isOrdered?: true
  column: (answer: A) => number
}

/** A figure of the evidence: what it is about, in the exact words, and what is counted. Null where no one answered. */
export type EvidenceFigure = {
  item: string
  measure:
    | 'people'
    | 'first'
    | 'borda'
    | 'mean points'
    | 'mean'
    | 'median'
    | 'lower quartile'
    | 'upper quartile'
  value: number | null
}

/** How answers to one kind of question are added up. Adding with weight -1 takes an answer out again. */
export type Kind<K extends QuestionKind> = {
  /** How hosts decide on what people write, where they write: on each text, or on each word as it folds. */
  freeText?: 'texts' | 'words'
  /** How many sums it keeps. */
  size(question: QuestionOf<K>): number
  /** Why an answer that its question takes counts for nothing, if so. */
  refuses?(answer: AnswerTo<K>, rules: number): RefusalCode | null
  add(question: QuestionOf<K>, tally: Tally, answer: AnswerTo<K>, weight: 1 | -1): void
  /** The figures; `shown` are the texts that a host let through. */
  figures(question: QuestionOf<K>, tally: Tally, shown: ReadonlySet<string>): Figures[K]
  /** The figures for everyone, where those are not all: at most so many of the words that a host let through. */
  openFigures?(tally: Tally, shown: ReadonlySet<string>, most: number): Figures[K]
  /** How many people stand behind each figure that counts people, among them those that follow by subtraction. */
  people(question: QuestionOf<K>, tally: Tally): number[]
  /** The tables of a breakdown; none where what people say cannot be told apart by counting. */
  splits(question: QuestionOf<K>): Split<AnswerTo<K>>[]
  /** The figures as rows of the evidence. */
  evidence(question: QuestionOf<K>, figures: Figures[K]): EvidenceFigure[]
}

/** A figure of the evidence for each item, in its place. */
export function eachOf(
  items: readonly { text: string }[],
  values: readonly number[],
  measure: EvidenceFigure['measure'] = 'people',
): EvidenceFigure[] {
  return items.map(({ text }, index) => ({ item: text, measure, value: values[index] ?? 0 }))
}
