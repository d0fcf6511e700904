import { parentPort, workerData } from 'node:worker_threads'
import { bookOf, type Given } from './book.ts'
import type { FileRow } from './fileRow.ts'
import { odsOf } from './ods.ts'
import { xlsxOf } from './xlsx.ts'

// A worker: writes a workbook and posts its bytes, so that no session waits meanwhile.

/** What the workbook is of, and rows in batches as JSON. */
export type WorkbookData = Given & { format: 'xlsx' | 'ods'; batches: ArrayBuffer[] }

const { format, batches, ...given } = workerData as WorkbookData
const rows = batches.flatMap((batch) => JSON.parse(new TextDecoder().decode(batch)) as FileRow[])
const book = bookOf(given, rows)
const bytes = format === 'xlsx' ? await xlsxOf(book) : odsOf(book)
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer])
