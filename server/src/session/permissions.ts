import type { CommandType } from '@companion/shared/commands/command'
import type { Role } from './entry.ts'

const whoMay: Record<CommandType, readonly Role[]> = {
  answer: ['participant'],
  openPoll: ['host'],
  closePoll: ['host'],
  showResult: ['host'],
  hideResult: ['host'],
  prepare: ['system'],
}

/** Whether a role may send a type of command: the one table of who may do what. */
export function may(role: Role, type: CommandType): boolean {
  return whoMay[type].includes(role)
}
