import { type Zippable, zipSync } from 'fflate'

/** The only time that is written: the first moment that a ZIP archive can hold, by the clock of wherever this runs. */
const mtime = new Date(1980, 0, 1)

/**
 * A ZIP archive of files by path, in their order: the same files give the same bytes, on every machine and version of Node.
 * `stored` is a file that stands uncompressed, because others read it without unpacking.
 */
export function zipOf(files: Readonly<Record<string, Uint8Array>>, stored?: string): Uint8Array {
  const entries: Zippable = {}
  for (const [path, bytes] of Object.entries(files))
    entries[path] = [bytes, { level: path === stored ? 0 : 6 }]
  return zipSync(entries, { mtime })
}
