import { existsSync, readdirSync, readFileSync } from 'node:fs'
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
import type { SessionInfo } from '@companion/shared/views/session'
import * as z from 'zod/mini'

/** A session as prepared: what everyone may know of it, what the hosts will ask, what questions may be about, what groups talk about, and what people may say of themselves. */
export type Session = {
  info: SessionInfo
  runSheet: RunSheet
  topics: Topics
  prompts: Prompt[]
  whoYouAre: WhoYouAre
  lead?: SafeguardingLead | undefined
}

/** The whole conversation, its sessions in the order of their dates. */
export type Programme = Session[]

/** The programme is not what it must be. The message names file and path, and what to change. */
export class ProgrammeProblem extends Error {
  override name = 'ProgrammeProblem'
}

/** What people may say of themselves stands in a file of its own, for it is the same in every session. */
const whoYouAreFile = 'who-you-are.json'

/** First parts of our own addresses: a session of that id could not be opened. */
const reserved = [
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

/** Read every session of a folder. Throws `ProgrammeProblem` with everything that must be changed. */
export function loadProgramme(folder: string): Programme {
  const problems: string[] = []
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== whoYouAreFile)
    .map((file) => join(folder, file))
  if (files.length === 0) problems.push(`${folder}: put at least one session here, as a .json file`)
  const whoYouAre = readWhoYouAre(join(folder, whoYouAreFile), problems)
  const joinCodes = new Map<string, string>()
  const programme: Programme = []
  for (const file of files) {
    const read = readSession(file)
    if (Array.isArray(read)) {
      problems.push(...read.map((problem) => `${file}: ${problem}`))
      continue
    }
    const { joinCode, id } = read.info
    if (`${id}.json` !== basename(file))
      problems.push(`${file}: id: write "${basename(file, '.json')}", as the file is named`)
    const other = joinCodes.get(joinCode)
    if (other !== undefined) problems.push(`${file}: joinCode: choose another; ${other} has the same`)
    joinCodes.set(joinCode, file)
    programme.push({ ...read, whoYouAre })
  }
  if (problems.length > 0) throw new ProgrammeProblem(`Change the programme:\n  ${problems.join('\n  ')}`)
  return programme.sort((one, next) => Date.parse(one.info.startsAt) - Date.parse(next.info.startsAt))
}

/** What people may say of themselves; nothing where there is no such file. Adds to `problems` what must be changed. */
function readWhoYouAre(file: string, problems: string[]): WhoYouAre {
  const nothing = { fewest: 10, questions: [] }
  if (!existsSync(file)) return nothing
  const read = readJson(file, preparedWhoYouAre)
  if (!Array.isArray(read)) return read
  problems.push(...read.map((problem) => `${file}: ${problem}`))
  return nothing
}

/** One file's session, or what must be changed in it. */
function readSession(file: string): Omit<Session, 'whoYouAre'> | string[] {
  const read = readJson(file, sessionFile)
  if (Array.isArray(read)) return read
  const { runSheet, topics, prompts, safeguardingLead: lead, ...info } = read
  return { info, runSheet, topics, prompts, lead }
}

/** What a JSON file holds, or what must be changed in it, each as `path: what to change`. */
function readJson<S extends z.ZodMiniType>(file: string, schema: S): z.infer<S> | string[] {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    return [`this is not JSON: ${(error as Error).message}`]
  }
  const parsed = schema.safeParse(content)
  return parsed.success ? parsed.data : problemsOf(parsed.error)
}

/** What must be changed, each as `path: what to change`. */
export function problemsOf(error: z.core.$ZodError): string[] {
  return error.issues.map((issue) => `${pathOf(issue.path)}: ${advice(issue)}`)
}

function pathOf(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
  return steps.join('').replace(/^\./, '') || 'the whole file'
}

function advice(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_big':
      return `keep to at most ${issue.maximum} ${issue.origin === 'array' ? 'items' : 'characters'}`
    case 'too_small':
      return `give at least ${issue.minimum} ${issue.origin === 'array' ? 'items' : 'character'}`
    case 'unrecognized_keys':
      return `take out ${issue.keys.join(', ')}`
    case 'invalid_type':
      return issue.input === undefined ? 'this is missing; add it' : `write a ${issue.expected} here`
    default:
      return issue.message
  }
}
