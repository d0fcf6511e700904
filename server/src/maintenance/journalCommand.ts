import { parseArgs } from 'node:util'
import { nanoid } from 'nanoid'
import { pino } from 'pino'
import { addressJournal } from '../addresses/addresses.ts'
import { auditJournal } from '../audit/audit.ts'
import { readConfig } from '../config.ts'
import { experiencesJournal } from '../experiences/liveExperiences.ts'
import { type Journal, readThrough } from '../journal/journal.ts'
import { openJournal } from '../journal/openJournal.ts'
import { programmeJournal } from '../programme/liveProgramme.ts'
import { writePrivately } from '../runtime/privateFiles.ts'
import { unlinkedExperiences, withoutTextsAt } from './experiences.ts'
import { readJournalFile } from './file.ts'
import { createFinder } from './finding.ts'
import { exportSession, importFile } from './moving.ts'
import { Reading, type Summary, Verification } from './reading.ts'
import { unlinked, withoutEntry, withoutTexts } from './rewriting.ts'
import { textsIn } from './texts.ts'

const help = `Look after the journals of sessions and of experiences (as session 'experiences'), in DATA_DIR or REDIS_URL as the server has them.

  npm run journal -- export SESSION [FILE]      write a session's journal to a file, or out
  npm run journal -- import FILE                append what a file has and the journal lacks
  npm run journal -- verify SESSION|FILE        check every entry, and count everything again
  npm run journal -- stats [SESSION]            how much there is
  npm run journal -- find SESSION WORDS         where words were written, by offset
  npm run journal -- erase SESSION OFFSET...    take the texts of these entries out
  npm run journal -- skip SESSION OFFSET --reason WHY
                                                leave out an entry that cannot be applied; the evidence says so
  npm run journal -- unlink SESSION             take out who said what, when a session has ended; it then takes nothing more

A FILE has a dot or a slash in its name. Stop the server before import, erase, skip and unlink, unless its journal is in Redis.
What is erased or unlinked is gone from the journal, and not from copies of it: see docs/keeping.md.
`

/** The command was not given as it must be: the help says how. */
class WrongCall extends Error {}
/** It cannot be done. The message says why. */
class Refused extends Error {}

type Arguments = readonly string[]
type Verb = {
  use: 'read' | 'own'
  run: (journal: Journal, given: Arguments, reason: string | undefined) => Promise<void>
}

const verbs: Record<string, Verb> = {
  export: {
    use: 'read',
    async run(journal, [session, path, ...more]) {
      const id = await known(journal, session, more)
      const entries = await exportSession(journal, id, path)
      if (path !== undefined) say(`Wrote the ${entries} entries of session ${id} to ${path}.`)
    },
  },
  import: {
    use: 'own',
    async run(journal, [path, ...more]) {
      if (path === undefined || more.length > 0) throw new WrongCall()
      const { session, there, came } = await importFile(journal, path)
      say(`Session ${session} had ${there} entries, and ${came} came from ${path}.`)
    },
  },
  verify: {
    use: 'read',
    async run(journal, [session, ...more]) {
      const id = await known(journal, session, more)
      const verification = new Verification(id)
      await readThrough(journal, id, (entry) => verification.take(entry))
      say(`Session ${id} is as it must be: ${told(verification.end())}.`)
    },
  },
  stats: {
    use: 'read',
    async run(journal, given) {
      const ids =
        given.length === 0 ? await journal.sessions() : [await known(journal, given[0], given.slice(1))]
      for (const id of ids) {
        const reading = new Reading()
        await readThrough(journal, id, (entry) => reading.take(entry))
        say(`${id}: ${told(reading.summary())}`)
      }
    },
  },
  find: {
    use: 'read',
    async run(journal, [session, ...words]) {
      if (words.length === 0) throw new WrongCall()
      const id = await knownSession(journal, session, [])
      const finder = createFinder(words.join(' '))
      await readThrough(journal, id, ({ offset, command }) => {
        for (const text of finder(command)) say(`${offset}\t${command.type}\t${JSON.stringify(text)}`)
      })
    },
  },
  erase: {
    use: 'own',
    async run(journal, [session, ...given]) {
      if (given.length === 0 || !given.every((one) => /^[1-9]\d*$/.test(one))) throw new WrongCall()
      const id = await knownSession(journal, session, [])
      const offsets = new Set(given.map(Number))
      let count = 0
      await journal.rewrite(id, (entries) => {
        count = 0
        for (const offset of offsets) {
          const entry = entries[offset - 1]
          const texts = entry === undefined ? [] : textsIn(entry.command)
          if (texts.length === 0)
            throw new Refused(`Session ${id} has no text at offset ${offset}, so nothing was changed.`)
          count += texts.length
        }
        return id === experiencesJournal ? withoutTextsAt(entries, offsets) : withoutTexts(entries, offsets)
      })
      say(`Took ${count} texts out of ${offsets.size} entries of session ${id}.`)
    },
  },
  skip: {
    use: 'own',
    async run(journal, [session, given, ...more], reason) {
      if (given === undefined || !/^[1-9]\d*$/.test(given) || !reason) throw new WrongCall()
      const id = await knownSession(journal, session, more)
      await journal.rewrite(id, (entries) => withoutEntry(entries, Number(given), reason))
      say(`Left the entry at offset ${given} out of session ${id}. Its evidence says so, and why.`)
    },
  },
  unlink: {
    use: 'own',
    async run(journal, [session, ...more]) {
      const id = await knownSession(journal, session, more)
      let isDone = false
      await journal.rewrite(id, async (entries) => {
        const drafts =
          id === experiencesJournal
            ? await unlinkedExperiences(entries)
            : unlinked(entries, nanoid, { forgets: false })
        isDone = drafts !== null
        return drafts
      })
      say(
        isDone
          ? `Session ${id} no longer says who said what, and takes nothing more.`
          : `Session ${id} was unlinked before.`,
      )
    },
  },
}

/** A session that has a journal, and nothing after it: not what stands beside sessions, whose entries hold nothing that is taken out. */
async function knownSession(journal: Journal, session: string | undefined, more: Arguments): Promise<string> {
  const id = await known(journal, session, more)
  if (![programmeJournal, auditJournal, addressJournal].includes(id)) return id
  throw new Refused(`${id} is no session. It can be exported, imported, verified and counted.`)
}

/** A journal that there is, and nothing after it. */
async function known(journal: Journal, session: string | undefined, more: Arguments): Promise<string> {
  if (session === undefined || more.length > 0) throw new WrongCall()
  const all = await journal.sessions()
  if (all.includes(session)) return session
  throw new Refused(
    all.length === 0
      ? 'There is no journal here.'
      : `There is no session ${session}. There are: ${all.join(', ')}.`,
  )
}

function told({ entries, first, last, bytes, ...counts }: Summary): string {
  const numbers = Object.entries(counts).map(([what, number]) => `${number} ${what}`)
  const time = (at: number | null) => (at === null ? 'never' : new Date(at).toISOString())
  return `${entries} entries (${bytes} bytes), ${numbers.join(', ')}, from ${time(first)} to ${time(last)}`
}

function verifyFile(path: string): void {
  const { header, entries } = readJournalFile(path)
  const verification = new Verification(header.session)
  for (const raw of entries()) verification.take(raw)
  say(`${path}, session ${header.session}, is as it must be: ${told(verification.end())}.`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** How long a Redis may leave us waiting, in milliseconds. */
const silentMs = 10_000

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    strict: true,
    options: { reason: { type: 'string' } },
  })
  const [name = '', ...given] = positionals
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  if (verb === undefined) throw new WrongCall()
  const [first = ''] = given
  if (name === 'verify' && given.length === 1 && /[./]/.test(first)) return verifyFile(first)
  writePrivately()
  const config = readConfig(process.env)
  const waiting = setTimeout(() => {
    process.stderr.write('Redis does not answer. Check REDIS_URL, and that it runs.\n')
    process.exit(1)
  }, silentMs)
  const journal = await openJournal(config, pino({ level: config.LOG_LEVEL }, pino.destination(2)), verb.use)
  try {
    await journal.sessions()
    clearTimeout(waiting)
    await verb.run(journal, given, values.reason)
  } finally {
    await journal.close()
  }
}

// Whoever reads what we write may have read enough.
process.stdout.on('error', () => process.exit(0))

main().catch((error: unknown) => {
  const isWrongCall =
    error instanceof WrongCall || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  process.stderr.write(isWrongCall ? help : `${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(isWrongCall ? 2 : 1)
})
