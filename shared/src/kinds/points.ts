import * as z from 'zod/mini'
import { first } from '../formFields.ts'
import { optionId } from '../ids.ts'
import { schema } from '../schema.ts'
import { areKnown, type Kind, withoutText } from './kind.ts'
import { readNumber } from './numeric.ts'
import { asked, options, yes } from './prepared.ts'

export const question = schema(() =>
  z.strictObject({ kind: z.literal('points'), ...asked(), options: options(), shuffle: yes() }),
)
export const answer = schema(() =>
  z.strictObject({ points: z.record(optionId, z.int().check(z.gte(0), z.lte(100))) }),
)

/** The mean share of the 100 points that each option got. */
export type Figures = { means: number[] }

export const shareField = (id: string) => `share-${id}`

/** A share as people write it, perhaps with a sign for percent; none is nought. NaN for what is no share. */
export function readShare(typed: string): number {
  const share = typed.trim() === '' ? 0 : readNumber(typed, '%')
  return share >= 0 && share <= 100 ? share : Number.NaN
}

/** Share 100 points between the options. */
export const kind: Kind<z.infer<typeof question>, z.infer<typeof answer>> = {
  key: 'points',
  otherwise: 'answer.hundred',
  list: 'options',
  options: ({ options }) => options,
  read({ options }, fields) {
    const given = options.map(({ id }) => [id, first(fields, shareField(id))] as const)
    if (given.every(([, share]) => share === '')) return null
    const shares = given.map(([id, share]) => [id, readShare(share)] as const)
    // With one that is no share they are not 100, whatever the others are.
    const areShares = shares.every(([, share]) => !Number.isNaN(share))
    return { points: Object.fromEntries(shares.map(([id, share]) => [id, areShares ? share : 0])) }
  },
  problem({ options }, { points }) {
    if (!areKnown(options, Object.keys(points))) return 'poll.optionUnknown'
    const shares = Object.values(points)
    const areShares = shares.every((share) => Number.isInteger(share) && share >= 0)
    return areShares && shares.reduce((sum, share) => sum + share, 0) === 100 ? null : 'answer.hundred'
  },
  ...withoutText,
}
