import type { AnswerRefusal } from './answerRefusals.ts'
import { type FormFields, field, first } from './formFields.ts'
import type { Kind, Option } from './kinds/kind.ts'
import { type Answer, kinds, type Question } from './kinds/registry.ts'

function kindOf(question: Question): Kind<Question, Answer> {
  return kinds[question.kind] as unknown as Kind<Question, Answer>
}

/** What can be chosen, sorted, rated or given points, in the order of the question; empty where people write. */
export function optionsOf(question: Question): Option[] {
  return kindOf(question).options(question)
}

/** The list that a host writes for a question, and its name in it; undefined where it has none. */
export function listOf(question: Question): { name: string; items: Option[] } | undefined {
  const { list: name } = kindOf(question)
  return name && { name, items: (question as unknown as Record<string, Option[]>)[name] ?? [] }
}

/**
 * The answer that a form holds, by the kind of its question; null where nothing was given. It may still be none that
 * the question takes: `answerProblem` says. Browsers and the server read a form with this, so that it means the same
 * with and without JavaScript.
 */
export function readAnswer(question: Question, fields: FormFields): Answer | null {
  return first(fields, field.skip) === '' ? kindOf(question).read(question, fields) : { skip: true }
}

/** Why this is no answer to the question, if so. Someone may always rather not say. */
export function answerProblem(question: Question, answer: Answer): AnswerRefusal | null {
  if ('skip' in answer) return null
  const { key, otherwise, problem } = kindOf(question)
  return key in answer ? problem(question, answer) : otherwise
}

/** Whether someone can write something in an answer, so that what not to write must be said beside it. */
export function asksForText(question: Question): boolean {
  return kindOf(question).asksForText(question)
}

/** What someone wrote in their own words in an answer. */
export function textsIn(answer: Answer): string[] {
  const kind = Object.values(kinds).find(({ key }) => key in answer) as Kind<Question, Answer> | undefined
  return kind?.textsIn(answer) ?? []
}

/** Whether one asking of a question can be set beside the one before. */
export function isComparable(question: Question): boolean {
  return kindOf(question).isComparable
}

/** The names of the fields in which people write, in the forms of every kind of question. */
export const textFields: readonly string[] = [
  ...new Set(Object.values(kinds).flatMap((kind) => kind.textFields)),
]
