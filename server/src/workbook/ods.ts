import { strToU8 } from 'fflate'
import { zipOf } from '../runtime/zip.ts'
import type { Book, Cell, Sheet } from './book.ts'

const type = 'application/vnd.oasis.opendocument.spreadsheet'
const xml = '<?xml version="1.0" encoding="UTF-8"?>\n'
const office = 'urn:oasis:names:tc:opendocument:xmlns'
const spaces = ['office', 'table', 'text', 'style', 'meta', 'manifest']
  .map((space) => `xmlns:${space}="${office}:${space}:1.0"`)
  .concat(`xmlns:fo="${office}:xsl-fo-compatible:1.0"`, 'xmlns:dc="http://purl.org/dc/elements/1.1/"')
  .join(' ')

/** A workbook for LibreOffice and others. The same book gives the same bytes. */
export function odsOf(book: Book): Uint8Array {
  const files = {
    mimetype: type,
    'META-INF/manifest.xml': manifest,
    'content.xml': contentOf(book),
    'meta.xml': metaOf(book),
    'styles.xml': styles,
  }
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const)
  return zipOf(Object.fromEntries(entries), 'mimetype')
}

const manifest = `${xml}<manifest:manifest ${spaces} manifest:version="1.3">${[
  ['/', type],
  ['content.xml', 'text/xml'],
  ['meta.xml', 'text/xml'],
  ['styles.xml', 'text/xml'],
]
  .map(
    ([path, media]) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${media}"/>`,
  )
  .join('')}</manifest:manifest>`

const styles = `${xml}<office:document-styles ${spaces} office:version="1.3"><office:styles><style:default-style style:family="table-cell"><style:text-properties fo:font-family="Arial" fo:font-size="11pt" fo:language="en" fo:country="GB"/></style:default-style></office:styles><office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Default" style:page-layout-name="page"/></office:master-styles></office:document-styles>`

const metaOf = ({ title, author, description }: Book) =>
  `${xml}<office:document-meta ${spaces} office:version="1.3"><office:meta><dc:title>${escaped(title)}</dc:title><meta:initial-creator>${escaped(author)}</meta:initial-creator><dc:creator>${escaped(author)}</dc:creator><dc:description>${escaped(description)}</dc:description><dc:language>en-GB</dc:language></office:meta></office:document-meta>`

/** Cells: `wrapped` for what is in a table, `head` for its first row, `title` for the first line of a sheet. */
const cellStyles = [
  ['wrapped', '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>'],
  [
    'head',
    '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top" fo:border-bottom="1.5pt solid #000000"/><style:text-properties fo:font-weight="bold"/>',
  ],
  ['title', '<style:text-properties fo:font-weight="bold" fo:font-size="14pt"/>'],
  ['line', ''],
] as const
type CellStyle = (typeof cellStyles)[number][0]

function contentOf({ cover, sheets }: Book): string {
  const all = [100, ...sheets.flatMap(({ columns }) => columns.map(({ width }) => width))]
  const columnStyles = [...new Set(all)].map(
    (width) =>
      `<style:style style:name="w${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 0.21).toFixed(2)}cm"/></style:style>`,
  )
  const table = '<style:style style:name="sheet" style:family="table" style:master-page-name="Default"/>'
  const styles = cellStyles.map(
    ([name, inside]) => `<style:style style:name="${name}" style:family="table-cell">${inside}</style:style>`,
  )
  const first = tableOf(
    'Cover',
    column(100),
    cover.map((line, at) => row([line], at === 0 ? 'title' : 'wrapped')),
  )
  const ranges = sheets.map(
    ({ name, lead, columns, rows }, index) =>
      `<table:database-range table:name="Table${index + 1}" table:target-range-address="${escaped(`'${name}'.A${lead.length + 2}:'${name}'.${String.fromCharCode(64 + columns.length)}${lead.length + 2 + rows.length}`)}" table:contains-header="true"/>`,
  )
  return `${xml}<office:document-content ${spaces} office:version="1.3"><office:automatic-styles>${table}${columnStyles.join('')}${styles.join('')}</office:automatic-styles><office:body><office:spreadsheet>${first}${sheets.map(sheetOf).join('')}<table:database-ranges>${ranges.join('')}</table:database-ranges></office:spreadsheet></office:body></office:document-content>`
}

function sheetOf({ name, title, lead, columns, rows }: Sheet): string {
  const header = row(
    columns.map((one) => one.name),
    'head',
  )
  return tableOf(name, columns.map(({ width }) => column(width)).join(''), [
    row([title], 'title'),
    ...lead.map((line) => row([line], 'line')),
    `<table:table-header-rows>${header}</table:table-header-rows>`,
    ...rows.map((cells) => row(cells, 'wrapped')),
  ])
}

const tableOf = (name: string, columns: string, rows: readonly string[]) =>
  `<table:table table:name="${escaped(name)}" table:style-name="sheet">${columns}${rows.join('')}</table:table>`
const column = (width: number) => `<table:table-column table:style-name="w${width}"/>`
const row = (cells: readonly Cell[], style: CellStyle) =>
  `<table:table-row>${cells.map((cell) => cellOf(cell, style)).join('')}</table:table-row>`

function cellOf(cell: Cell, style: CellStyle): string {
  const value =
    typeof cell === 'number'
      ? `office:value-type="float" office:value="${cell}"`
      : 'office:value-type="string"'
  const lines = String(cell).split('\n')
  return `<table:table-cell table:style-name="${style}" ${value}>${lines.map((line) => `<text:p>${spaced(line)}</text:p>`).join('')}</table:table-cell>`
}

/** A line whose spaces stay as they are: readers take several for one. */
const spaced = (line: string) =>
  escaped(line).replace(/ {2,}|^ /g, (run) => `<text:s text:c="${run.length}"/>`)

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
