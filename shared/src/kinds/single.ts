import * as z from 'zod/mini'
import { field, first } from '../formFields.ts'
import { optionId } from '../ids.ts'
import { schema } from '../schema.ts'
import { typed } from '../typed.ts'
import { areKnown, type Kind } from './kind.ts'
import { other, withOther } from './other.ts'
import { asked, options, yes } from './prepared.ts'

export const question = schema(() =>
  z.strictObject({ kind: z.literal('single'), ...asked(), options: options(), other: yes(), shuffle: yes() }),
)
export const answer = schema(() => z.strictObject({ choice: optionId, other: z.optional(typed(200)) }))

/** How many chose each option. */
export type Figures = { counts: number[] }

/** Choose one from a list. */
export const kind: Kind<z.infer<typeof question>, z.infer<typeof answer>> = {
  key: 'choice',
  otherwise: 'poll.optionUnknown',
  list: 'options',
  options: withOther,
  read(_question, fields) {
    const [choice, said] = [first(fields, field.choice), first(fields, field.other)]
    if (choice === '') return null
    return choice === other && said !== '' ? { choice, other: said } : { choice }
  },
  problem(question, answer) {
    if (!areKnown(withOther(question), [answer.choice])) return 'poll.optionUnknown'
    return (answer.choice === other) === (answer.other !== undefined) ? null : 'answer.other'
  },
  asksForText: (question) => question.other === true,
  textsIn: (answer) => (answer.other === undefined ? [] : [answer.other]),
  textFields: [field.other],
  isComparable: true,
}
