import * as z from 'zod/mini'
import { field, first } from '../formFields.ts'
import { schema } from '../schema.ts'
import { typed } from '../typed.ts'
import type { Kind } from './kind.ts'
import { asked } from './prepared.ts'

export const question = schema(() => z.strictObject({ kind: z.literal('text'), ...asked() }))
export const answer = schema(() => z.strictObject({ text: typed(500) }))

/** How many of the texts others may see. */
export type Figures = { shown: number }

/** A text in one's own words. */
export const kind: Kind<z.infer<typeof question>, z.infer<typeof answer>> = {
  key: 'text',
  otherwise: 'answer.empty',
  options: () => [],
  read(_question, fields) {
    const text = first(fields, field.text)
    return text === '' ? null : { text }
  },
  problem: () => null,
  asksForText: () => true,
  textsIn: ({ text }) => [text],
  textFields: [field.text],
  isComparable: false,
}
