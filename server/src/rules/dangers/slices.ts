import { limits } from '@companion/shared/limits'
import type { DangersView, DangerView, TakenDanger } from '@companion/shared/views/dangers'
import { type Card, inTurns } from '../nearCopy.ts'
import { whoseTurn } from '../people/networks.ts'
import type { SessionState } from '../state.ts'
import type { Danger } from './state.ts'

/** How many of those that were taken a page shows: the latest. */
const takenShown = 10
/** How many are taken by one command. */
const takenAtOnce = 200

/**
 * What may be about somebody in danger, for those who look after it. What says the same is one card, which says how many
 * people wrote it; everyone's first message stands before anyone's second.
 */
export function dangersView(state: SessionState): DangersView | undefined {
  const { dangers, lead } = state
  if (dangers.length === 0 && lead === null) return undefined
  const open = dangers.filter(({ taken }) => taken === null)
  return {
    ...(lead !== null && { lead }),
    open: inTurns(open, whoseTurn(state)).slice(0, limits.saidWaiting).map(cardView),
    messages: open.length,
    people: new Set(open.map(({ author }) => author)).size,
    taken: dangers
      .filter(({ taken }) => taken !== null)
      .sort((one, next) => (next.taken?.at ?? 0) - (one.taken?.at ?? 0))
      .slice(0, takenShown)
      .map(takenView),
  }
}

function cardView({ messages, people }: Card<Danger>): DangerView {
  return {
    dangers: messages.slice(0, takenAtOnce).map(({ number }) => number),
    messages: messages.length,
    people: people.size,
    ...saidIn(messages[0]),
  }
}

function takenView(danger: Danger): TakenDanger {
  const { by, at } = danger.taken as NonNullable<Danger['taken']>
  return { danger: danger.number, by, takenAt: at, ...saidIn(danger) }
}

const saidIn = ({ at, place, first, text }: Danger) => ({
  at,
  place,
  ...(text !== '' && { text }),
  ...(first !== text && { first }),
})
