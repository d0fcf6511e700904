import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { apply } from '@companion/server/rules/apply'
import type { Entry } from '@companion/server/rules/entry'
import { evidence } from '@companion/server/rules/evidence'
import { emptyState } from '@companion/server/rules/state'
import { createTurns } from '@companion/server/runtime/turns'
import { bookOf } from '@companion/server/workbook/book'
import { type FileRow, fileRow } from '@companion/server/workbook/fileRow'
import { odsOf } from '@companion/server/workbook/ods'
import { xlsxOf } from '@companion/server/workbook/xlsx'
import { a11y } from 'hucre'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, expect, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { needs } from '../support/tools.ts'

const corpus = new URL('./corpus/', import.meta.url)

const files = ['kinds', 'groups', 'questions', 'aside', 'repeats'].map((name) => `2026-11-${name}.json`)

/** All that some stored journals come to: each kind, groups, questions, people set aside, comparisons. */
const rows: FileRow[] = files.flatMap((file, index) => {
  const { entries } = JSON.parse(readFileSync(new URL(file, corpus), 'utf8')) as { entries: Entry[] }
  const state = emptyState()
  for (const entry of entries) apply(state, entry)
  const session = { id: `s${index}`, title: `Session <${index}> & more` }
  return [...evidence(state)].flat().map((row) => fileRow(session, row))
})
const about = {
  title: 'Results: all sessions',
  author: 'A conversation',
  takenAt: '2027-01-12 at 19:00',
  contact: 'https://example.org/about',
}
const book = bookOf(about, rows)
const xlsx = await xlsxOf(book)
const ods = odsOf(book)
const { folder, remove } = temporaryFolder()
afterAll(remove)

type Read = {
  title: string
  author: string
  language: string
  sheets: {
    name: string
    first: string
    tables: number
    header: string[]
    rows: (string | number)[][]
    merged: number
    frozen: boolean
    wrapped: boolean
    coloured: boolean
    formulas: number
    widths: boolean
  }[]
}

/** What readers that know nothing of this product find in a file. */
function readElsewhere(name: string, bytes: Uint8Array): Read {
  writeFileSync(`${folder}/${name}`, bytes)
  const reader = new URL('../support/readWorkbook.py', import.meta.url).pathname
  return JSON.parse(
    execFileSync('/usr/bin/python3', [reader, `${folder}/${name}`], { encoding: 'utf8', maxBuffer: 1e8 }),
  )
}

needs('openpyxl')(
  '[SHEETS1] a workbook has a cover, its contents, notes and one marked table a sheet, for readers that are not ours',
  async () => {
    expect(rows.length).toBeGreaterThan(100)
    for (const [name, bytes] of [
      ['book.xlsx', xlsx],
      ['book.ods', ods],
    ] as const) {
      const { sheets, ...properties } = readElsewhere(name, bytes)
      expect(properties).toEqual({ title: about.title, author: about.author, language: 'en-GB' })
      expect(sheets.map((sheet) => sheet.name)).toEqual(['Cover', ...book.sheets.map((sheet) => sheet.name)])
      const [cover, ...tables] = sheets
      expect(cover).toMatchObject({ first: about.title, tables: 0, merged: 0 })
      for (const [index, read] of tables.entries()) {
        const sheet = book.sheets[index] as (typeof book.sheets)[0]
        expect(read).toEqual({
          name: sheet.name,
          first: sheet.title,
          tables: 1,
          header: sheet.columns.map((column) => column.name),
          rows: sheet.rows,
          merged: 0,
          frozen: false,
          wrapped: true,
          coloured: false,
          formulas: 0,
          widths: true,
        })
        expect(sheet.rows.flat()).not.toContain('')
      }
    }
  },
)

test('[SHEETS2] every row of the evidence is on one sheet, and every symbol in it is explained', () => {
  const figures = book.sheets.slice(3)
  expect(figures.reduce((sum, sheet) => sum + sheet.rows.length, 0)).toBe(rows.length)
  const explained = book.sheets.find(({ name }) => name === 'Notes')?.rows.map(([note]) => note)
  const inFiles = new Set(
    rows.flatMap(({ value, share }) => [value, share]).filter((figure) => typeof figure === 'string'),
  )
  expect(explained).toEqual(expect.arrayContaining([...inFiles]))
})

test('[SHEETS3] an audit of accessibility finds nothing in a workbook', async () => {
  const read = await readXlsx(xlsx)
  // A file does not say which row is its header. The cover has no table.
  for (const [index, sheet] of read.sheets.entries())
    sheet.a11y = { headerRow: index === 0 ? 0 : 1 + (book.sheets[index - 1]?.lead.length ?? 0) }
  expect(a11y.audit(read)).toEqual([])
})

test('[SHEETS4] the same figures give the same bytes', async () => {
  expect(Buffer.from(xlsx).equals(await xlsxOf(book))).toBe(true)
  expect(Buffer.from(ods).equals(odsOf(book))).toBe(true)
})

test('[SHEETS5] two files are made at once, and whoever asks for another waits', async () => {
  const inTurn = createTurns(2)
  const ends: (() => void)[] = []
  const done: number[] = []
  const make = (number: number) =>
    inTurn(async () => {
      await new Promise<void>((resolve) => ends.push(resolve))
      done.push(number)
      if (number === 1) throw new Error('broken')
    })
  const made = [1, 2, 3].map((number) => make(number).catch(() => {}))
  expect(ends).toHaveLength(2)
  ends[0]?.()
  await made[0]
  // What broke gives its turn back.
  expect(ends).toHaveLength(3)
  for (const end of ends) end()
  await Promise.all(made)
  expect(done).toEqual([1, 2, 3])
})
