import type { CommandType } from '@companion/shared/commands/command'
import type { Role } from './entry.ts'

const whoMay: Record<CommandType, readonly Role[]> = {
  answer: ['participant'],
  withdrawAnswer: ['participant'],
  describeMe: ['participant'],
  openPoll: ['host'],
  closePoll: ['host'],
  showResult: ['host'],
  hideResult: ['host'],
  moderate: ['host'],
  setActivity: ['host'],
  moveActivity: ['host'],
  removeActivity: ['host'],
  importRunSheet: ['host'],
  setPhase: ['host'],
  announce: ['host'],
  noteToHosts: ['host'],
  acknowledgeNote: ['host'],
  undo: ['host'],
  ask: ['participant'],
  editQuestion: ['participant'],
  withdrawQuestion: ['participant'],
  upvote: ['participant'],
  reviewQuestion: ['host'],
  joinQuestion: ['host'],
  answerNow: ['host'],
  markAnswered: ['host'],
  prepare: ['system'],
}

/** Whether a role may send a type of command: the one table of who may do what. */
export function may(role: Role, type: CommandType): boolean {
  return isKnown(type) && whoMay[type].includes(role)
}

/** Whether this code knows such a command. An entry that newer code wrote may be of a type it does not. */
export function isKnown(type: string): boolean {
  return Object.hasOwn(whoMay, type)
}
