import { limits } from '@companion/shared/limits'

/**
 * How many people to show for how many are connected: exact up to a thousand, then in steps
 * of a hundredth of the size, so that a big room's count is not sent again for each who comes and goes.
 */
export function shownPresence(people: number): number {
  if (people <= limits.exactPresence) return people
  const step = 10 ** (Math.floor(Math.log10(people)) - 2)
  return Math.floor(people / step) * step
}
