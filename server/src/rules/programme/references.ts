import type { ProgrammeCommandOf } from '@companion/shared/programme/commands'
import type { ProgrammeRefusal } from '@companion/shared/programme/refusals'
import type { Draft, Entry } from '../entry.ts'
import type { ProgrammeState } from './state.ts'

export function refusesReference(
  { references }: ProgrammeState,
  { command }: Draft<ProgrammeCommandOf<'setReference'>>,
): ProgrammeRefusal | null {
  const version = references.get(command.reference.about)?.version ?? 0
  return command.seen === version ? null : 'programme.changed'
}

export function setReference(
  { references }: ProgrammeState,
  { at, actor: by, command }: Entry<ProgrammeCommandOf<'setReference'>>,
): string[] {
  const { about, rows: value } = command.reference
  references.set(about, { version: command.seen + 1, at, by, value })
  return ['references']
}
