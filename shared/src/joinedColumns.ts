import type { Breakdown } from './views/results.ts'

/** The columns of a table that stand for just some of the question's; null where others are counted with one of them. */
export function columnsFor(
  { columns, joins }: Pick<Breakdown['tables'][0], 'columns' | 'joins'>,
  wanted: readonly number[],
): number[] | null {
  const all = joins ?? columns.map((_, column) => [column])
  const those = all.flatMap((joined, column) => (joined.some((one) => wanted.includes(one)) ? [column] : []))
  const covered = those.flatMap((column) => all[column] ?? [])
  return covered.every((one) => wanted.includes(one)) ? those : null
}
