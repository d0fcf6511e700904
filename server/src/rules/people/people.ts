import type { CommandOf } from '@companion/shared/commands/command'
import type { RefusalCode } from '@companion/shared/refusals'
import type { Actor } from '../entry.ts'
import type { SessionState } from '../state.ts'

/** Why somebody cannot say this of themselves, if so. */
export function refusesDescription(
  state: SessionState,
  { about, choice }: CommandOf<'describeMe'>,
): RefusalCode | null {
  const asked = state.whoYouAre.questions.find(({ id }) => id === about)
  if (asked === undefined) return 'people.unknown'
  return choice === null || asked.options.some(({ id }) => id === choice) ? null : 'people.unknown'
}

/** Set what somebody says of themselves. Breakdowns that were taken keep what was said then. */
export function describe(
  state: SessionState,
  { about, choice }: CommandOf<'describeMe'>,
  actor: Actor,
): string[] {
  const said = state.people.get(actor.id)
  if (said === undefined) state.people.set(actor.id, new Map([[about, choice]]))
  else said.set(about, choice)
  return ['me']
}
