/** How a table is shown: the rows that have a place of their own, all others being one; and which columns are counted as one. */
export type Together = { rows: readonly number[]; columns: readonly (readonly number[])[] }

/** Counts of people, each in one row and one column: of everyone, and of those alone whom it cost something to come in. */
export type Tables = { table: readonly number[][]; sure: readonly number[][] }

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)
const upTo = (length: number) => Array.from({ length }, (_, at) => at)
const each = (length: number) => upTo(length).map((at) => [at])

/** The counts of each row, with the columns that are counted as one added up. */
const joined = (table: readonly number[][], columns: Together['columns']): number[][] =>
  table.map((row) => columns.map((those) => sum(those.map((column) => row[column] ?? 0))))

/** The rows of a table that have a place of their own, and last one for all others. */
export function together({ table, sure }: Tables, { rows, columns }: Together): Tables {
  const rowsOf = (of: readonly number[][]) => {
    const all = joined(of, columns)
    const others = all.filter((_, row) => !rows.includes(row))
    return [
      ...rows.map((row) => all[row] as number[]),
      columns.map((_, at) => sum(others.map((row) => row[at] ?? 0))),
    ]
  }
  return { table: rowsOf(table), sure: rowsOf(sure) }
}

const total = (table: readonly number[][], column: number) => sum(table.map((row) => row[column] ?? 0))

/**
 * Whether a table can be shown whole: every figure in it stands for `fewest` people or more. But for columns that nobody at all
 * chose, and for a row of others that there are none of: both are known anyway.
 */
export function isWhole({ table, sure }: Tables, fewest: number): boolean {
  const chosen = upTo(table[0]?.length ?? 0).filter((column) => total(table, column) > 0)
  const rows = table.flatMap((row, at) => (at === table.length - 1 && sum(row) === 0 ? [] : [sure[at] ?? []]))
  return chosen.length > 0 && rows.every((row) => chosen.every((column) => (row[column] ?? 0) >= fewest))
}

/**
 * The ways in which columns may be counted as one, the finest first. Which they are follows from the question, and from the overall
 * result: those that have an order are halved, of the others those that most people chose are kept.
 */
export function waysOf(
  width: number,
  isOrdered: boolean,
  everyone: readonly number[],
): Together['columns'][] {
  const fine = each(width)
  if (isOrdered) return width < 3 ? [fine] : [fine, ...halves(width)]
  const most = upTo(width).sort((one, next) => (everyone[next] ?? 0) - (everyone[one] ?? 0))
  const kept = (count: number) => {
    const own = most.slice(0, count).sort((one, next) => one - next)
    return [...own.map((at) => [at]), upTo(width).filter((at) => !own.includes(at))]
  }
  return [fine, ...upTo(Math.max(0, width - 2)).map((less) => kept(width - 2 - less))]
}

/** Both halves of a scale, with its middle by itself, and then with the lower half. */
function halves(width: number): Together['columns'][] {
  const half = Math.floor(width / 2)
  const [low, high] = [upTo(half), upTo(half).map((at) => width - half + at)]
  return width % 2 === 0
    ? [[low, high]]
    : [
        [low, [half], high],
        [[...low, half], high],
      ]
}

/**
 * How a table is shown so that most figures are: the rows in which no figure is under `fewest` keep a place of their own, and the
 * smallest of them join the others until these are no fewer either. Null where that leaves no row. `known` are the rows that have had a
 * place of their own in any table so far: those that never had one must be `fewest` together, because the totals say how many they are.
 */
export function chooseTogether(
  tables: Tables,
  ways: readonly Together['columns'][],
  known: ReadonlySet<number>,
  fewest: number,
): Together | null {
  let best: { together: Together; shown: number } | null = null
  for (const columns of ways) {
    const rows = rowsFor(tables, columns, known, fewest)
    const chosen = columns.filter((_, at) => total(joined(tables.table, columns), at) > 0).length
    const shown = rows.length * chosen
    if (rows.length > 0 && shown > (best?.shown ?? 0)) best = { together: { rows, columns }, shown }
  }
  return best?.together ?? null
}

function rowsFor(
  { table, sure }: Tables,
  columns: Together['columns'],
  known: ReadonlySet<number>,
  fewest: number,
): number[] {
  const all = joined(table, columns)
  const counts = joined(sure, columns)
  const chosen = upTo(columns.length).filter((column) => total(all, column) > 0)
  const least = (row: number) => Math.min(...chosen.map((column) => counts[row]?.[column] ?? 0))
  const rows = upTo(table.length)
    .filter((row) => least(row) >= fewest)
    .sort((one, next) => least(next) - least(one) || one - next)
  while (rows.length > 0) {
    const own = [...rows].sort((one, next) => one - next)
    const figures = together({ table, sure }, { rows: own, columns })
    if (isWhole(figures, fewest) && areEnough({ table, sure }, new Set([...known, ...own]), fewest))
      return own
    rows.pop()
  }
  return []
}

/** Whether the rows that are not among some are nobody, or enough people together. */
export function areEnough({ table, sure }: Tables, among: ReadonlySet<number>, fewest: number): boolean {
  const left = (of: readonly number[][]) => sum(of.map((row, at) => (among.has(at) ? 0 : sum(row))))
  return left(table) === 0 || left(sure) >= fewest
}
