import { limits } from '@companion/shared/limits'
import type { ProgrammeCommandOf } from '@companion/shared/programme/commands'
import type { ProgrammeRefusal } from '@companion/shared/programme/refusals'
import type { Draft, Entry } from '../entry.ts'
import type { ProgrammeState, TicketRange } from './state.ts'

const rangesOf = ({ tickets }: Pick<ProgrammeState, 'tickets'>, session: string): readonly TicketRange[] =>
  tickets.get(session) ?? []

/** The number that the next ticket of a session will have. */
export const nextTicket = (state: Pick<ProgrammeState, 'tickets'>, session: string): number =>
  rangesOf(state, session).reduce((next, { from, count }) => Math.max(next, from + count), 0)

/** Whether a ticket of a session was made, and lets someone in. */
export const isIssued = (state: Pick<ProgrammeState, 'tickets'>, session: string, number: number): boolean =>
  rangesOf(state, session).some(
    ({ from, count, withdrawnAt }) => number >= from && number < from + count && withdrawnAt === null,
  )

export function refusesTickets(
  state: ProgrammeState,
  { command }: Draft<ProgrammeCommandOf<'issueTickets'>>,
): ProgrammeRefusal | null {
  const { session, from, count } = command
  if (!state.sessions.has(session)) return 'programme.unknown'
  if (from !== nextTicket(state, session)) return 'programme.changed'
  return from + count > limits.ticketsMost ? 'programme.noMoreTickets' : null
}

export function issueTickets(
  state: ProgrammeState,
  { at, actor: by, command }: Entry<ProgrammeCommandOf<'issueTickets'>>,
): string[] {
  const { session, from, count } = command
  state.tickets.set(session, [...rangesOf(state, session), { from, count, at, by, withdrawnAt: null }])
  return ['tickets']
}

export function refusesWithdrawal(
  state: ProgrammeState,
  { command }: Draft<ProgrammeCommandOf<'withdrawTickets'>>,
): ProgrammeRefusal | null {
  const range = rangesOf(state, command.session).find(({ from }) => from === command.from)
  if (range === undefined) return 'programme.unknown'
  return range.withdrawnAt === null ? null : 'programme.alreadySo'
}

export function withdrawTickets(
  state: ProgrammeState,
  { at, command }: Entry<ProgrammeCommandOf<'withdrawTickets'>>,
): string[] {
  const { session, from } = command
  const ranges = rangesOf(state, session)
  state.tickets.set(
    session,
    ranges.map((range) => (range.from === from ? { ...range, withdrawnAt: at } : range)),
  )
  return ['tickets']
}
