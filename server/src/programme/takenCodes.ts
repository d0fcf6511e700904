import { isOfFiles } from '../rules/programme/sessions.ts'
import { latestOf, type ProgrammeState } from '../rules/programme/state.ts'
import type { Programme } from './programme.ts'

/** What must be changed in the files of a programme because a session that was made or changed at the desk has the same join code. */
export function takenCodes(
  { sessions }: Pick<Programme, 'sessions'>,
  state: Pick<ProgrammeState, 'sessions'>,
): string[] {
  const atDesk = [...state.sessions.values()].filter((one) => !isOfFiles(one)).map(latestOf)
  return sessions.flatMap(({ details: { id, joinCode } }) => {
    // What someone changed at the desk stays as they made it, whatever its file says.
    if (atDesk.some(({ details }) => details.id === id)) return []
    const other = atDesk.find(({ details }) => details.joinCode === joinCode)?.details.id
    return other === undefined
      ? []
      : [`${id}.json: joinCode: choose another; ${other}, from the organiser’s desk, has the same`]
  })
}
