import { parentPort, workerData } from 'node:worker_threads'
import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'

// A worker: writes the workbook it is given and posts its bytes, so that no session waits meanwhile.
type Given = { format: 'xlsx' | 'ods'; sheets: { name: string; rows: (string | number)[][] }[] }

const { format, sheets } = workerData as Given
const write = format === 'xlsx' ? writeXlsx : writeOds
parentPort?.postMessage(await write({ sheets }))
