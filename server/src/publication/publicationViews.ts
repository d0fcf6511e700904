import type { PublicationView } from '@companion/shared/programme/publication'
import { changesBetween } from '../rules/programme/publications.ts'
import type { ProgrammeState } from '../rules/programme/state.ts'

/** Each publication of a session with what it changed, the oldest first. */
export function publicationViews(
  { published, staff }: Pick<ProgrammeState, 'published' | 'staff'>,
  session: string,
): PublicationView[] {
  const all = published.get(session) ?? []
  return all.map(({ at, by, value }, index) => {
    const before = all[index - 1]
    return {
      number: index + 1,
      at,
      by:
        staff.get(by.id)?.name ??
        (by.role === 'official' ? 'An official, by the code' : 'An organiser, by the code'),
      why: value.why,
      changes: before === undefined ? null : changesBetween(before.value, value),
      seenBy: value.seenBy,
    }
  })
}
