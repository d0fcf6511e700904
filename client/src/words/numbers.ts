import { limits } from '@companion/shared/limits'

/** A number as people write it: `4,312`. */
export function number(value: number): string {
  return value.toLocaleString('en-GB')
}

/** `1 person`, `4,312 people`. */
export function people(count: number): string {
  return count === 1 ? '1 person' : `${number(count)} people`
}

/** How many others stand behind a point of a group. */
export function moreSay(count: number): string {
  return `${number(count)} more ${count === 1 ? 'says' : 'say'} ‘me too’`
}

/** A share as a whole percentage; null where too few answered for one. */
export function percentage(count: number, all: number): number | null {
  return all < limits.percentageFrom ? null : Math.round((count / all) * 100)
}

/** `About 6 in 10 of the 4,312 people who answered`; counts where they are few. */
export function ofPeople(count: number, all: number): string {
  if (count === all) return all === 1 ? 'The 1 person who answered' : `All ${number(all)} people who answered`
  const who = `of the ${number(all)} people who answered`
  return all < limits.percentageFrom ? `${number(count)} ${who}` : `${tenths(count / all)} ${who}`
}

/** A share of everyone in words, within rounding to a tenth. */
function tenths(share: number): string {
  const rounded = Math.round(share * 10)
  if (rounded >= 10) return 'Nearly all'
  if (rounded === 0) return 'Fewer than 1 in 10'
  return `About ${rounded} in 10`
}

/** `one, two and three`. */
export function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
