import { hostView } from '@companion/server/rules/audiences/host'
import { officialView } from '@companion/server/rules/audiences/official'
import type { Actor, Came } from '@companion/server/rules/entry'
import { type Result, type ResultView, readResult } from '@companion/shared/views/results'
import { answer, parent, type Story } from './story.ts'

/** Someone, and how they came. */
export const come = (id: string, via: Came['via']): Actor => ({ ...parent(id), came: { via } })

/** Count late answers apart, and invited people. */
export const countApart = (lateDays = 2, invited = true) =>
  ({ type: 'countApart', invited, lateDays }) as const
export const ended = { type: 'setPhase', phase: 'ended' } as const

/** When the late answers of a session that has ended are to close. */
export const closing = ({ state: { endedAt, apart } }: Story): number =>
  (endedAt ?? 0) + apart.lateDays * 24 * 3600_000

/** The latest result of a poll, of the first where none is named, in a view. */
export function latestIn(
  view: { slice(state: Story['state'], name: string): unknown },
  { state }: Story,
  pollId = 'p1',
): Result {
  const slice = view.slice(state, `results:${pollId}`) as ResultView | ResultView[]
  const latest = view === hostView || view === officialView ? (slice as ResultView[]).at(-1) : slice
  return readResult(latest as ResultView)
}

/** So many answer a poll, told by how they came and what they choose. */
export function many(
  story: Story,
  count: number,
  via: Came['via'],
  choice: string,
  name = `${via}-${choice}`,
): void {
  for (let n = 0; n < count; n++) story.does(come(`${name}-${n}`, via), answer('p1', choice))
}
