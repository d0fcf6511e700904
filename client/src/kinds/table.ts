import type { Option } from '@companion/shared/kinds/kind'
import { limits } from '@companion/shared/limits'
import type { Messages } from '../messages/messages.ts'
import { percentage } from '../words/share.ts'

/**
 * A result as a table. `bar` is how long the row's bar is, from 0 to 1: a share of everyone who answered, of the highest
 * score or of 100 points, so that bars of any two results can be compared.
 */
export type ResultTable = {
  heads: string[]
  rows: { id: string; text: string; cells: string[]; bar: number }[]
}

/** How many people said each. */
export function countTable(
  items: readonly Option[],
  counts: readonly number[],
  all: number,
  messages: Messages,
): ResultTable {
  const rows = items.map(({ id, text }, index) => {
    const count = counts[index] ?? 0
    return { id, text, cells: [withShare(count, all, messages)], bar: count / (all || 1) }
  })
  return { heads: [messages.kinds.people], rows }
}

/** `4,312 60%`; the count alone where too few answered for a share. */
export function withShare(count: number, all: number, { number, kinds }: Messages): string {
  const share = percentage(count, all)
  return share === null ? number(count) : `${number(count)} ${kinds.percent(share)}`
}

/** Rows with the longest bar first. */
export function byBar(rows: ResultTable['rows']): ResultTable['rows'] {
  return rows.sort((one, next) => next.bar - one.bar)
}

/** The names of what has the most, in quotation marks. */
export function topOf(
  items: readonly { text: string }[],
  values: readonly number[],
  { kinds }: Messages,
): string[] {
  const most = Math.max(...values)
  return items.filter((_, index) => values[index] === most).map(({ text }) => kinds.quoted(text))
}

/** What to say of percentages that do not add up to 100; null where they do, or where there are none. */
export function unlessHundred(counts: readonly number[], all: number, note: string): string | null {
  const sum = counts.reduce((shares, count) => shares + (percentage(count, all) ?? 0), 0)
  return all < limits.percentageFrom || sum === 100 ? null : note
}
