import * as z from 'zod/mini'
import { first } from '../formFields.ts'
import { schema } from '../schema.ts'
import { typed } from '../typed.ts'
import { type Kind, withoutText } from './kind.ts'
import { asked } from './prepared.ts'

const bound = () => z.int().check(z.gte(-1_000_000), z.lte(1_000_000))

/** A whole number from `least` to `most` is to be given. */
export const question = schema(() =>
  z
    .strictObject({
      kind: z.literal('numeric'),
      ...asked(),
      least: bound(),
      most: bound(),
      unit: z.optional(typed(20)),
    })
    .check(
      z.refine(({ least, most }) => least < most && most - least <= 1000, {
        error: 'write a range whose end is above its start, by 1,000 at most',
        path: ['most'],
      }),
    ),
)
export const answer = schema(() => z.strictObject({ number: z.int() }))

/** Bins of `width` from the question's least; quartiles and median, null where no one answered. */
export type Figures = { bins: number[]; width: number; quartiles: [number, number, number] | null }

export const numberField = 'number'

type Numeric = z.infer<typeof question>

/** What is typed and is no number: out of every range, so that the refusal says what to do. */
export const notANumber = Number.MIN_SAFE_INTEGER

/** A whole number in a range. */
export const kind: Kind<Numeric, z.infer<typeof answer>> = {
  key: 'number',
  otherwise: 'answer.range',
  options: () => [],
  read({ unit }, fields) {
    const given = first(fields, numberField)
    if (given === '') return null
    const number = readNumber(given, unit)
    return { number: Number.isNaN(number) ? notANumber : number }
  },
  problem: ({ least, most }, { number }) =>
    Number.isInteger(number) && number >= least && number <= most ? null : 'answer.range',
  ...withoutText,
}

/** The bins of a histogram of so wide bins: the first and the last number of each. */
export function binsOf({ least, most }: Numeric, width: number): [from: number, to: number][] {
  return Array.from({ length: Math.ceil((most - least + 1) / width) }, (_, bin) => {
    const from = least + bin * width
    return [from, Math.min(most, from + width - 1)]
  })
}

/** The signs that people put between thousands. */
const thousands = /[,٬'’ \u00A0\u202F]/g

/**
 * A whole number as people write it: with the digits of any script, between thousands a comma or a space (1,000), before
 * or behind it the question's unit (12 days). NaN for anything else: `0x10`, `1e3`, another unit.
 */
export function readNumber(typed: string, unit = ''): number {
  const plain = withAsciiDigits(typed.normalize('NFKC')).trim().toLowerCase()
  const named = unit.toLowerCase()
  const bare = [named, named.replace(/s$/, ''), `${named}s`]
    .filter((name) => name !== '')
    .reduce((text, name) => (text.endsWith(name) ? text.slice(0, -name.length).trim() : text), plain)
    .replace(/^[£$€]\s*(?=\d)/, named.includes('pound') || named === '£' ? '' : '$&')
    .replace(/^[−–](?=\d)/, '-')
    .replace(/\.0+$/, '')
  const isGrouped = /^-?\d{1,3}([,٬'’ \u00A0\u202F]\d{2,3})*[,٬'’ \u00A0\u202F]\d{3}$/.test(bare)
  return isGrouped || /^[-+]?\d+$/.test(bare) ? Number(bare.replace(thousands, '')) : Number.NaN
}

/** Digits of every script stand in tens, from nought on. */
function withAsciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) as number
    let value = 0
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
    return String(value)
  })
}
