import type { Asking, Change, Difference, Part, Saying, Shared } from '@companion/shared/programme/briefing'
import { number, people } from '../words/numbers.ts'
import { momentInWords } from '../words/time.ts'

/** A share as a whole percentage, which is neither 0 nor 100 where some or not all said so: `62%`, `over 99%`. */
export function percent({ count, of }: Part): string {
  const whole = Math.round((100 * count) / of)
  if (whole === 100 && count < of) return 'over 99%'
  return whole === 0 && count > 0 ? 'under 1%' : `${whole}%`
}

/** A share in words and figures: `62% (31 of 50)`. */
export const partInWords = (part: Part) => `${percent(part)} (${number(part.count)} of ${number(part.of)})`

/** What a figure is of: the statement where there is one, or the question. */
export const subjectOf = ({ text }: Asking, { item }: Saying) => item ?? text

/** Where a figure comes from: the question of a statement, which asking of it, and when that closed. */
export function sourceOf({ run, runs, at, text }: Asking, { item }: Saying): string {
  const which = runs > 1 ? `Asking ${run} of ${runs}, closed` : 'Closed'
  return `${which} ${momentInWords(at)}.${item === null ? '' : ` Asked as ‘${text}’`}`
}

/** What most people said, as a headline. */
export const sharedInWords = ({ all, saying }: Shared) => `${percent(all)} ${saying.said}`

/** Where two groups differ most, as a headline: the largest and the smallest share. */
export function differenceInWords({ groups, saying }: Difference): string {
  const [high, low] = [groups[0], groups.at(-1)] as [Difference['groups'][0], Difference['groups'][0]]
  return `${percent(high)} of ‘${high.text}’ and ${percent(low)} of ‘${low.text}’ ${saying.said}`
}

/** What the same people said before and after, as a headline. */
export function changeInWords({ before, after, saying }: Change): string {
  const [was, is] = [percent(before), percent(after)]
  return was === is ? `${is} ${saying.said}, about as before` : `From ${was} to ${is} ${saying.said}`
}

/** Whose answers before and after are compared; to a statement, some of them may have said something only once. */
export const samePeople = ({ before, after }: Change) =>
  before.of === after.of
    ? `The same ${people(after.of)} before (hollow) and after.`
    : `Of those who answered both times, ${number(before.of)} before (hollow) and ${number(after.of)} after.`
