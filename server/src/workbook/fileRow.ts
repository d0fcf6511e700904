import { columns, type EvidenceRow } from '../rules/evidence.ts'

/** A row of a file of evidence, by column. */
export type FileRow = Readonly<Record<keyof typeof columns, string | number>>

const names = Object.keys(columns) as (keyof FileRow)[]

/** How the rules say that there is no figure, and how files do: in brackets, so that it is not taken for one. */
const symbols: Readonly<Record<string, string>> = { c: '[c]', low: '[x]', z: '[z]' }
const figureOf = (figure: number | string) =>
  typeof figure === 'string' ? (symbols[figure] ?? figure) : figure

/** The session that a row is of, and whether its figures are as an official published them. */
export type RowOf = { id: string; title: string; isPublished?: boolean }

/** A figure as files have it: of which session, with times in ISO 8601. */
export function fileRow({ id, title, isPublished }: RowOf, row: EvidenceRow): FileRow {
  const cells: Partial<FileRow> = {
    session: id,
    title,
    status: isPublished ? 'published' : 'provisional',
    ...row,
    opened: row.opened === 0 ? '' : new Date(row.opened).toISOString(),
    closed: row.closed === null ? '' : new Date(row.closed).toISOString(),
    value: figureOf(row.value),
    share: figureOf(row.share),
  }
  return Object.fromEntries(names.map((name) => [name, cells[name] ?? ''])) as FileRow
}
