import type { Option } from './kind.ts'

/** The option that stands for 'something else, please say'. */
export const other = 'other'

/** What that option says, in English. */
export const somethingElse = 'Something else'

/** The options of a question, and 'something else' where it has that. */
export function withOther(
  question: { options: Option[]; other?: true | undefined },
  text = somethingElse,
): Option[] {
  return question.other ? [...question.options, { id: other, text }] : question.options
}
