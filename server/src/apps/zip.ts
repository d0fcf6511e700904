import { crc32 } from 'node:zlib'

/** The only time that is written: of the files' own nothing is known, and the same files give the same archive. */
const firstOfJanuary1980 = 0x21
const inUtf8 = 0x0800

/** A ZIP archive of a few small files, not compressed. */
export function zipOf(files: Readonly<Record<string, Uint8Array>>): Buffer {
  const parts: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const [path, bytes] of Object.entries(files)) {
    const name = Buffer.from(path)
    // Version 2.0, the names' encoding, no compression, the time: the same in both places that a file is named.
    const about = words(20, inUtf8, 0, 0, firstOfJanuary1980)
    const sizes = Buffer.concat([longs(crc32(bytes), bytes.length, bytes.length), words(name.length, 0)])
    const file = Buffer.concat([longs(0x04034b50), about, sizes, name, bytes])
    entries.push(
      Buffer.concat([longs(0x02014b50), words(20), about, sizes, words(0, 0, 0), longs(0, offset), name]),
    )
    parts.push(file)
    offset += file.length
  }
  const directory = Buffer.concat(entries)
  const count = entries.length
  const end = [longs(0x06054b50), words(0, 0, count, count), longs(directory.length, offset), words(0)]
  return Buffer.concat([...parts, directory, ...end])
}

const words = (...values: number[]) => Buffer.from(Uint16Array.from(values).buffer)
const longs = (...values: number[]) => Buffer.from(Uint32Array.from(values).buffer)
