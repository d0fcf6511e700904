import type { Option } from './kind.ts'

/** The option that stands for 'something else, please say'. */
export const other = 'other'

/** The options of a question, and 'something else' where it has that. */
export function withOther(question: { options: Option[]; other?: true | undefined }): Option[] {
  return question.other ? [...question.options, { id: other, text: 'Something else' }] : question.options
}
