import type { Question } from '@companion/shared/commands/polls'
import { limits } from '@companion/shared/limits'
import type { Counts } from '@companion/shared/views/polls'

/** A number as people write it: `4,312`. */
export function number(value: number): string {
  return value.toLocaleString('en-GB')
}

/** `1 person`, `4,312 people`. */
export function people(count: number): string {
  return count === 1 ? '1 person' : `${number(count)} people`
}

/** How many answered. */
export function answered(counts: Counts): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/** A share as a whole percentage; null where too few answered for one. */
export function percentage(count: number, all: number): number | null {
  return all < limits.percentageFrom ? null : Math.round((count / all) * 100)
}

/** A result in one sentence: what most people said. */
export function resultSentence(question: Question, counts: Counts): string {
  const all = answered(counts)
  if (all === 0) return 'Nobody has answered yet.'
  const most = Math.max(...counts)
  const top = question.options.filter((_, index) => counts[index] === most).map(({ text }) => `‘${text}’`)
  if (top.length > 1) {
    const list = `${top.slice(0, -1).join(', ')} and ${top.at(-1)}`
    return `${people(all)} answered. The most common answers were ${list}, with ${number(most)} each.`
  }
  const [only] = top
  if (most === all)
    return all === 1
      ? `1 person answered and said ${only}.`
      : `All ${number(all)} people who answered said ${only}.`
  if (all < limits.percentageFrom)
    return `${number(most)} of the ${number(all)} people who answered said ${only}.`
  return `${tenths(most / all)} of the ${number(all)} people who answered said ${only}.`
}

function tenths(share: number): string {
  const rounded = Math.round(share * 10)
  if (rounded >= 10) return 'Nearly all'
  if (rounded === 0) return 'Fewer than 1 in 10'
  return `About ${rounded} in 10`
}
