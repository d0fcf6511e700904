import { splitsOf } from '../kinds/tally.ts'
import type { SessionState } from '../state.ts'
import { keptBack, mayFollow } from './smallNumbers.ts'
import type { PublishedBreakdown, Run } from './state.ts'

/** The row of those who did not say who they are. */
const notSaid = 'Did not say'

/**
 * Break a run that closes down by each who-you-are question, and publish what may be. A breakdown is taken when a
 * run closes and at no other moment, so that nothing can be learnt by watching it move; where a run is opened again,
 * the next one takes its place only if enough has changed.
 */
export function publishBreakdowns(state: SessionState, run: Run, at: number): void {
  const { fewest, questions } = state.whoYouAre
  const splits = splitsOf(run.question)
  if (splits.length === 0) return
  for (const { id, text, options } of questions) {
    const rowOf = new Map<string | null | undefined, number>(options.map((option, row) => [option.id, row]))
    const width = splits.reduce((sum, { columns }) => sum + columns.length, 0)
    const table = [...options, null].map(() => new Array<number>(width).fill(0))
    for (const [person, { answer }] of run.answers) {
      const cells = table[rowOf.get(state.people.get(person)?.get(id)) ?? options.length] as number[]
      let from = 0
      for (const { columns, column } of splits) {
        const place = column(answer)
        if (place !== -1) cells[from + place] = (cells[from + place] ?? 0) + 1
        from += columns.length
      }
    }
    const figures = { table, hidden: keptBack(table, fewest, splits.length > 1) }
    const published = run.breakdowns.get(id) ?? []
    const rows = [...options.map((option) => option.text), notSaid]
    const isComparable = ({ view }: PublishedBreakdown) =>
      view.tables[0]?.rows.every((row, index) => row.text === rows[index]) &&
      view.tables[0].rows.length === rows.length
    if (!published.every((one) => isComparable(one) && mayFollow(one.figures, figures, fewest))) continue
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
    run.breakdowns.set(id, [...published, { view, figures }])
  }
}
