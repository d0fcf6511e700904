import { stringify } from 'csv-stringify/sync'
import type { Response } from 'express'
import type { LiveSession } from '../replica/liveSession.ts'
import { columns, evidence } from '../rules/evidence.ts'
import { runInWorker } from '../runtime/runInWorker.ts'
import { createTurns } from '../runtime/turns.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'
import { type FileRow, fileRow } from '../workbook/fileRow.ts'
import type { WorkbookData } from '../workbook/workbookWorker.ts'
import { ukTime } from './desk/ukTime.ts'

/** The kinds of file in which evidence is taken away, and what a browser calls them. */
const formats = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  zip: 'application/zip',
} as const
export type Format = keyof typeof formats

export function isFormat(asked: unknown): asked is Format {
  return typeof asked === 'string' && Object.hasOwn(formats, asked)
}

/** A file is most of a core for as long as it is made: more at once would leave too little for those who take part. */
const oneOfFew = createTurns(2)

/** All rows of some sessions, some at a time: between two steps of that, others are served. */
async function* rows(
  sessions: readonly LiveSession[],
  isPublished: About['isPublished'],
): AsyncGenerator<FileRow[]> {
  for (const session of sessions) {
    const of = { ...session.info, isPublished: await isPublished(session) }
    for (const some of evidence(session.replica.state)) {
      yield some.map((row) => fileRow(of, row))
      await yieldToEventLoop()
    }
  }
}

/**
 * What a file says of itself: what it is called, where to ask about it, and which figures are as an official published them; and
 * what makes a pack of the same sessions.
 */
type About = {
  site: string
  contact: string
  now: number
  isPublished: (session: LiveSession) => Promise<boolean>
  pack: () => Promise<Uint8Array>
}

/**
 * Send the evidence of some sessions as a file: as it is worked out, so that whoever waits sees it come, or, for a
 * workbook, written in another thread. Files are made a few at a time.
 */
export function sendEvidence(
  response: Response,
  sessions: readonly LiveSession[],
  format: Format,
  about: About,
): Promise<void> {
  const [only] = sessions.length === 1 ? sessions : []
  const name = only?.info.id ?? 'all-sessions'
  response.type(formats[format]).attachment(`${name}.${format}`).set('Cache-Control', 'no-store')
  return oneOfFew(async () => {
    // Whoever asked may have left the line.
    if (response.closed) return
    if (format === 'zip') return void response.end(await about.pack())
    const all = rows(sessions, about.isPublished)
    if (format === 'csv') return sendCsv(response, { columns, rows: all })
    if (format === 'json') return sendJson(response, { columns, rows: all })
    const title = `Results: ${only?.info.title ?? 'all sessions'}`
    response.end(await workbook(format, title, about, all))
  })
}

/** The rows of a file as they come, some at a time, and its columns with what each means. */
type Table = { columns: Readonly<Record<string, string>>; rows: AsyncIterable<object[]> }

/** Send a table as a file, as it is worked out; as few of them at a time as of evidence. */
export function sendTable(
  response: Response,
  { name, ...table }: Table & { name: string },
  format: 'csv' | 'json',
): Promise<void> {
  response.type(formats[format]).attachment(`${name}.${format}`).set('Cache-Control', 'no-store')
  return oneOfFew(async () => {
    if (response.closed) return
    await (format === 'csv' ? sendCsv : sendJson)(response, table)
  })
}

async function sendCsv(response: Response, table: Table): Promise<void> {
  const names = Object.keys(table.columns)
  response.write(stringify([names], { bom: true }))
  for await (const some of table.rows)
    response.write(stringify(some, { columns: names, escape_formulas: true }))
  response.end()
}

/** One object, a row of it to a line. */
async function sendJson(response: Response, table: Table): Promise<void> {
  response.write(`{"columns": ${JSON.stringify(table.columns, null, 1)},\n"rows": [`)
  let before = '\n'
  for await (const some of table.rows) {
    if (some.length === 0) continue
    response.write(before + some.map((row) => JSON.stringify(row)).join(',\n'))
    before = ',\n'
  }
  response.end('\n]}\n')
}

async function workbook(
  format: 'xlsx' | 'ods',
  title: string,
  { site, contact, now }: About,
  all: AsyncIterable<FileRow[]>,
): Promise<Uint8Array> {
  // Handed over as bytes: to copy tens of thousands of rows into another thread at once would hold up a session.
  const batches: ArrayBuffer[] = []
  for await (const some of all) batches.push(new TextEncoder().encode(JSON.stringify(some)).buffer)
  const { date, time } = ukTime(new Date(now).toISOString())
  const takenAt = `${date} at ${time} (time in the United Kingdom)`
  const given: WorkbookData = { format, title, author: site, takenAt, contact, batches }
  return runInWorker<Uint8Array>(new URL('../workbook/workbookWorker.js', import.meta.url), given, batches)
}
