import { textsIn } from '@companion/shared/answers'
import type { DraftOf } from '../entry.ts'
import type { SessionState } from '../state.ts'
import type { Run } from './state.ts'

/** The version of the rules from which on what someone wrote is taken back after its question has closed, too. */
export const withdrawnLaterFrom = 12

/** Whether someone's answer stays as it is: a choice in a question that has closed is in figures that others have built on. */
export function staysCounted({ closedAt, answers }: Run, person: string): boolean {
  const given = answers.get(person)
  return closedAt !== null && (given === undefined || textsIn(given.answer).length === 0)
}

/** Whether someone would take back what they wrote in a question that has closed. */
export function isWritten({ polls }: SessionState, { actor, command }: DraftOf<'withdrawAnswer'>): boolean {
  const run = polls.get(command.pollId)?.runs[command.run - 1]
  return run !== undefined && run.closedAt !== null && !staysCounted(run, actor.id)
}
