import type { SessionState } from '../state.ts'
import { tablesOf } from './columns.ts'
import { areEnough, chooseTogether, isWhole, type Tables, together, waysOf } from './putTogether.ts'
import { type Release, type Shown, shownRows, type Wanted } from './release.ts'
import { mayFollow } from './smallNumbers.ts'
import type { Run } from './state.ts'
import { haveChanged, haveMovedOn } from './twoAskings.ts'

/**
 * What may be published of a breakdown beside everything that was before, put down in the session's ledger; null where nothing may.
 *
 * A table is published whole: every figure in it stands for `fewest` people or more, so nothing follows from subtracting its figures from each
 * other or from the overall result. What is left is to subtract one table from another that has nearly the same people in it:
 * - Two closings of a run: each figure has moved by `fewest` or not at all (`mayFollow`).
 * - Two askings of a question: the people who are behind one figure of the one, and not behind the same of the other, are `fewest` or
 *   none (`haveChanged`). That is how many a difference is about, even if most of them cancel out.
 * - Two closings or askings show the same rows and columns, since a row that is by itself in one, and with another in the next, gives the other.
 * - Any two questions: a row is the same people in both, but for those who answered one alone. These are `fewest`, or no row has another
 *   size (`haveMovedOn`); and the rows that no table shows are `fewest` together (`areEnough`).
 */
export function release(state: SessionState, wanted: Wanted): Release | null {
  const { fewest } = state.whoYouAre
  const { about, rows, pollId, run } = wanted
  const before = state.releases.filter((one) => one.about === about)
  if (before.some((one) => one.rows.join('\n') !== rows.join('\n'))) return null
  const totals = totalsOf(wanted.tables[0] as Tables)
  const isThis = (one: Release) => one.pollId === pollId && one.run === run.number
  const others = before.filter((one) => !isThis(one))
  const again = before.filter((one) => isSameQuestion(state, one, wanted))
  const known = new Set(before.flatMap(shownRows))
  const splits = tablesOf(run.question)
  const tables = wanted.tables.map((figures, index): Shown | null => {
    const everyone = (figures.table[0] ?? []).map((_, column) =>
      figures.table.reduce((sum, row) => sum + (row[column] ?? 0), 0),
    )
    const { columns, isOrdered = false } = splits[index] as (typeof splits)[0]
    const how =
      again.flatMap(({ tables: shown }) => shown[index]?.how ?? [])[0] ??
      chooseTogether(figures, waysOf(columns.length, isOrdered, everyone), known, fewest)
    if (how === null) return null
    const next = { how, figures: together(figures, how) }
    // One row is the overall result.
    const rowsWithPeople = next.figures.table.filter((row) => row.some((cell) => cell > 0)).length
    const isSafe =
      rowsWithPeople > 1 &&
      isWhole(next.figures, fewest) &&
      areEnough(figures, new Set([...known, ...how.rows]), fewest) &&
      again.every((one) => isThis(one) || haveChanged(state, one, wanted, index, next))
    if (!isSafe) return null
    for (const row of how.rows) known.add(row)
    return next
  })
  const next: Release = { about, rows, pollId, run: run.number, tables, totals }
  const mayBe =
    tables.some((one) => one !== null) &&
    before.filter(isThis).every((one) => followsTables(one, next, fewest)) &&
    others.every((one) => haveMovedOn(state, one, next, wanted))
  if (!mayBe) return null
  state.releases.push(next)
  return next
}

/** How many people are in each row. */
function totalsOf({ table, sure }: Tables): Tables {
  const ofRows = (of: readonly number[][]) => of.map((row) => [row.reduce((sum, cell) => sum + cell, 0)])
  return { table: ofRows(table), sure: ofRows(sure) }
}

/** Whether a release is of this asking, or of another asking of the same question: by its place on the run sheet, or by its words. */
function isSameQuestion({ polls }: SessionState, one: Release, { pollId, run }: Wanted): boolean {
  const other = polls.get(one.pollId)?.runs[one.run - 1]
  if (other === undefined) return false
  const columns = ({ question }: Run) => JSON.stringify(tablesOf(question))
  const isAlike = one.pollId === pollId || other.question.text === run.question.text
  return isAlike && columns(other) === columns(run)
}

/** Whether every table of an earlier closing of a run has moved as far as it must have. */
function followsTables(earlier: Release, next: Release, fewest: number): boolean {
  const asPublished = ({ table, sure }: Tables) => ({
    table: table as number[][],
    sure: sure as number[][],
    hidden: table.map((row) => row.map(() => false)),
  })
  return earlier.tables.every((one, at) => {
    const now = next.tables[at]
    if (one === null) return true
    return now != null && mayFollow(asPublished(one.figures), asPublished(now.figures), fewest)
  })
}
