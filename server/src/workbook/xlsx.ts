import { strFromU8, strToU8, unzipSync } from 'fflate'
import { type CellStyle, writeXlsx } from 'hucre/xlsx'
import { zipOf } from '../runtime/zip.ts'
import type { Book, Sheet } from './book.ts'

type Sheets = Parameters<typeof writeXlsx>[0]['sheets']

const font = { name: 'Arial', size: 11 }
const wrapped: CellStyle = { font, alignment: { wrapText: true, vertical: 'top' } }
const heading: CellStyle = { font: { ...font, bold: true, size: 14 } }
const head: CellStyle = { ...wrapped, font: { ...font, bold: true }, border: { bottom: { style: 'medium' } } }

/** A workbook for Excel. The same book gives the same bytes. */
export async function xlsxOf({ title, author, description, cover, sheets }: Book): Promise<Uint8Array> {
  const written = await writeXlsx({
    defaultFont: font,
    properties: { title, creator: author, description, modified: new Date(0) },
    sheets: [coverSheet(cover), ...sheets.map(tableSheet)],
  })
  // The library has no place for the language that screen readers read the file in.
  const files = unzipSync(written)
  const core = strFromU8(files['docProps/core.xml'] as Uint8Array)
  const language = '<dc:language>en-GB</dc:language></cp:coreProperties>'
  files['docProps/core.xml'] = strToU8(core.replace('</cp:coreProperties>', language))
  return zipOf(files)
}

function coverSheet(lines: readonly string[]): Sheets[0] {
  const columns = [{ width: 100, style: wrapped }]
  return {
    name: 'Cover',
    rows: lines.map((line) => [line]),
    columns,
    cells: new Map([['0,0', { style: heading }]]),
  }
}

/** A sheet with its title and what leads to the table, then the table, marked as one. */
function tableSheet({ name, title, lead, columns, rows }: Sheet, index: number): Sheets[0] {
  const above = [title, ...lead]
  const headerRow = above.length
  const last = String.fromCharCode(64 + columns.length)
  const names = columns.map((column) => column.name)
  return {
    name,
    rows: [...above.map((line) => [line]), names, ...rows],
    columns: columns.map(({ width }) => ({ width, style: wrapped })),
    // A line above the table runs on over its columns.
    cells: new Map([
      ...above.map((_, row) => [`${row},0`, { style: row === 0 ? heading : { font } }] as const),
      ...names.map((_, column) => [`${headerRow},${column}`, { style: head }] as const),
    ]),
    rowDefs: new Map(
      rows.flatMap((cells, row) => {
        const height = heightOf(cells, columns)
        return height > lineHeight ? [[headerRow + 1 + row, { height }] as const] : []
      }),
    ),
    tables: [
      {
        name: `Table${index + 1}`,
        range: `A${headerRow + 1}:${last}${headerRow + 1 + rows.length}`,
        columns: names.map((column) => ({ name: column })),
        style: 'TableStyleLight1',
        showAutoFilter: false,
        showRowStripes: false,
      },
    ],
    a11y: { headerRow },
    // On paper: as wide as a page, and every page has the header.
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${headerRow + 1}:$${headerRow + 1}`,
    },
  }
}

/** The height of a line in points. */
const lineHeight = 15

/** How high a row has to be for its longest text: a program that opens the file may not work it out. */
function heightOf(cells: Sheet['rows'][0], columns: Sheet['columns']): number {
  const lines = cells.map((cell, index) => {
    const width = (columns[index]?.width ?? 14) * 0.9
    return String(cell)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
  })
  // No row of a workbook is higher than 409 points.
  return Math.min(409, Math.max(...lines) * lineHeight)
}
