import type { ProgrammeCommandOf } from '@companion/shared/programme/commands'
import type {
  Changes,
  FigureChange,
  Published,
  PublishedFigure,
} from '@companion/shared/programme/publication'
import type { ProgrammeRefusal } from '@companion/shared/programme/refusals'
import type { Draft, Entry } from '../entry.ts'
import type { ProgrammeState } from './state.ts'

type Figures = Pick<Published, 'figures' | 'groups' | 'others'>

const keyOf = ({ question, run, part, item, measure }: PublishedFigure) =>
  JSON.stringify([question, run, part, item, measure])

/** What is different between two publications of a session. */
export function changesBetween(before: Figures, now: Figures): Changes {
  const was = new Map(before.figures.map((figure) => [keyOf(figure), figure]))
  const figures: FigureChange[] = []
  for (const { value, ...about } of now.figures) {
    const key = keyOf({ value, ...about })
    const old = was.get(key)?.value ?? null
    was.delete(key)
    if (old !== value) figures.push({ ...about, before: old, now: value })
  }
  for (const { value, ...about } of was.values()) figures.push({ ...about, before: value, now: null })
  return { figures, groups: before.groups !== now.groups, others: before.others !== now.others }
}

/** Whether two publications say the same. */
export const isUnchanged = ({ figures, groups, others }: Changes): boolean =>
  figures.length === 0 && !groups && !others

export function refusesPublication(
  { published, sessions }: ProgrammeState,
  { command }: Draft<ProgrammeCommandOf<'publishFigures'>>,
): ProgrammeRefusal | null {
  if (!sessions.has(command.session)) return 'programme.unknown'
  const known = published.get(command.session) ?? []
  if (command.seen !== known.length) return 'programme.changed'
  const last = known.at(-1)
  if (last === undefined) return null
  if (isUnchanged(changesBetween(last.value, command.value))) return 'programme.alreadySo'
  return command.value.why === '' ? 'programme.noReason' : null
}

export function publishFigures(
  { published }: ProgrammeState,
  { at, actor: by, command: { session, value } }: Entry<ProgrammeCommandOf<'publishFigures'>>,
): string[] {
  published.set(session, [...(published.get(session) ?? []), { at, by, value }])
  return ['published']
}
