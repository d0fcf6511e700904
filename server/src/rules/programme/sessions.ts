import type { ProgrammeCommandOf } from '@companion/shared/programme/commands'
import type { ProgrammeRefusal } from '@companion/shared/programme/refusals'
import type { SessionSettings } from '@companion/shared/programme/session'
import type { Draft, Entry } from '../entry.ts'
import { adoptEvents } from './regionalEvents.ts'
import { latestOf, type ProgrammeSession, type ProgrammeState } from './state.ts'
import { adoptTexts } from './texts.ts'
import { adoptThemes } from './themes.ts'

/** How a session that stands in a file is run. */
const asInFiles: SessionSettings = { status: 'open', retentionDays: null }

/** Whether a session is as its file has it: nobody made or changed it at the desk. */
export const isOfFiles = ({ versions }: ProgrammeSession) => versions.every(({ by }) => by === 'files')

/** Put what the files hold in force. What someone changed at the desk stays as they made it. */
export function adopt(state: ProgrammeState, { at, command }: Entry<ProgrammeCommandOf<'adopt'>>): string[] {
  state.adopted = command.mark
  const inFiles = new Set(command.sessions.map(({ details }) => details.id))
  for (const [id, session] of state.sessions)
    if (!inFiles.has(id) && isOfFiles(session)) state.sessions.delete(id)
  for (const { details, content } of command.sessions) {
    const known = state.sessions.get(details.id)
    if (known !== undefined && !isOfFiles(known)) continue
    const version = { at, by: 'files', details, settings: asInFiles } as const
    state.sessions.set(details.id, { versions: [version], content })
  }
  adoptTexts(state, at, command)
  adoptEvents(state, at, command)
  adoptThemes(state, at, command.themes)
  return ['sessions', 'texts', 'themes']
}

export function refusesSession(
  { sessions }: ProgrammeState,
  { command }: Draft<ProgrammeCommandOf<'setSession'>>,
): ProgrammeRefusal | null {
  const { details, seen, content } = command
  const known = sessions.get(details.id)
  if (known === undefined) {
    if (seen > 0) return 'programme.unknown'
    if (content === undefined) return 'programme.noContent'
  } else if (seen === 0) return 'programme.sessionTaken'
  else if (seen !== known.versions.length) return 'programme.changed'
  for (const [id, other] of sessions)
    if (id !== details.id && latestOf(other).details.joinCode === details.joinCode)
      return 'programme.joinCodeTaken'
  return null
}

export function setSession(
  { sessions }: ProgrammeState,
  { at, actor, command }: Entry<ProgrammeCommandOf<'setSession'>>,
): string[] {
  const { details, settings } = command
  const known = sessions.get(details.id)
  const content = command.content ?? known?.content
  if (content === undefined) return []
  const versions = [...(known?.versions ?? []), { at, by: actor, details, settings }]
  sessions.set(details.id, { versions, content })
  return ['sessions']
}
