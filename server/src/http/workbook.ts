import { parentPort, workerData } from 'node:worker_threads'
import { sanitizeText } from '@companion/shared/sanitizeText'
import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'

// A worker: writes a workbook of two sheets, the evidence and what its columns mean, and posts its bytes, so that no
// session waits meanwhile.

/** The meaning of each column, and rows in batches as JSON. */
export type Given = {
  format: 'xlsx' | 'ods'
  columns: Readonly<Record<string, string>>
  batches: ArrayBuffer[]
}

/** Older journals hold texts as they came, and one character that XML has not makes a workbook that nothing opens. */
const inXml = (cell: string | number = '') => (typeof cell === 'string' ? sanitizeText(cell) : cell)

const { format, columns, batches } = workerData as Given
const names = Object.keys(columns)
const rows = batches
  .flatMap((batch) => JSON.parse(new TextDecoder().decode(batch)) as Record<string, string | number>[])
  .map((row) => names.map((name) => inXml(row[name])))
const write = format === 'xlsx' ? writeXlsx : writeOds
parentPort?.postMessage(
  await write({
    sheets: [
      { name: 'Evidence', rows: [names, ...rows] },
      { name: 'What the columns mean', rows: [['column', 'meaning'], ...Object.entries(columns)] },
    ],
  }),
)
