import { limits } from '@companion/shared/limits'

/** A part of everyone who answered: in tenths too, unless too few answered for that. */
export type Share = { count: number; all: number; tenths: number | null }

export function shareOf(count: number, all: number): Share {
  return { count, all, tenths: all < limits.percentageFrom ? null : Math.round((count / all) * 10) }
}

/** A share as a whole percentage; null where too few answered for one. */
export function percentage(count: number, all: number): number | null {
  return all < limits.percentageFrom ? null : Math.round((count / all) * 100)
}
