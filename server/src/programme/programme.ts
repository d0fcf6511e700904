import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { preparedWhoYouAre, type WhoYouAre } from '@companion/shared/commands/runSheet'
import type { RegionalEvent } from '@companion/shared/programme/regionalEvents'
import {
  type SessionContent,
  type SessionDetails,
  sessionContent,
  sessionDetails,
} from '@companion/shared/programme/session'
import type { About, PreparedPage } from '@companion/shared/programme/texts'
import type { Theme } from '@companion/shared/programme/themes'
import * as z from 'zod/mini'
import type { Wordings } from '../rules/audiences/wording.ts'
import { readAbout, readEvents, readPages, readThemes } from './pages.ts'
import { readJson } from './readJson.ts'
import { readWordings } from './wordings.ts'

/** A session as it stands in a file: what everyone may know of it, and what happens in it. */
export type PreparedSession = { details: SessionDetails; content: SessionContent }

/** What the files of a programme hold: what it is called, sessions in the order of their dates, the pages and regional events beside them, the themes of what people write, and all of it in other languages. */
export type Programme = {
  about: About
  sessions: PreparedSession[]
  pages: PreparedPage[]
  events: RegionalEvent[]
  themes: Theme[]
  wordings: Wordings
}

/** The programme is not what it must be. The message names file and path, and what to change. */
export class ProgrammeProblem extends Error {
  override name = 'ProgrammeProblem'
}

/** What is the same for every session stands in files of its own: what people may say of themselves, the pages beside sessions, regional events, what all of it is called, and the themes of what people write. */
const whoYouAreFile = 'who-you-are.json'
const pagesFile = 'pages.json'
const aboutFile = 'programme.json'
const eventsFile = 'events.json'
const themesFile = 'themes.json'
const besideSessions = [whoYouAreFile, pagesFile, aboutFile, eventsFile, themesFile]

/** What stands in a session's own file. */
const { whoYouAre: _ofAll, lead: safeguardingLead, ...ofOne } = sessionContent._zod.def.shape
const sessionFile = z.strictObject({ ...sessionDetails._zod.def.shape, ...ofOne, safeguardingLead })

/** The folder with the programme that comes with the product. */
export const ownProgramme = fileURLToPath(new URL('../../programme', import.meta.url))

/** Read the programme in a folder. Throws `ProgrammeProblem` with everything that must be changed. */
export function loadProgramme(folder: string): Programme {
  const problems: string[] = []
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !besideSessions.includes(file))
    .map((file) => join(folder, file))
  if (files.length === 0) problems.push(`${folder}: put at least one session here, as a .json file`)
  const whoYouAre = readWhoYouAre(join(folder, whoYouAreFile), problems)
  const pages = readPages(join(folder, pagesFile), problems)
  const events = readEvents(join(folder, eventsFile), problems)
  const about = readAbout(join(folder, aboutFile), problems)
  const themes = readThemes(join(folder, themesFile), problems)
  const wordings = readWordings(folder, problems)
  const joinCodes = new Map<string, string>()
  const sessions: PreparedSession[] = []
  for (const file of files) {
    const read = readSession(file, problems)
    if (read === undefined) continue
    const { joinCode, id } = read.details
    if (`${id}.json` !== basename(file))
      problems.push(`${file}: id: write "${basename(file, '.json')}", as the file is named`)
    const other = joinCodes.get(joinCode)
    if (other !== undefined) problems.push(`${file}: joinCode: choose another; ${other} has the same`)
    joinCodes.set(joinCode, file)
    sessions.push({ ...read, content: { ...read.content, whoYouAre } })
  }
  if (problems.length > 0) throw new ProgrammeProblem(`Change the programme:\n  ${problems.join('\n  ')}`)
  sessions.sort((one, next) => Date.parse(one.details.startsAt) - Date.parse(next.details.startsAt))
  return { about, sessions, pages, events, themes, wordings }
}

/** What people may say of themselves; nothing where there is no such file. Adds to `problems` what must be changed. */
function readWhoYouAre(file: string, problems: string[]): WhoYouAre {
  const nothing = { fewest: 10, questions: [] }
  return existsSync(file) ? (readJson(file, preparedWhoYouAre, problems) ?? nothing) : nothing
}

/** One file's session; undefined where something must be changed in it. */
function readSession(file: string, problems: string[]) {
  const read = readJson(file, sessionFile, problems)
  if (read === undefined) return undefined
  const { runSheet, topics, prompts, safeguardingLead: lead, ...details } = read
  return { details, content: { runSheet, topics, prompts, lead } }
}
