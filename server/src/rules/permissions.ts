import type { CommandType } from '@companion/shared/commands/command'
import type { Role } from './entry.ts'

/** Those who may work on the questions that participants ask. */
const moderators: readonly Role[] = ['host', 'moderator']

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
  takeQuestion: moderators,
  reviewQuestion: moderators,
  rewordQuestion: moderators,
  joinQuestion: moderators,
  undoDecision: moderators,
  answerNow: moderators,
  markAnswered: [...moderators, 'panellist'],
  assignQuestion: moderators,
  setModeration: moderators,
  setPrompt: ['host'],
  gatherRound: ['host'],
  startRound: ['host'],
  extendRound: ['host'],
  endRound: ['host'],
  moveMember: ['host'],
  mergeGroups: ['host'],
  writeToGroups: ['host'],
  answerHelp: ['host'],
  showPoint: ['host'],
  joinRound: ['participant'],
  leaveRound: ['participant'],
  contribute: ['participant'],
  withdrawContribution: ['participant'],
  agree: ['participant'],
  callHelp: ['participant'],
  beScribe: ['participant'],
  writeUp: ['participant'],
  offerWriteUp: ['participant'],
  judgeWriteUp: ['participant'],
  sendWriteUp: ['participant'],
  meToo: ['participant'],
  roundClock: ['system'],
  prepare: ['system'],
  seal: ['system'],
  nothing: ['system'],
}

/** Whether a role may send a type of command: the one table of who may do what. */
export function isAllowed(role: Role, type: CommandType): boolean {
  return isKnown(type) && whoMay[type].includes(role)
}

/** Whether this code knows such a command. An entry that newer code wrote may be of a type it does not. */
export function isKnown(type: string): boolean {
  return Object.hasOwn(whoMay, type)
}
