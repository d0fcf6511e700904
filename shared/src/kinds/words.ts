import * as z from 'zod/mini'
import { first } from '../formFields.ts'
import { schema } from '../schema.ts'
import { typed } from '../typed.ts'
import type { Kind } from './kind.ts'
import { asked } from './prepared.ts'

export const question = schema(() =>
  z.strictObject({
    kind: z.literal('words'),
    ...asked(),
    most: z.optional(z.int().check(z.gte(1), z.lte(3))),
  }),
)
export const answer = schema(() =>
  z.strictObject({ words: z.array(typed(40)).check(z.minLength(1), z.maxLength(3)) }),
)

/** Words and how many people said each, the most said first. `distinct`: how many different words there are. */
export type Figures = { words: [word: string, people: number][]; distinct: number }

export const wordFields = ['word-1', 'word-2', 'word-3']

/** Up to `most` words or short phrases, 3 where it does not say. */
export const kind: Kind<z.infer<typeof question>, z.infer<typeof answer>> = {
  key: 'words',
  otherwise: 'answer.empty',
  options: () => [],
  read(_question, fields) {
    const words = wordFields.map((name) => first(fields, name)).filter((word) => word !== '')
    return words.length === 0 ? null : { words }
  },
  problem: ({ most = 3 }, { words }) => (words.length <= most ? null : 'answer.count'),
  asksForText: () => true,
  textsIn: ({ words }) => words,
  textFields: wordFields,
  isComparable: false,
}
