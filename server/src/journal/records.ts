import { crc32 } from 'node:zlib'
import type { Draft } from '../session/entry.ts'

const checksumBytes = 4

/** A batch as it is stored: a CRC-32 (little-endian), then the JSON of its drafts. */
export function encodeBatch(batch: readonly Draft[]): Buffer {
  const body = Buffer.from(
    JSON.stringify(batch.map(({ at, actor, command }): Draft => ({ at, actor, command }))),
  )
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
