import type { ProgrammeCommandOf } from '@companion/shared/programme/commands'
import type { ProgrammeRefusal } from '@companion/shared/programme/refusals'
import { placedMost, type Theme, themesMost } from '@companion/shared/programme/themes'
import type { Draft, Entry } from '../entry.ts'
import type { ProgrammeState, ThemeVersion } from './state.ts'

const isOfFiles = (versions: readonly ThemeVersion[]) => versions.every(({ by }) => by === 'files')

/** A theme as it is now; null where it is looked for no more, or there is none. */
export const themeNow = (versions: readonly ThemeVersion[] | undefined): Theme | null =>
  versions?.at(-1)?.theme ?? null

/** The themes that are looked for, in their order. */
export const themesNow = ({ themes }: Pick<ProgrammeState, 'themes'>): Theme[] =>
  [...themes.values()].flatMap((versions) => themeNow(versions) ?? [])

/** Put the themes of the files in force, but for those that someone changed. */
export function adoptThemes(
  { themes }: ProgrammeState,
  at: number,
  given: readonly Theme[] | undefined,
): void {
  if (given === undefined) return
  const inFiles = new Set(given.map(({ id }) => id))
  for (const [id, versions] of themes) if (!inFiles.has(id) && isOfFiles(versions)) themes.delete(id)
  for (const theme of given)
    if (isOfFiles(themes.get(theme.id) ?? [])) themes.set(theme.id, [{ at, by: 'files', theme }])
}

const seenOf = (versions: readonly ThemeVersion[] | undefined) => versions?.length ?? 0

export function refusesTheme(
  state: ProgrammeState,
  { command }: Draft<ProgrammeCommandOf<'setTheme'>>,
): ProgrammeRefusal | null {
  const known = state.themes.get(command.theme.id)
  if (command.seen !== seenOf(known)) return 'programme.changed'
  return themeNow(known) === null && themesNow(state).length >= themesMost ? 'programme.noMoreThemes' : null
}

export function setTheme(
  { themes }: ProgrammeState,
  { at, actor: by, command: { theme } }: Entry<ProgrammeCommandOf<'setTheme'>>,
): string[] {
  themes.set(theme.id, [...(themes.get(theme.id) ?? []), { at, by, theme }])
  return ['themes']
}

export function refusesRemoval(
  { themes }: ProgrammeState,
  { command }: Draft<ProgrammeCommandOf<'removeTheme'>>,
): ProgrammeRefusal | null {
  const known = themes.get(command.theme)
  if (themeNow(known) === null) return 'programme.unknown'
  return command.seen === seenOf(known) ? null : 'programme.changed'
}

export function removeTheme(
  { themes }: ProgrammeState,
  { at, actor: by, command }: Entry<ProgrammeCommandOf<'removeTheme'>>,
): string[] {
  themes.set(command.theme, [...(themes.get(command.theme) ?? []), { at, by, theme: null }])
  return ['themes']
}

export function refusesPlacing(
  { sessions, themes, placed }: ProgrammeState,
  { command }: Draft<ProgrammeCommandOf<'placeText'>>,
): ProgrammeRefusal | null {
  const { session, text, theme, verdict } = command
  if (!sessions.has(session) || themeNow(themes.get(theme)) === null) return 'programme.unknown'
  const texts = placed.get(session)
  if ((texts?.get(text)?.get(theme)?.verdict ?? null) === verdict) return 'programme.alreadySo'
  return verdict !== null && !texts?.has(text) && (texts?.size ?? 0) >= placedMost
    ? 'programme.noMorePlaced'
    : null
}

export function placeText(
  { placed }: ProgrammeState,
  { at, actor: by, command }: Entry<ProgrammeCommandOf<'placeText'>>,
): string[] {
  const { session, text, theme, verdict } = command
  const texts = placed.get(session) ?? new Map()
  const decided = texts.get(text) ?? new Map()
  if (verdict === null) decided.delete(theme)
  else decided.set(theme, { verdict, at, by })
  if (decided.size === 0) texts.delete(text)
  else texts.set(text, decided)
  placed.set(session, texts)
  return ['themes']
}
