import type { ProgrammeCommandOf } from '@companion/shared/programme/commands'
import type { ProgrammeRefusal } from '@companion/shared/programme/refusals'
import type { Draft, Entry } from '../entry.ts'
import type { ProgrammeState, Versioned } from './state.ts'

/** Put the texts of the files in force, but for those that someone changed at the desk. */
export function adoptTexts(state: ProgrammeState, at: number, given: ProgrammeCommandOf<'adopt'>): void {
  const isOfFiles = (known: Versioned<unknown> | undefined | null) => (known?.by ?? 'files') === 'files'
  const ofFiles = <T>(value: T): Versioned<T> => ({ version: 1, at, by: 'files', value })
  if (given.about !== undefined && isOfFiles(state.about)) state.about = ofFiles(given.about)
  for (const page of given.pages ?? [])
    if (isOfFiles(state.pages.get(page.id))) state.pages.set(page.id, ofFiles(page))
}

const refusesOlder = (known: Versioned<unknown> | null | undefined, seen: number): ProgrammeRefusal | null =>
  seen === (known?.version ?? 0) ? null : 'programme.changed'

export const refusesAbout = (
  { about }: ProgrammeState,
  { command }: Draft<ProgrammeCommandOf<'setAbout'>>,
): ProgrammeRefusal | null => refusesOlder(about, command.seen)

export function setAbout(
  state: ProgrammeState,
  { at, actor: by, command }: Entry<ProgrammeCommandOf<'setAbout'>>,
): string[] {
  state.about = { version: command.seen + 1, at, by, value: command.about }
  return ['texts']
}

export const refusesPage = (
  { pages }: ProgrammeState,
  { command }: Draft<ProgrammeCommandOf<'setPage'>>,
): ProgrammeRefusal | null => refusesOlder(pages.get(command.page.id), command.seen)

export function setPage(
  { pages }: ProgrammeState,
  { at, actor: by, command }: Entry<ProgrammeCommandOf<'setPage'>>,
): string[] {
  pages.set(command.page.id, { version: command.seen + 1, at, by, value: command.page })
  return ['texts']
}
