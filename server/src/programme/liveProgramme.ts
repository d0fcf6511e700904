import { createHash } from 'node:crypto'
import type { ProgrammeCommand } from '@companion/shared/programme/commands'
import type { ProgrammeRefusal } from '@companion/shared/programme/refusals'
import type { SessionContent, SessionSettings } from '@companion/shared/programme/session'
import type { SessionInfo } from '@companion/shared/views/session'
import type { Logger } from 'pino'
import type { Journal } from '../journal/journal.ts'
import { Replica } from '../replica/replica.ts'
import { programmeRules } from '../rules/programme/rules.ts'
import { latestOf, type ProgrammeState } from '../rules/programme/state.ts'
import { type Programme, ProgrammeProblem } from './programme.ts'
import { takenCodes } from './takenCodes.ts'

/** The journal of the programme stands beside those of sessions, under an id that no session may have. */
export const programmeJournal = 'programme'

/** A session of the programme as it is now: what everyone may know of it, how it is run, and what happens in it. */
export type Session = { info: SessionInfo; settings: SessionSettings; content: SessionContent }

type Parts = {
  journal: Journal
  clock: () => number
  log: Logger
  /** The sessions changed, or who may do what. */
  onChange: (what: readonly string[]) => void
}

export type ProgrammeReplica = Replica<ProgrammeState, ProgrammeCommand, ProgrammeRefusal>

/** Follow the programme's journal; resolves once everything in it is applied. */
export async function followProgramme({ journal, clock, log, onChange }: Parts): Promise<ProgrammeReplica> {
  const replica: ProgrammeReplica = new Replica(programmeRules, {
    sessionId: programmeJournal,
    journal,
    clock,
    onTouch: ({ names }) => onChange(names),
    onReset: () => onChange(['sessions', 'access']),
    onTrouble: (error) => log.error({ err: error }, 'the journal of the programme did not take a batch'),
    onBroken: (what, error) =>
      log.error({ err: error, what }, 'a change of the programme was not put in force'),
    onStopped: (offset, error) =>
      log.fatal({ err: error, offset }, 'an entry of the programme cannot be applied: it stays as it is'),
  })
  await replica.start()
  return replica
}

/** Follow the programme's journal, and put in force what the files hold. Throws where that cannot be, or cannot be stored. */
export async function startProgramme(files: Programme, parts: Parts): Promise<ProgrammeReplica> {
  const replica = await followProgramme(parts)
  const { about, sessions, pages, events, themes } = files
  const mark = createHash('sha256')
    .update(JSON.stringify([about, sessions, pages, events, themes]))
    .digest('hex')
    .slice(0, 16)
  if (replica.stoppedAt !== null || replica.state.adopted === mark) return replica
  const problems = takenCodes(files, replica.state)
  if (problems.length > 0) throw new ProgrammeProblem(`Change the programme:\n  ${problems.join('\n  ')}`)
  // The offset makes going back to earlier files a new command; the mark keeps two instances from doing it twice.
  const id = `${mark}-${replica.state.offset}`
  const command = { type: 'adopt', id, mark, about, sessions, pages, events, themes } as const
  const verdict = await replica.ask({ role: 'system', id: 'system' }, command)
  if (!verdict.ok) throw new Error(`the programme could not be stored (${verdict.code})`)
  return replica
}

/** The sessions of the programme, in the order of their dates. */
export function sessionsOf({ sessions }: ProgrammeState): Session[] {
  return [...sessions.values()]
    .map((session) => {
      const { details, settings } = latestOf(session)
      return { info: details, settings, content: session.content }
    })
    .sort((one, next) => Date.parse(one.info.startsAt) - Date.parse(next.info.startsAt))
}
