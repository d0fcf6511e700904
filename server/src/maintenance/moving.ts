import { isDeepStrictEqual } from 'node:util'
import { type Journal, readThrough } from '../journal/journal.ts'
import type { Entry } from '../rules/entry.ts'
import { createLines, readJournalFile } from './file.ts'
import { Verification } from './reading.ts'

/** How many entries are appended at once. */
const batchEntries = 1000

/** A journal that cannot be moved as asked. The message says why. */
export class CannotMove extends Error {
  override name = 'CannotMove'
}

/** Write a session's journal to a file, or to what is piped out. Resolves with how many entries it has. */
export async function exportSession(
  journal: Journal,
  session: string,
  path: string | undefined,
): Promise<number> {
  // How many there are stands in the first line; what is appended after they were counted is left for the next time.
  let entries = 0
  const { epoch } = await readThrough(journal, session, () => {
    entries += 1
  })
  const lines = createLines(path)
  lines.write({ format: 1, session, epoch, entries })
  const now = await readThrough(journal, session, (entry) => {
    if (entry.offset <= entries) lines.write(entry)
  })
  lines.close()
  if (now.epoch !== epoch)
    throw new CannotMove('The journal was rewritten while it was exported. Export it again.')
  return entries
}

/**
 * Append what a file has and the journal lacks. Resolves with the session, how many entries were there, and how many came.
 * Throws `CannotMove`, and changes nothing, where the journal is not the beginning of what is in the file; `BadEntry` and `NoJournalFile`
 * where the file is not whole.
 */
export async function importFile(journal: Journal, path: string) {
  const { header, entries } = readJournalFile(path)
  const { session } = header
  const verification = new Verification(session)
  for (const raw of entries()) verification.take(raw)
  verification.end()
  const there = await beginningOf(journal, session, entries())
  let batch: Entry[] = []
  for (const raw of entries()) {
    const entry = raw as Entry
    if (entry.offset <= there) continue
    batch.push(entry)
    if (batch.length < batchEntries) continue
    await journal.append(session, batch)
    batch = []
  }
  if (batch.length > 0) await journal.append(session, batch)
  // A server that ran meanwhile may have appended something of its own.
  await beginningOf(journal, session, entries(), header.entries)
  return { session, there, came: header.entries - there }
}

/** How many entries a session has, where they are the first of these. Throws `CannotMove` with the first offset at which they differ. */
async function beginningOf(
  journal: Journal,
  session: string,
  entries: Generator<unknown>,
  atLeast = 0,
): Promise<number> {
  if (!(await journal.sessions()).includes(session)) return 0
  const differs = (offset: number, what: string) =>
    new CannotMove(
      `The journal of session ${session} is not the beginning of this file: at offset ${offset} ${what}.`,
    )
  let there = 0
  await readThrough(journal, session, (entry) => {
    const { value, done } = entries.next()
    if (done) throw differs(entry.offset, 'the file has ended, and the journal goes on')
    if (!isDeepStrictEqual(entry, value)) throw differs(entry.offset, 'they differ')
    there = entry.offset
  })
  entries.return(undefined)
  if (there < atLeast) throw differs(there + 1, 'the journal has ended')
  return there
}
