import { limits } from '@companion/shared/limits'
import type { ProgrammeCommandOf } from '@companion/shared/programme/commands'
import type { ProgrammeRefusal } from '@companion/shared/programme/refusals'
import type { Draft, Entry } from '../entry.ts'
import { refusesSession, setSession } from './sessions.ts'
import { type Box, latestOf, type ProgrammeState } from './state.ts'

/** Whether a session is one that a group runs itself. */
export function isBox({ sessions }: Pick<ProgrammeState, 'sessions'>, id: string): boolean {
  const session = sessions.get(id)
  return session !== undefined && latestOf(session).settings.box !== undefined
}

/** Whether there is a session of ours whose questions a group can ask for. */
export function isTemplate(state: Pick<ProgrammeState, 'sessions'>, id: string): boolean {
  const session = state.sessions.get(id)
  return session !== undefined && !isBox(state, id) && latestOf(session).settings.status !== 'archived'
}

export function refusesRequest(
  state: ProgrammeState,
  { command }: Draft<ProgrammeCommandOf<'requestBox'>>,
): ProgrammeRefusal | null {
  if (state.boxes.has(command.box)) return 'programme.alreadySo'
  if (!isTemplate(state, command.request.of)) return 'programme.unknown'
  const waiting = [...state.boxes.values()].filter(({ decided }) => decided === null)
  return waiting.length < limits.boxesWaitingMost ? null : 'programme.noMoreRequests'
}

export function requestBox(
  { boxes }: ProgrammeState,
  { at, command }: Entry<ProgrammeCommandOf<'requestBox'>>,
): string[] {
  const { box: id, mark, request } = command
  boxes.set(id, { id, at, mark, request, decided: null })
  return ['boxes']
}

const refusesDecided = ({ boxes }: ProgrammeState, id: string): ProgrammeRefusal | null => {
  const box = boxes.get(id)
  if (box === undefined) return 'programme.unknown'
  return box.decided === null ? null : 'programme.alreadySo'
}

export function refusesAllowing(
  state: ProgrammeState,
  draft: Draft<ProgrammeCommandOf<'allowBox'>>,
): ProgrammeRefusal | null {
  const { box, settings } = draft.command
  const bound = settings.box
  if (bound === undefined || !isTemplate(state, bound.of)) return 'programme.unknown'
  return refusesDecided(state, box) ?? refusesSession(state, asSession(draft))
}

/** Make the session, and let its host come in by the secret of the request, once, until it closes. */
export function allowBox(state: ProgrammeState, entry: Entry<ProgrammeCommandOf<'allowBox'>>): string[] {
  const { at, actor: by, command } = entry
  const box = state.boxes.get(command.box) as Box
  const { id: session } = command.details
  state.boxes.set(box.id, { ...box, decided: { what: 'allowed', at, by, session } })
  state.staff.set(box.id, {
    id: box.id,
    name: box.request.group,
    email: undefined,
    grants: [{ scope: session, role: 'host' }],
    version: 1,
    invitation: { mark: box.mark, until: command.settings.box?.until ?? 0 },
    code: null,
    subject: null,
    signInsFrom: 0,
  })
  return [...setSession(state, asSession(entry)), 'access', 'boxes']
}

/** The same, as an organiser who makes a session says it. */
function asSession<D extends Draft<ProgrammeCommandOf<'allowBox'>>>(
  draft: D,
): Omit<D, 'command'> & { command: ProgrammeCommandOf<'setSession'> } {
  const { id, details, settings, content } = draft.command
  return { ...draft, command: { type: 'setSession', id, seen: 0, details, settings, content } }
}

export const refusesDeclining = (
  state: ProgrammeState,
  { command }: Draft<ProgrammeCommandOf<'declineBox'>>,
): ProgrammeRefusal | null => refusesDecided(state, command.box)

export function declineBox(
  { boxes }: ProgrammeState,
  { at, actor: by, command }: Entry<ProgrammeCommandOf<'declineBox'>>,
): string[] {
  const box = boxes.get(command.box) as Box
  boxes.set(box.id, { ...box, decided: { what: 'declined', at, by, reason: command.reason } })
  return ['boxes']
}
