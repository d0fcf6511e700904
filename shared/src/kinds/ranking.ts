import * as z from 'zod/mini'
import { first } from '../formFields.ts'
import { optionId } from '../ids.ts'
import { schema } from '../schema.ts'
import { areKnown, type Kind, withoutText } from './kind.ts'
import { asked, options, yes } from './prepared.ts'

export const question = schema(() =>
  z.strictObject({ kind: z.literal('ranking'), ...asked(), options: options(), shuffle: yes() }),
)
export const answer = schema(() =>
  z.strictObject({ order: z.array(optionId).check(z.minLength(2), z.maxLength(10)) }),
)

/** `borda`: for each, how many places stand below it, summed over everyone. `first`: how many put it first. */
export type Figures = { borda: number[]; first: number[] }

export const placeField = (id: string) => `place-${id}`

/** Put all options in order. */
export const kind: Kind<z.infer<typeof question>, z.infer<typeof answer>> = {
  key: 'order',
  otherwise: 'answer.order',
  list: 'options',
  options: ({ options }) => options,
  read({ options }, fields) {
    const places = options.map(({ id }) => ({ id, place: Number(first(fields, placeField(id))) }))
    if (places.every(({ place }) => place === 0)) return null
    const order = places.filter(({ place }) => place > 0).sort((a, b) => a.place - b.place)
    const isClear = new Set(order.map(({ place }) => place)).size === order.length
    return { order: isClear ? order.map(({ id }) => id) : [] }
  },
  problem: ({ options }, { order }) =>
    order.length === options.length && areKnown(options, order) ? null : 'answer.order',
  ...withoutText,
}
