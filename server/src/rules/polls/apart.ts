import { type PartApart, partsApart } from '@companion/shared/parts'
import type { ApartView } from '@companion/shared/views/results'
import { hasSure } from '../people/counting.ts'
import type { SessionState } from '../state.ts'
import { tablesOf } from './columns.ts'
import { keptBack, mayFollow } from './smallNumbers.ts'
import type { CountedApart, Run } from './state.ts'

/**
 * Publish what those of one part said, as far as it may be. Like a breakdown it is taken when the part closes and at no other
 * moment, and each of its figures stands for `fewest` people or more. No figure has people of two parts in it, so that
 * nothing follows from subtracting one part from another, or from the main figure: how many answered is all that is known of a part
 * besides. Where the part was open again, the next takes the place of what was published only if enough has changed.
 */
export function publishApart(state: SessionState, run: Run, part: PartApart, at: number): void {
  const counted = run.apart.get(part)
  const splits = tablesOf(run.question)
  if (counted === undefined || splits.length === 0) return
  const { fewest } = state.whoYouAre
  // A column for each table of the question, in which each person is in one row.
  const table = (counts: readonly number[]) => {
    const rows = Math.max(...splits.map(({ columns }) => columns.length))
    return Array.from({ length: rows }, (_, row) =>
      splits.map((_, column) => counts[column * rows + row] ?? 0),
    )
  }
  const all = table(counted.columns.all)
  const sure = hasSure(state) ? table(counted.sure.columns.all) : all
  const figures = { table: all, sure, hidden: keptBack(all, fewest, false, sure) }
  if (!counted.published.every((earlier) => mayFollow(earlier.figures, figures, fewest))) return
  const tables = splits.map(({ title, columns }, column) => ({
    title,
    columns,
    cells: columns.map((_, row) =>
      figures.hidden[row]?.[column] ? ('c' as const) : (all[row]?.[column] ?? 0),
    ),
  }))
  const view = { at, people: counted.tally.answered, tables }
  counted.published.push({ view, figures, without: run.without })
}

/** What stands of a part: the latest that was published with the same people left out. */
const standing = ({ published }: CountedApart, { without }: Run) =>
  published.findLast((one) => one.without === without)

/** The same people are left out, or others: what was published with them stands again, else it is published anew, where it may be. */
export function publishApartAgain(state: SessionState, run: Run, part: PartApart, at: number): void {
  const counted = run.apart.get(part)
  if (counted !== undefined && standing(counted, run) === undefined) publishApart(state, run, part, at)
}

/** Those who are counted apart, part by part: how many they are and, `isFull`, what they said. */
export function apartViews(run: Run, isFull: boolean): ApartView[] {
  return partsApart.flatMap((part) => {
    const counted = run.apart.get(part)
    if (counted === undefined) return []
    const { answered, skipped } = counted.tally
    if (answered + skipped === 0) return []
    const taken = isFull && run.closedAt !== null ? standing(counted, run)?.view : undefined
    return [{ part, answered, skipped, ...(taken && { taken }) }]
  })
}
