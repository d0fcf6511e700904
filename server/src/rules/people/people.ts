import type { RefusalCode } from '@companion/shared/refusals'
import type { DraftOf, Entry, EntryOf } from '../entry.ts'
import { moveInColumns } from '../polls/columns.ts'
import type { SessionState } from '../state.ts'

/** Why someone cannot say this of themselves, if so. */
export function refusesDescription(
  { whoYouAre }: SessionState,
  { command: { about, choice } }: DraftOf<'describeMe'>,
): RefusalCode | null {
  const asked = whoYouAre.questions.find(({ id }) => id === about)
  if (asked === undefined) return 'people.unknown'
  return choice === null || asked.options.some(({ id }) => id === choice) ? null : 'people.unknown'
}

/** Set what someone says of themselves. Breakdowns that were taken keep what was said then. */
export function describe(state: SessionState, { command, actor }: EntryOf<'describeMe'>): string[] {
  const { about, choice } = command
  const said = state.people.get(actor.id)
  moveInColumns(state, actor.id, about, said?.get(about) ?? null, choice)
  if (said === undefined) state.people.set(actor.id, new Map([[about, choice]]))
  else said.set(about, choice)
  return ['me']
}

/** Remember what someone says of themselves that comes with their first command, before it does anything. */
export function introduce({ people }: SessionState, { actor: { id, said } }: Entry): void {
  if (said !== undefined && !people.has(id)) people.set(id, new Map(Object.entries(said)))
}

/** End someone's older links. Sent twice, or from two devices at once, it ends no more than it names. */
export function renewLink({ links }: SessionState, { command, actor }: EntryOf<'renewLink'>): string[] {
  links.set(actor.id, Math.max(command.generation, linkOf(links, actor.id)))
  return []
}

/** Which of someone's links to their private page is in force: the first is 0. */
export const linkOf = (links: SessionState['links'], id: string): number => links.get(id) ?? 0
