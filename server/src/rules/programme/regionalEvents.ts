import type { ProgrammeCommandOf } from '@companion/shared/programme/commands'
import type { ProgrammeRefusal } from '@companion/shared/programme/refusals'
import type { RegionalEvent } from '@companion/shared/programme/regionalEvents'
import type { Draft, Entry } from '../entry.ts'
import type { ProgrammeState, Versioned } from './state.ts'

/** Put the regional events of the files in force, but for those that someone changed at the desk. */
export function adoptEvents(
  { events }: ProgrammeState,
  at: number,
  { events: given }: ProgrammeCommandOf<'adopt'>,
): void {
  const inFiles = new Map(given?.map((event) => [event.id, event]))
  const isOfFiles = (known: Versioned<RegionalEvent> | undefined) => (known?.by ?? 'files') === 'files'
  for (const [id, known] of events) if (!inFiles.has(id) && isOfFiles(known)) events.delete(id)
  for (const [id, value] of inFiles)
    if (isOfFiles(events.get(id))) events.set(id, { version: 1, at, by: 'files', value })
}

export function refusesEvent(
  { events }: ProgrammeState,
  { command: { event, seen } }: Draft<ProgrammeCommandOf<'setRegionalEvent'>>,
): ProgrammeRefusal | null {
  const version = events.get(event.id)?.version ?? 0
  if (seen === version) return null
  if (version === 0) return 'programme.unknown'
  return seen === 0 ? 'programme.eventTaken' : 'programme.changed'
}

export function setEvent(
  { events }: ProgrammeState,
  { at, actor: by, command: { event: value, seen } }: Entry<ProgrammeCommandOf<'setRegionalEvent'>>,
): string[] {
  events.set(value.id, { version: seen + 1, at, by, value })
  return ['texts']
}
