import * as z from 'zod/mini'
import { first } from '../formFields.ts'
import { optionId } from '../ids.ts'
import { schema } from '../schema.ts'
import { areKnown, type Kind, withoutText } from './kind.ts'
import { asked, option, uniqueIds, yes } from './prepared.ts'

/** What can be said to a statement. */
export const stances = ['agree', 'disagree', 'pass'] as const
export type Stance = (typeof stances)[number]

export const question = schema(() =>
  z.strictObject({
    kind: z.literal('statements'),
    ...asked(),
    statements: z.array(option(200)).check(z.minLength(1), z.maxLength(10), uniqueIds()),
    shuffle: yes(),
  }),
)
export const answer = schema(() => z.strictObject({ stances: z.record(optionId, z.enum(stances)) }))

/** For each statement: how many agree, disagree and pass. */
export type Figures = { counts: [agree: number, disagree: number, pass: number][] }

export const stanceField = (id: string) => `stance-${id}`

/** Agree, disagree or pass, on each statement. */
export const kind: Kind<z.infer<typeof question>, z.infer<typeof answer>> = {
  key: 'stances',
  otherwise: 'answer.statements',
  list: 'statements',
  options: ({ statements }) => statements,
  read({ statements }, fields) {
    const given = statements.flatMap(({ id }) => {
      const stance = stances.find((known) => known === first(fields, stanceField(id)))
      return stance === undefined ? [] : [[id, stance] as const]
    })
    return given.length === 0 ? null : { stances: Object.fromEntries(given) }
  },
  problem({ statements }, { stances }) {
    const given = Object.keys(stances)
    if (given.length === 0) return 'answer.statements'
    return areKnown(statements, given) ? null : 'poll.optionUnknown'
  },
  ...withoutText,
}
