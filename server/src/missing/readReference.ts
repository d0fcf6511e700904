import { type ReferenceRow, referenceRow } from '@companion/shared/programme/missing'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { isSame } from './missing.ts'

const columns = ['group', 'share', 'source', 'date'] as const

/** The shares of groups elsewhere as someone brings them, or what to change, by line. `groups`: the names that there are. */
export function readReference(
  text: string,
  groups: readonly string[],
): { rows: ReferenceRow[] } | { problem: string } {
  if (text.trim() === '') return { rows: [] }
  let lines: string[][]
  try {
    lines = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, trim: true })
  } catch {
    return { problem: 'This is not CSV. Check quotation marks' }
  }
  const [head = [], ...rest] = lines
  if (!columns.every((name, index) => isSame(head[index] ?? '', name)))
    return { problem: `Begin with a line that says ${columns.join(',')}` }
  const rows: ReferenceRow[] = []
  for (const [index, cells] of rest.entries()) {
    const problem = takeLine(rows, cells, groups)
    if (problem !== null) return { problem: `Line ${index + 2}: ${problem}` }
  }
  const all = rows.reduce((sum, { share }) => sum + share, 0)
  return all > 100.5 ? { problem: 'The shares come to more than 100' } : { rows }
}

/** Add a line to the rows; why that cannot be, or null. */
function takeLine(
  rows: ReferenceRow[],
  [group = '', share = '', source, date]: string[],
  groups: readonly string[],
): string | null {
  const name = groups.find((one) => isSame(one, group))
  if (name === undefined) return `‘${group}’ is not one of the answers to this question`
  if (rows.some((row) => row.group === name)) return `‘${group}’ is there twice`
  const number = /^\d+(\.\d+)?%?$/.test(share) ? Number.parseFloat(share) : Number.NaN
  const read = referenceRow.safeParse({ group: name, share: number, source, date })
  if (read.success) {
    rows.push(read.data)
    return null
  }
  const [field] = read.error.issues[0]?.path ?? []
  if (field === 'share') return 'write the share as a number from 0 to 100'
  return field === 'date' ? 'write the date as 2021-03-21' : 'say where the share is from'
}

/** What was brought, as CSV again. */
export const writtenReference = (rows: readonly ReferenceRow[]): string =>
  rows.length === 0 ? '' : stringify([...rows], { columns: [...columns], header: true }).trimEnd()
