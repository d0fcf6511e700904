import { sanitizeText } from '@companion/shared/sanitizeText'
import { stringify } from 'csv-stringify/sync'
import type { Response } from 'express'
import type { LiveSession } from '../replica/liveSession.ts'
import { columns, evidence } from '../rules/evidence.ts'
import { runInWorker } from '../runtime/runInWorker.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'

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

/** All rows of some sessions, a run at a time. */
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
 * Send the evidence of some sessions as a file: run by run as it is worked out, so that whoever waits sees it come,
 * or, for a workbook, written in another thread.
 */
export async function sendEvidence(
  response: Response,
  sessions: readonly LiveSession[],
  format: Format,
): Promise<void> {
  const name = sessions.length === 1 ? (sessions[0] as LiveSession).info.id : 'all-sessions'
  response.type(formats[format]).attachment(`${name}.${format}`).set('Cache-Control', 'no-store')
  if (format === 'csv') {
    response.write(stringify([names], { bom: true }))
    for await (const some of rows(sessions)) {
      response.write(stringify(some, { columns: names, escape_formulas: true }))
    }
    response.end()
    return
  }
  const all: Row[] = []
  for await (const some of rows(sessions)) all.push(...some)
  if (format === 'json') response.end(`${JSON.stringify({ columns, rows: all }, null, 1)}\n`)
  else response.end(await workbook(format, all))
}

/** Older journals hold texts as they came, and one character that XML has not makes a workbook that nothing opens. */
const inXml = (cell: string | number) => (typeof cell === 'string' ? sanitizeText(cell) : cell)

/** A workbook of two sheets: the evidence, and what its columns mean. */
async function workbook(format: 'xlsx' | 'ods', all: readonly Row[]): Promise<Buffer> {
  const sheets = [
    { name: 'Evidence', rows: [names, ...all.map((row) => names.map((key) => inXml(row[key])))] },
    { name: 'What the columns mean', rows: [['column', 'meaning'], ...Object.entries(columns)] },
  ]
  const given = { format, sheets }
  return Buffer.from(await runInWorker<Uint8Array>(new URL('./workbook.js', import.meta.url), given))
}
