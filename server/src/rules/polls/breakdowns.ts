import type { Breakdown, Cell } from '@companion/shared/views/results'
import { hasSure } from '../people/counting.ts'
import type { SessionState } from '../state.ts'
import { tableOf, tablesOf } from './columns.ts'
import { release } from './ledger.ts'
import type { Tables, Together } from './putTogether.ts'
import type { Release } from './release.ts'
import { keptBack, mayFollow } from './smallNumbers.ts'
import type { PublishedBreakdown, Run } from './state.ts'

/** The versions of the rules from which on small numbers are those of people whom it cost something to come in, and tables are published whole. */
const sureFrom = 10
const wholeFrom = 13

/** Whether small numbers of a run's own figures are those of people whom it cost something to come in: who is counted apart is not among them. */
export function isJudgedBySure(state: SessionState, { rules, invitedApart }: Run): boolean {
  return rules >= sureFrom && hasSure(state, invitedApart ? ['code'] : undefined)
}

/** The row of those who did not say who they are, and that of all groups that have none of their own. */
const notSaid = 'Did not say'
const otherGroups = 'Other groups'
/** The rows that are no group of people. */
export const noGroup: readonly string[] = [notSaid, otherGroups]

/**
 * Break a run that closes down by each who-you-are question, and publish what may be. A breakdown is taken when a
 * run closes and at no other moment, so that nothing can be learnt by watching it move; where a run is opened again,
 * the next one takes its place only if enough has changed.
 */
export function publishBreakdowns(state: SessionState, poll: Poll, run: Run, at: number): void {
  if (run.rules >= wholeFrom) publishWhole(state, poll, run, at)
  else publishCells(state, run, at)
}

type Poll = { id: string }

function publishWhole(state: SessionState, { id: pollId }: Poll, run: Run, at: number): void {
  const splits = tablesOf(run.question)
  if (splits.length === 0) return
  const isBySure = isJudgedBySure(state, run)
  const width = splits.reduce((sum, { columns }) => sum + columns.length, 0)
  for (const { id: about, text, options } of state.whoYouAre.questions) {
    const choices = options.map(({ id }) => id)
    const table = tableOf(run.columns, about, choices, width)
    const sure = isBySure ? tableOf(run.sure.columns, about, choices, width) : table
    const rows = [...options.map((option) => option.text), notSaid]
    let from = 0
    const tables = splits.map(({ columns }): Tables => {
      const first = from
      from += columns.length
      const part = (of: readonly number[][]) => of.map((row) => row.slice(first, from))
      return { table: part(table), sure: part(sure) }
    })
    const released = release(state, { about, rows, pollId, run, tables, isBySure })
    const published = run.breakdowns.get(about) ?? []
    // Nothing new: what was published stands. Where nothing was, officials see that it is kept back.
    if (released === null && published.length > 0) continue
    const view: Breakdown = {
      about,
      text,
      at,
      people: run.tally.answered,
      tables: splits.map(({ title, columns, isOrdered = false }, index) => {
        const shown = released?.tables[index]
        return {
          title,
          ...(shown ? shownTable(shown, rows, columns, isOrdered) : hiddenTable(rows, columns)),
        }
      }),
    }
    run.breakdowns.set(about, [...published, { view, figures: null, without: run.without }])
  }
}

type TableView = Omit<Breakdown['tables'][0], 'title'>

/** A table of which nothing is shown. */
const hiddenTable = (rows: readonly string[], columns: string[]): TableView => ({
  columns,
  rows: rows.map((text) => ({ text, cells: columns.map((): Cell => 'c') })),
})

/** A table as it is shown: with the names of the groups that are together in one row, and of the columns that are one. */
function shownTable(
  { how, figures }: NonNullable<Release['tables'][0]>,
  rows: readonly string[],
  columns: readonly string[],
  isOrdered: boolean,
): TableView {
  const others = rows.filter((_, row) => !how.rows.includes(row))
  const own = how.rows.map((row) => rows[row] as string)
  const names = [...own, others.length === 1 ? (others[0] as string) : otherGroups]
  const isFine = how.columns.every((those) => those.length === 1)
  return {
    columns: how.columns.map((those) => columnName(those, columns, isOrdered)),
    ...(!isFine && { joins: how.columns.map((those) => [...those]) }),
    rows: figures.table.flatMap((cells, row) =>
      row < own.length || cells.some((cell) => cell > 0)
        ? [{ text: names[row] as string, cells: [...cells] }]
        : [],
    ),
    ...(others.length > 1 && { others }),
  }
}

function columnName(those: Together['columns'][0], columns: readonly string[], isOrdered: boolean): string {
  const [first, last] = [columns[those[0] ?? 0] ?? '', columns[those.at(-1) ?? 0] ?? '']
  if (those.length === 1) return first
  return isOrdered ? `${first.split(' to ')[0]} to ${last.split(' to ').at(-1)}` : 'Other answers'
}

/** Break a run down as it was until version 13 of the rules: each breakdown for itself, and cell by cell. */
function publishCells(state: SessionState, run: Run, at: number): void {
  const { fewest, questions } = state.whoYouAre
  const splits = tablesOf(run.question)
  if (splits.length === 0) return
  const isBySure = isJudgedBySure(state, run)
  const width = splits.reduce((sum, { columns }) => sum + columns.length, 0)
  for (const { id, text, options } of questions) {
    const choices = options.map((option) => option.id)
    const table = tableOf(run.columns, id, choices, width)
    const sure = isBySure ? tableOf(run.sure.columns, id, choices, width) : table
    const figures = { table, sure, hidden: keptBack(table, fewest, splits.length > 1, sure) }
    const published = run.breakdowns.get(id) ?? []
    const rows = [...options.map((option) => option.text), notSaid]
    const isComparable = ({ view }: PublishedBreakdown) =>
      view.tables[0]?.rows.every((row, index) => row.text === rows[index]) &&
      view.tables[0].rows.length === rows.length
    if (
      !published.every(
        (one) => isComparable(one) && one.figures !== null && mayFollow(one.figures, figures, fewest),
      )
    )
      continue
    let from = 0
    const tables = splits.map(({ title, columns }) => {
      const first = from
      from += columns.length
      const cell = (row: number, column: number) =>
        figures.hidden[row]?.[column] ? ('c' as const) : (table[row]?.[column] ?? 0)
      return {
        title,
        columns,
        rows: rows.map((name, row) => ({
          text: name,
          cells: columns.map((_, column) => cell(row, first + column)),
        })),
      }
    })
    const view = { about: id, text, at, people: run.tally.answered, tables }
    run.breakdowns.set(id, [...published, { view, figures, without: run.without }])
  }
}

/** The latest breakdown that was published with the same people left out. */
export function standing(run: Run, published: readonly PublishedBreakdown[]): PublishedBreakdown | undefined {
  return published.findLast(({ without }) => without === run.without)
}
