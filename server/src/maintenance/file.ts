import { closeSync, existsSync, openSync, readSync, writeSync } from 'node:fs'
import { sessionId } from '@companion/shared/ids'
import * as z from 'zod/mini'
import type { Entry } from '../rules/entry.ts'
import { closeFileToOthers } from '../runtime/privateFiles.ts'

/** The first line of a file that holds a session's journal. Every other line is an entry. */
const header = z.strictObject({
  format: z.literal(1),
  session: sessionId,
  epoch: z.string(),
  entries: z.int().check(z.gte(0)),
})
export type Header = z.infer<typeof header>

/** A file is not one that `export` writes, or not all of it. The message says which line. */
export class NoJournalFile extends Error {
  override name = 'NoJournalFile'
}

const chunkBytes = 1024 * 1024

/** Write lines to a file, or to what is piped out; as they come, so that any number of them fits. */
export function createLines(path: string | undefined): {
  write: (value: Header | Entry) => void
  close: () => void
} {
  const file = path === undefined ? undefined : openSync(path, 'w', 0o600)
  if (file !== undefined) closeFileToOthers(file)
  let lines = ''
  function flush(): void {
    if (file === undefined) process.stdout.write(lines)
    else
      for (let bytes = Buffer.from(lines); bytes.length > 0; ) bytes = bytes.subarray(writeSync(file, bytes))
    lines = ''
  }
  return {
    write(value) {
      lines += `${JSON.stringify(value)}\n`
      if (lines.length >= chunkBytes) flush()
    },
    close() {
      flush()
      if (file !== undefined) closeSync(file)
    },
  }
}

/** The first line of such a file, and its entries, read as they are asked for. Throws `NoJournalFile`. */
export function readJournalFile(path: string): { header: Header; entries: () => Generator<unknown> } {
  const [first] = linesOf(path)
  const read = header.safeParse(first === undefined ? undefined : parsed(path, first, 1))
  if (!read.success)
    throw new NoJournalFile(`${path}, line 1: this is no file that "export" wrote, or of another version`)
  return {
    header: read.data,
    *entries() {
      let line = 0
      for (const text of linesOf(path)) {
        line += 1
        if (line > 1) yield parsed(path, text, line)
      }
      const there = line - 1
      if (there !== read.data.entries)
        throw new NoJournalFile(`${path} has ${there} entries, and its first line says ${read.data.entries}`)
    },
  }
}

function parsed(path: string, text: string, line: number): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new NoJournalFile(`${path}, line ${line}: this is not JSON`)
  }
}

/** The lines of a file, without ever holding more than one and a piece. */
function* linesOf(path: string): Generator<string> {
  if (!existsSync(path)) throw new NoJournalFile(`There is no file ${path}.`)
  const file = openSync(path, 'r')
  try {
    const chunk = Buffer.allocUnsafe(chunkBytes)
    let rest = Buffer.alloc(0)
    for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk)) {
      const bytes = Buffer.concat([rest, chunk.subarray(0, length)])
      let from = 0
      for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
        yield bytes.toString('utf8', from, end)
        from = end + 1
      }
      rest = bytes.subarray(from)
    }
    if (rest.length > 0) yield rest.toString('utf8')
  } finally {
    closeSync(file)
  }
}
