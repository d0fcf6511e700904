import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { ProgrammeCommand } from '@companion/shared/programme/commands'
import type { SessionContent } from '@companion/shared/programme/session'
import { nanoid } from 'nanoid'
import { pino } from 'pino'
import { readConfig } from '../config.ts'
import { type Journal, readThrough } from '../journal/journal.ts'
import { openJournal } from '../journal/openJournal.ts'
import { contentOf } from '../rehearsal/twin.ts'
import { apply } from '../rules/apply.ts'
import { latestOf, type ProgrammeSession, type ProgrammeState } from '../rules/programme/state.ts'
import { emptyState } from '../rules/state.ts'
import { followProgramme, programmeJournal } from './liveProgramme.ts'
import { loadProgramme } from './programme.ts'

const help = `Move the programme between an installation and a folder of files, as in server/programme.

  npm run programme -- export FOLDER    write its sessions, regional events, texts and who-you-are questions as they are now
  npm run programme -- import FOLDER    put what a folder holds in force, in place of what is there under the same names

Stop the server before both, unless its journal is in Redis.
`

/** It cannot be done. The message says why. */
class Refused extends Error {}

/** What happens in a session as hosts have changed it since it was prepared. */
async function contentNow(
  journal: Journal,
  id: string,
  { content }: ProgrammeSession,
): Promise<SessionContent> {
  const state = emptyState()
  if ((await journal.sessions()).includes(id)) await readThrough(journal, id, (entry) => apply(state, entry))
  return state.prepared === null ? content : contentOf(state)
}

async function exportTo(folder: string, journal: Journal, state: ProgrammeState): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const write = (name: string, content: unknown) =>
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(content, null, 2)}\n`)
  if (state.about !== null) write('programme', state.about.value)
  if (state.pages.size > 0)
    write(
      'pages',
      [...state.pages.values()].map(({ value }) => value),
    )
  if (state.events.size > 0)
    write(
      'events',
      [...state.events.values()].map(({ value }) => value),
    )
  let ofAll: SessionContent['whoYouAre'] | undefined
  for (const [id, session] of state.sessions) {
    const { whoYouAre, lead: safeguardingLead, ...content } = await contentNow(journal, id, session)
    if (ofAll !== undefined && !isDeepStrictEqual(ofAll, whoYouAre))
      say(
        `${id} asks people something else about themselves: a folder holds that once, as the first session has it.`,
      )
    ofAll ??= whoYouAre
    write(id, { ...latestOf(session).details, ...content, safeguardingLead })
  }
  if (ofAll !== undefined) write('who-you-are', ofAll)
  say(`Wrote ${state.sessions.size} sessions to ${folder}. Their codes and their team are not in it.`)
}

async function importFrom(
  folder: string,
  state: ProgrammeState,
  ask: (command: ProgrammeCommand) => Promise<void>,
): Promise<void> {
  const { about, pages, events, sessions } = loadProgramme(folder)
  const id = () => nanoid()
  await ask({ type: 'setAbout', id: id(), seen: state.about?.version ?? 0, about })
  for (const page of pages)
    await ask({ type: 'setPage', id: id(), seen: state.pages.get(page.id)?.version ?? 0, page })
  for (const event of events) {
    const seen = state.events.get(event.id)?.version ?? 0
    await ask({ type: 'setRegionalEvent', id: id(), seen, event })
  }
  for (const { details, content } of sessions) {
    const known = state.sessions.get(details.id)
    const settings = known ? latestOf(known).settings : ({ status: 'open', retentionDays: null } as const)
    await ask({ type: 'setSession', id: id(), seen: known?.versions.length ?? 0, details, settings, content })
  }
  say(`Put ${sessions.length} sessions from ${folder} in force.`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function main(): Promise<void> {
  const [verb, folder, ...more] = process.argv.slice(2)
  if ((verb !== 'export' && verb !== 'import') || folder === undefined || more.length > 0) {
    process.stderr.write(help)
    process.exitCode = 2
    return
  }
  const config = readConfig(process.env)
  const log = pino({ level: config.LOG_LEVEL }, pino.destination(2))
  const journal = await openJournal(config, log)
  try {
    if (!(await journal.sessions()).includes(programmeJournal))
      throw new Refused('There is no programme here yet: start the server once.')
    const programme = await followProgramme({ journal, clock: journal.now, log, onChange: () => {} })
    if (verb === 'export') await exportTo(folder, journal, programme.state)
    else
      await importFrom(folder, programme.state, async (command) => {
        const verdict = await programme.ask({ role: 'organiser', id: 'import' }, command)
        if (!verdict.ok) throw new Refused(`${command.type} was refused: ${verdict.code}`)
      })
    programme.stop()
  } finally {
    await journal.close()
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
