import { crc32 } from 'node:zlib'
import type { Draft, Entry } from '../rules/entry.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'

const checksumBytes = 4
/** How many entries stand in one batch where many are stored at once. */
const batchEntries = 5000

/** What of a draft is stored. */
function draftOf({ at, actor, command, rules }: Draft): Draft {
  return rules === undefined ? { at, actor, command } : { at, actor, command, rules }
}

/** A batch as it is stored: a CRC-32 (little-endian), then the JSON of its drafts. */
export function encodeBatch(batch: readonly Draft[]): Buffer {
  const body = Buffer.from(JSON.stringify(batch.map(draftOf)))
  const record = Buffer.allocUnsafe(checksumBytes + body.length)
  record.writeUInt32LE(crc32(body), 0)
  body.copy(record, checksumBytes)
  return record
}

/** The drafts of a stored batch, or null where the record is not what was written. */
export function decodeBatch(record: Buffer): Draft[] | null {
  const body = record.subarray(checksumBytes)
  if (record.length < checksumBytes || crc32(body) !== record.readUInt32LE(0)) return null
  return JSON.parse(body.toString('utf8')) as Draft[]
}

/** A draft with its place. Field by field: copied with the rest of a draft, it costs more here and wherever it is read. */
function entryOf({ at, actor, command, rules }: Draft, offset: number): Entry {
  return rules === undefined ? { at, actor, command, offset } : { at, actor, command, rules, offset }
}

/** A batch as entries, the first of which has this offset. */
export function placed(batch: readonly Draft[], first: number): Entry[] {
  return batch.map((draft, index) => entryOf(draft, first + index))
}

/** What `encode` makes of each batch of many drafts, the first of which has offset 1; others go between two of them. */
export async function encodedInBatches<T>(
  drafts: readonly Draft[],
  encode: (batch: readonly Draft[], first: number) => T,
): Promise<T[]> {
  const all: T[] = []
  for (const [n, batch] of inBatches(drafts).entries()) {
    if (n > 0) await yieldToEventLoop()
    all.push(encode(batch, n * batchEntries + 1))
  }
  return all
}

/** Many drafts as batches of a size that can be read and sent at once. */
export function inBatches(drafts: readonly Draft[]): (readonly Draft[])[] {
  const count = Math.ceil(drafts.length / batchEntries)
  return Array.from({ length: count }, (_, n) => drafts.slice(n * batchEntries, (n + 1) * batchEntries))
}
