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
  const { options } = question
  const symbol = options.some((option) => option.symbol) ? other : undefined
  return question.other ? [...options, { id: other, text, symbol }] : options
}
