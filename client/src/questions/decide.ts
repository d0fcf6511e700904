import { withoutDetails } from '@companion/shared/personalDetails'
import type { DeclineReason } from '@companion/shared/questions'
import type { HostQuestion } from '@companion/shared/views/questions'
import type { CommandWithoutId } from '../live/useView.ts'

/** What can be decided on a card with one press, and why it is declined. */
export type Decision = {
  verdict: 'show' | 'hold' | 'shorten' | 'decline'
  reason?: DeclineReason
}

/** What to ask for so that one decision holds for a card: for its question, and for all that say the same. */
export function decisionOn(card: HostQuestion, { verdict, reason }: Decision): CommandWithoutId[] {
  const { question, version } = card
  const copies = card.copies?.first ?? []
  const review = (one: { question: number; version: number }) =>
    ({
      type: 'reviewQuestion',
      question: one.question,
      version: one.version,
      verdict,
      ...(reason && { reason }),
    }) as const
  if (verdict !== 'show') return [{ question, version }, ...copies].map(review)
  // On the board what says the same stands once, for everybody who asked it.
  return [review({ question, version }), ...copies.map(joinInto(question))]
}

/** Join a card, with all that say the same, with a question on the board. */
export function joinOf(card: HostQuestion, into: number): CommandWithoutId[] {
  return [card, ...(card.copies?.first ?? [])].map(joinInto(into))
}

const joinInto =
  (into: number) =>
  ({ question, version }: { question: number; version: number }) =>
    ({ type: 'joinQuestion', question, version, into }) as const

/** Put a question on the board without what looks like a detail of somebody's. Its author is told, and sees what was changed. */
export function maskAndShow(card: HostQuestion): CommandWithoutId[] {
  const { question, version, text } = card
  const masked = withoutDetails(text)
  if (masked === text) return decisionOn(card, { verdict: 'show' })
  return [
    { type: 'rewordQuestion', question, version, text: masked },
    ...decisionOn({ ...card, version: version + 1 }, { verdict: 'show' }),
  ]
}

/** Whether a question carries a detail of somebody's that can be masked. */
export function canMask({ text, flags = [] }: HostQuestion): boolean {
  return flags.some((flag) => flag !== 'abusive' && flag !== 'concern') && withoutDetails(text) !== text
}

/** Whether what a card says may be about somebody's safety: no quick press puts it on the board. */
export const isConcern = ({ flags = [] }: Pick<HostQuestion, 'flags'>) => flags.includes('concern')

/** Whether it is on the board already, because questions are read afterwards. */
export const isOut = ({ status }: Pick<HostQuestion, 'status'>) =>
  status === 'shown' || status === 'now' || status === 'answered'
