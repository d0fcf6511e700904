import { localeOf } from './locale.ts'

const { number, list, plural } = localeOf('en-GB')

/** In English: a number as people write it, `4,312`; and `one, two and three`. */
export { list, number }

/** `1 question`, `4,312 questions`. */
export function count(value: number, one: string, other: string): string {
  return `${number(value)} ${plural(value, { one, other })}`
}

/** `1 person`, `4,312 people`. */
export function people(value: number): string {
  return count(value, 'person', 'people')
}

/** How many others stand behind a point of a group. */
export function moreSay(value: number): string {
  return `${number(value)} more ${plural(value, { one: 'says', other: 'say' })} ‘me too’`
}
