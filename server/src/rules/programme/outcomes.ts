import type { ProgrammeCommandOf } from '@companion/shared/programme/commands'
import { keyOf, type Outcome } from '@companion/shared/programme/outcomes'
import type { ProgrammeRefusal } from '@companion/shared/programme/refusals'
import type { Draft, Entry } from '../entry.ts'
import type { OutcomeVersion, ProgrammeState } from './state.ts'

/** What is said of an outcome now. */
export const outcomeNow = (versions: readonly OutcomeVersion[]): Outcome =>
  (versions.at(-1) as OutcomeVersion).value

export function refusesOutcome(
  { outcomes, sessions }: ProgrammeState,
  { command }: Draft<ProgrammeCommandOf<'setOutcome'>>,
): ProgrammeRefusal | null {
  const known = outcomes.get(command.outcome) ?? []
  if (known.length === 0 && command.seen > 0) return 'programme.unknown'
  if (command.seen !== known.length) return 'programme.changed'
  // What it answers already stays, whatever became of the session. Experiences are in another journal: the page looks for them.
  const before = new Set(known.at(-1)?.value.answers.map(keyOf))
  const isThere = command.value.answers.every(
    (one) => !('session' in one) || sessions.has(one.session) || before.has(keyOf(one)),
  )
  return isThere ? null : 'programme.answersUnknown'
}

export function setOutcome(
  { outcomes }: ProgrammeState,
  { at, actor: by, command }: Entry<ProgrammeCommandOf<'setOutcome'>>,
): string[] {
  const { outcome, value } = command
  outcomes.set(outcome, [...(outcomes.get(outcome) ?? []), { at, by, value }])
  return ['outcomes']
}

export const refusesSame = (
  { showsOverdue }: ProgrammeState,
  { command }: Draft<ProgrammeCommandOf<'showOverdue'>>,
): ProgrammeRefusal | null => (showsOverdue === command.on ? 'programme.alreadySo' : null)

export function showOverdue(
  state: ProgrammeState,
  { command }: Entry<ProgrammeCommandOf<'showOverdue'>>,
): string[] {
  state.showsOverdue = command.on
  return ['outcomes']
}
