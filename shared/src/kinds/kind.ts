import type { AnswerRefusal } from '../answerRefusals.ts'
import type { FormFields } from '../formFields.ts'
import type { SymbolName } from '../symbols.ts'

/** What can be chosen, sorted, rated or given points. */
export type Option = { id: string; text: string; symbol?: SymbolName | undefined }

/** What browsers and the server both know of a kind of question: Q is a question of it, A an answer to one. */
export type Kind<Q, A> = {
  /** What answers of this kind have and no others do. */
  key: keyof A & string
  /** Why an answer of another kind is none. */
  otherwise: AnswerRefusal
  /** Under which name a question has the list that a host writes, if it has one. */
  list?: 'options' | 'statements'
  /** What the figures are of, in the order of the question. */
  options(question: Q): Option[]
  /** The answer that a form holds; null where nothing was given. `problem` says whether the question takes it. */
  read(question: Q, fields: FormFields): A | null
  /** Why the question does not take this answer, if so. */
  problem(question: Q, answer: A): AnswerRefusal | null
  /** Whether people can write in their own words: then they are told what not to write, and a host reads it first. */
  asksForText(question: Q): boolean
  /** What someone wrote in their own words. */
  textsIn(answer: A): string[]
  /** The names of the form's fields in which they do. */
  textFields: readonly string[]
  /** Whether one asking can be set beside the one before: what can be counted can, what people write cannot. */
  isComparable: boolean
}

/** Of a kind in which nobody writes anything. */
export const withoutText = {
  asksForText: () => false,
  textsIn: () => [],
  textFields: [],
  isComparable: true,
}

/** Whether ids are among those of the options, and none of them twice. */
export function areKnown(options: readonly Option[], given: readonly string[]): boolean {
  return (
    given.every((id) => options.some((option) => option.id === id)) && new Set(given).size === given.length
  )
}
