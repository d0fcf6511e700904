import * as z from 'zod/mini'
import { field, first } from '../formFields.ts'
import { optionId } from '../ids.ts'
import { schema } from '../schema.ts'
import { typed } from '../typed.ts'
import { areKnown, type Kind } from './kind.ts'
import { other, withOther } from './other.ts'
import { asked, options, yes } from './prepared.ts'

const howMany = () => z.optional(z.int().check(z.gte(1), z.lte(10)))

/** At least `least` are to be chosen, and at most `most`. */
export const question = schema(() =>
  z
    .strictObject({
      kind: z.literal('multiple'),
      ...asked(),
      options: options(),
      other: yes(),
      shuffle: yes(),
      least: howMany(),
      most: howMany(),
    })
    .check(
      z.refine(
        ({ least = 1, most, options, other }) =>
          least <= (most ?? 10) && (most ?? 1) <= options.length + (other ? 1 : 0) && least <= options.length,
        { error: 'write a least and a most that the options allow', path: ['most'] },
      ),
    ),
)
export const answer = schema(() =>
  z.strictObject({
    choices: z.array(optionId).check(z.minLength(1), z.maxLength(11)),
    other: z.optional(typed(200)),
  }),
)

/** How many chose each option. */
export type Figures = { counts: number[] }

/** Choose several from a list. */
export const kind: Kind<z.infer<typeof question>, z.infer<typeof answer>> = {
  key: 'choices',
  otherwise: 'poll.optionUnknown',
  list: 'options',
  options: withOther,
  read(_question, fields) {
    const [choices, said] = [[...fields(field.choice)], first(fields, field.other)]
    if (choices.length === 0) return null
    return choices.includes(other) && said !== '' ? { choices, other: said } : { choices }
  },
  problem(question, { choices, other: said }) {
    const options = withOther(question)
    if (!areKnown(options, choices)) return 'poll.optionUnknown'
    const { least = 1, most = options.length } = question
    if (choices.length < least || choices.length > most) return 'answer.count'
    return choices.includes(other) === (said !== undefined) ? null : 'answer.other'
  },
  asksForText: (question) => question.other === true,
  textsIn: (answer) => (answer.other === undefined ? [] : [answer.other]),
  textFields: [field.other],
  isComparable: true,
}
