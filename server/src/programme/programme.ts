import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Prompt, prompts } from '@companion/shared/commands/breakouts'
import {
  preparedRunSheet,
  preparedTopics,
  preparedWhoYouAre,
  type RunSheet,
  type SafeguardingLead,
  safeguardingLead,
  type Topics,
  type WhoYouAre,
} from '@companion/shared/commands/runSheet'
import { sessionId } from '@companion/shared/ids'
import { infoPages } from '@companion/shared/infoPages'
import type { SessionInfo } from '@companion/shared/views/session'
import * as z from 'zod/mini'
import type { Wordings } from '../rules/audiences/wording.ts'
import { type PreparedPage, readPages } from './pages.ts'
import { readJson } from './readJson.ts'
import { readWordings } from './wordings.ts'

/** A session as prepared: what everyone may know of it, what the hosts will ask, what questions may be about, what groups talk about, and what people may say of themselves. */
export type Session = {
  info: SessionInfo
  runSheet: RunSheet
  topics: Topics
  prompts: Prompt[]
  whoYouAre: WhoYouAre
  lead?: SafeguardingLead | undefined
}

/** The whole conversation: its sessions in the order of their dates, the pages beside them, and all of it in other languages. */
export type Programme = { sessions: Session[]; pages: PreparedPage[]; wordings: Wordings }

/** The programme is not what it must be. The message names file and path, and what to change. */
export class ProgrammeProblem extends Error {
  override name = 'ProgrammeProblem'
}

/** What is the same for every session stands in files of its own: what people may say of themselves, and the pages beside sessions. */
const whoYouAreFile = 'who-you-are.json'
const pagesFile = 'pages.json'

/** First parts of our own addresses: a session of that id could not be opened. */
const reserved: readonly string[] = [
  ...infoPages,
  'language',
  'join',
  'sign-out',
  'officials',
  'export',
  'assets',
  'healthz',
  'readyz',
  'metrics',
  'socket.io',
]

const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))

const sessionFile = z.strictObject({
  id: sessionId.check(
    z.refine((id) => !reserved.includes(id), {
      error: 'choose another id; this one is an address of our own',
    }),
  ),
  title: words(60),
  principle: words(200),
  startsAt: z.iso.datetime({ offset: true }),
  joinCode: z.string().check(z.regex(/^[A-Z]{6}$/, { error: 'write six capital letters' })),
  callUrl: z.url({ protocol: /^https$/ }),
  whatNext: z.optional(words(300)),
  runSheet: preparedRunSheet,
  topics: z._default(preparedTopics, []),
  prompts: z._default(prompts, []),
  safeguardingLead: z.optional(safeguardingLead),
})

/** Read the programme in a folder. Throws `ProgrammeProblem` with everything that must be changed. */
export function loadProgramme(folder: string): Programme {
  const problems: string[] = []
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== whoYouAreFile && file !== pagesFile)
    .map((file) => join(folder, file))
  if (files.length === 0) problems.push(`${folder}: put at least one session here, as a .json file`)
  const whoYouAre = readWhoYouAre(join(folder, whoYouAreFile), problems)
  const pages = readPages(join(folder, pagesFile), problems)
  const wordings = readWordings(folder, problems)
  const joinCodes = new Map<string, string>()
  const sessions: Session[] = []
  for (const file of files) {
    const read = readSession(file, problems)
    if (read === undefined) continue
    const { joinCode, id } = read.info
    if (`${id}.json` !== basename(file))
      problems.push(`${file}: id: write "${basename(file, '.json')}", as the file is named`)
    const other = joinCodes.get(joinCode)
    if (other !== undefined) problems.push(`${file}: joinCode: choose another; ${other} has the same`)
    joinCodes.set(joinCode, file)
    sessions.push({ ...read, whoYouAre })
  }
  if (problems.length > 0) throw new ProgrammeProblem(`Change the programme:\n  ${problems.join('\n  ')}`)
  sessions.sort((one, next) => Date.parse(one.info.startsAt) - Date.parse(next.info.startsAt))
  return { sessions, pages, wordings }
}

/** What people may say of themselves; nothing where there is no such file. Adds to `problems` what must be changed. */
function readWhoYouAre(file: string, problems: string[]): WhoYouAre {
  const nothing = { fewest: 10, questions: [] }
  return existsSync(file) ? (readJson(file, preparedWhoYouAre, problems) ?? nothing) : nothing
}

/** One file's session; undefined where something must be changed in it. */
function readSession(file: string, problems: string[]): Omit<Session, 'whoYouAre'> | undefined {
  const read = readJson(file, sessionFile, problems)
  if (read === undefined) return undefined
  const { runSheet, topics, prompts, safeguardingLead: lead, ...info } = read
  return { info, runSheet, topics, prompts, lead }
}
