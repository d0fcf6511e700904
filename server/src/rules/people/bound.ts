import type { CommandOf } from '@companion/shared/commands/command'
import type { RefusalCode } from '@companion/shared/refusals'
import type { Draft, DraftOf, Entry, EntryOf } from '../entry.ts'
import { changePhase } from '../stage/stage.ts'
import type { SessionState } from '../state.ts'

/** Whether a session has as many people as it is for, so that nobody new can take part. */
export const isFull = ({ bound }: Pick<SessionState, 'bound'>): boolean =>
  bound !== null && bound.taken.size >= bound.people

/** Why a bounded session takes nothing from someone, if so: it is full, or its time is over. */
export function refusesBound(state: SessionState, { actor, at }: Draft): RefusalCode | null {
  const { bound } = state
  if (bound === null || actor.role === 'system') return null
  if (at > bound.until) return 'session.ended'
  if (actor.role !== 'participant' || bound.taken.has(actor.id)) return null
  return isFull(state) ? 'session.full' : null
}

/** Remember that someone takes part. */
export function takeSeat({ bound }: SessionState, { actor }: Entry): void {
  if (actor.role === 'participant') bound?.taken.add(actor.id)
}

/** Bound a session, or bound it otherwise. Who is in stays in. */
export function bind(state: SessionState, { command }: EntryOf<'bind'>): string[] {
  const { people, until } = command
  state.bound = { people, until, taken: state.bound?.taken ?? new Set() }
  return ['stage']
}

/** When a bounded session closes, and the command that says so. */
export function nextBoundClosing({
  bound,
  phase,
  sealed,
}: SessionState): { at: number; command: CommandOf<'closeBound'> } | null {
  if (bound === null || phase === 'ended' || sealed) return null
  const { until } = bound
  return { at: until, command: { type: 'closeBound', id: `closed-${until}`, until } }
}

export const refusesClosing = (
  { bound, phase }: SessionState,
  { command }: DraftOf<'closeBound'>,
): RefusalCode | null => (bound?.until === command.until && phase !== 'ended' ? null : 'session.alreadySo')

export const closeBound = (state: SessionState, entry: EntryOf<'closeBound'>): string[] =>
  changePhase(state, 'ended', entry)
