/**
 * Which cells of a breakdown are kept back, so that no figure stands for fewer people than `fewest`, and none that
 * does can be worked out from the others or from the overall result, which everyone knows at every moment.
 *
 * `table[row][column]` counts people; every person is in one row, and one of the rows holds those who did not say.
 * In each column the cells under `fewest` are kept back, then the smallest others until at least two are kept back and
 * together they stand for `fewest` or more. Nothing published tells apart the people in the kept-back cells of a
 * column: any exchange of rows among them leaves every published figure as it is, so each of those cells may have any
 * value from nothing to their sum. That holds while the columns share no people; where they do (`shared`), rows are
 * kept back whole. A column that no one chose is nought everywhere, as the overall result says already.
 *
 * `sure` counts those of the people whom it cost something to come in. Whoever makes up the others knows what these said, and
 * can subtract them: so that a figure stands for `fewest` people is judged by the sure ones alone. What is kept back by `sure`
 * keeps back at least what `table` would, because no cell of it is larger.
 */
export function keptBack(
  table: readonly number[][],
  fewest: number,
  shared: boolean,
  sure: readonly number[][] = table,
): boolean[][] {
  const hidden = table.map((row) => row.map(() => false))
  const columns = (table[0] ?? []).map((_, column) => column)
  const total = (column: number) => table.reduce((sum, row) => sum + (row[column] ?? 0), 0)
  const chosen = columns.filter((column) => total(column) > 0)
  for (const group of shared ? [chosen] : chosen.map((column) => [column])) {
    const size = (row: number) => Math.min(...group.map((column) => sure[row]?.[column] ?? 0))
    const rows = table.map((_, row) => row).sort((one, next) => size(one) - size(next))
    const back = rows.filter((row) => size(row) < fewest)
    const isSafe = () =>
      back.length === 0 ||
      (back.length >= 2 &&
        group.every((column) => back.reduce((sum, row) => sum + (sure[row]?.[column] ?? 0), 0) >= fewest))
    for (const row of rows.slice(back.length)) {
      if (isSafe()) break
      back.push(row)
    }
    for (const row of back) for (const column of group) (hidden[row] as boolean[])[column] = true
  }
  return hidden
}

/** A table as it was published, of everyone and of the sure people alone, with what was kept back of it. */
export type Published = { table: number[][]; sure: number[][]; hidden: boolean[][] }

/**
 * Whether a table may be published where an earlier one of the same answers was: in every column, each figure that
 * both show, and what both leave unsaid together, is as it was or has moved by `fewest` or more; by as many sure people, where
 * anyone has moved at all.
 */
export function mayFollow(earlier: Published, next: Published, fewest: number): boolean {
  const isEnough = ([all, sure]: Moved) => (all === 0 && sure === 0) || Math.abs(sure) >= fewest
  return (next.table[0] ?? []).every((_, column) => {
    let unsaid: Moved = [0, 0]
    for (const row of next.table.keys()) {
      const by = (of: 'table' | 'sure') => (next[of][row]?.[column] ?? 0) - (earlier[of][row]?.[column] ?? 0)
      const moved: Moved = [by('table'), by('sure')]
      if (next.hidden[row]?.[column] || earlier.hidden[row]?.[column])
        unsaid = [unsaid[0] + moved[0], unsaid[1] + moved[1]]
      else if (!isEnough(moved)) return false
    }
    return isEnough(unsaid)
  })
}

/** By how much a figure has moved, of everyone and of the sure people. */
type Moved = [all: number, sure: number]
/** Counts of people: all of them first, then those behind each figure; of some of them, and of everyone. */
type Lists = { part: readonly number[]; everyone: readonly number[] }

/**
 * The figures of some of the people who answered, to be published beside those of everyone who did; null where they may not
 * be. Lists count people: all of them first, then those behind each figure; `sure` those of them whom it cost something to come in.
 *
 * Subtracting the one list from the other gives the figures of the others, so the two are a breakdown with two rows, and
 * each figure that anyone stands behind must stand for `fewest` people or more in both. A figure of such a table cannot be
 * kept back alone, since the other row and the overall result give it away: the table is published whole or not at all.
 * Where there are no others, the list says nothing that the overall result does not, once it is of `fewest` people.
 *
 * `earlier` holds what was published before of the same answers, by another comparison or at another closing. The
 * difference of two such lists is about the people who are in one and not in the other, so it is held to `mayFollow`.
 */
export function publishedPart(
  full: Lists,
  sureOnes: Lists,
  earlier: readonly Published[],
  fewest: number,
): Published | null {
  const [table, sure] = [full, sureOnes].map(({ part, everyone }) => [
    [...part],
    everyone.map((all, column) => all - (part[column] ?? 0)),
  ]) as [number[][], number[][]]
  const people = sure[0]?.[0] ?? 0
  const others = table[1]?.[0] ?? 0
  const isSafe =
    people >= fewest &&
    (others === 0 || !keptBack(table, fewest, false, sure).some((row) => row.includes(true)))
  const next = { table, sure, hidden: table.map((row) => row.map(() => false)) }
  return isSafe && earlier.every((one) => mayFollow(one, next, fewest)) ? next : null
}
