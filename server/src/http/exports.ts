import { stringify } from 'csv-stringify/sync'
import type { Response } from 'express'
import type { LiveSession } from '../replica/liveSession.ts'
import { columns, evidence } from '../rules/evidence.ts'
import { runInWorker } from '../runtime/runInWorker.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'
import type { Given } from './workbook.ts'

/** The kinds of file in which evidence is taken away, and what a browser calls them. */
const formats = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
} as const
export type Format = keyof typeof formats

export function isFormat(asked: unknown): asked is Format {
  return typeof asked === 'string' && Object.hasOwn(formats, asked)
}

type Row = Record<keyof typeof columns, string | number>
const names = Object.keys(columns) as (keyof typeof columns)[]

/** All rows of some sessions, some at a time: between two steps of that, others are served. */
async function* rows(sessions: readonly LiveSession[]): AsyncGenerator<Row[]> {
  for (const { info, replica } of sessions) {
    for (const some of evidence(replica.state)) {
      yield some.map((row) => ({
        session: info.id,
        title: info.title,
        ...row,
        opened: row.opened === 0 ? '' : new Date(row.opened).toISOString(),
        closed: row.closed === null ? '' : new Date(row.closed).toISOString(),
      }))
      await yieldToEventLoop()
    }
  }
}

/**
 * Send the evidence of some sessions as a file: as it is worked out, so that whoever waits sees it come, or, for a
 * workbook, written in another thread.
 */
export async function sendEvidence(
  response: Response,
  sessions: readonly LiveSession[],
  format: Format,
): Promise<void> {
  const name = sessions.length === 1 ? (sessions[0] as LiveSession).info.id : 'all-sessions'
  response.type(formats[format]).attachment(`${name}.${format}`).set('Cache-Control', 'no-store')
  const all = rows(sessions)
  if (format === 'csv') await sendCsv(response, all)
  else if (format === 'json') await sendJson(response, all)
  else response.end(await workbook(format, all))
}

async function sendCsv(response: Response, all: AsyncIterable<Row[]>): Promise<void> {
  response.write(stringify([names], { bom: true }))
  for await (const some of all) response.write(stringify(some, { columns: names, escape_formulas: true }))
  response.end()
}

/** One object, a row of it to a line. */
async function sendJson(response: Response, all: AsyncIterable<Row[]>): Promise<void> {
  response.write(`{"columns": ${JSON.stringify(columns, null, 1)},\n"rows": [`)
  let before = '\n'
  for await (const some of all) {
    response.write(before + some.map((row) => JSON.stringify(row)).join(',\n'))
    before = ',\n'
  }
  response.end('\n]}\n')
}

async function workbook(format: 'xlsx' | 'ods', all: AsyncIterable<Row[]>): Promise<Buffer> {
  // Handed over as bytes: to copy tens of thousands of rows into another thread at once would hold up a session.
  const batches: ArrayBuffer[] = []
  for await (const some of all) batches.push(new TextEncoder().encode(JSON.stringify(some)).buffer)
  const given: Given = { format, columns, batches }
  return Buffer.from(await runInWorker<Uint8Array>(new URL('./workbook.js', import.meta.url), given, batches))
}
