import type { CommandType } from '@companion/shared/commands/command'
import type { Named } from './aboutOf.ts'

/** The commands that participants send, and those of the server itself: the audit log has none of them. */
export const notOfTeam = [
  'answer',
  'withdrawAnswer',
  'describeMe',
  'renewLink',
  'withdrawAll',
  'ask',
  'editQuestion',
  'withdrawQuestion',
  'upvote',
  'joinRound',
  'leaveRound',
  'contribute',
  'withdrawContribution',
  'agree',
  'callHelp',
  'beScribe',
  'writeUp',
  'offerWriteUp',
  'judgeWriteUp',
  'sendWriteUp',
  'meToo',
  'roundClock',
  'seal',
  'nothing',
  'bind',
  'closeBound',
  'countApart',
  'closeLate',
  'prepare',
  'setAskingFrom',
] as const satisfies readonly CommandType[]
export type TeamCommandType = Exclude<CommandType, (typeof notOfTeam)[number]>

type Words = string | ((named: Named) => string)

const isSo = (value: string | undefined) => value !== 'false'
/** A poll, and which asking of it where it was asked before. */
const poll = ({ pollId, run }: Named) =>
  `question ${pollId}${run === undefined || run === '1' ? '' : ` (asked for the ${ordinal(run)} time)`}`
const onBoard = ({ question }: Named) => `question ${question} on the board`
const point = ({ group, point: which }: Named) =>
  which === 'dissent' ? `the disagreement of group ${group}` : `key point ${which} of group ${group}`

function ordinal(number: string): string {
  const ends: Record<string, string> = { '1': 'st', '2': 'nd', '3': 'rd' }
  const isTeen = /1\d$/.test(number)
  return `${number}${(!isTeen && ends[number.slice(-1)]) || 'th'}`
}

const verdicts: Record<string, string> = {
  show: 'Showed',
  hold: 'Kept for later',
  shorten: 'Asked for a shorter version of',
  decline: 'Declined',
  archive: 'Took off the board:',
}
const phases: Record<string, string> = {
  live: 'Went on with the session',
  paused: 'Paused the session',
  ended: 'Ended the session',
}
const duties: Record<string, string> = {
  sheet: 'the run sheet',
  queue: 'the questions',
  groups: 'the groups',
}

/** What each command of the team did, in plain words. One that has none does not compile. */
export const teamWords: Record<TeamCommandType, Words> = {
  openPoll: (named) => `Opened ${poll(named)}`,
  closePoll: (named) => `Closed ${poll(named)}`,
  showResult: (named) => `Showed the result of ${poll(named)}`,
  hideResult: (named) => `Hid the result of ${poll(named)}`,
  moderate: (named) =>
    `${isSo(named.show) ? 'Let through' : 'Held back'} what people wrote to ${poll(named)}`,
  takeQuestion: (named) => `${isSo(named.on) ? 'Took' : 'Put back'} ${onBoard(named)}`,
  reviewQuestion: (named) => `${verdicts[named.verdict ?? ''] ?? 'Decided on'} ${onBoard(named)}`,
  rewordQuestion: (named) => `Changed the words of ${onBoard(named)}`,
  joinQuestion: (named) =>
    named.into === undefined
      ? `Joined ${onBoard(named)} with another, or separated it`
      : `Joined ${onBoard(named)} with question ${named.into}`,
  undoDecision: (named) => `Undid the last decision on ${onBoard(named)}`,
  answerNow: (named) => `Put ${onBoard(named)} to be answered now`,
  markAnswered: (named) => `Marked ${onBoard(named)} as answered`,
  assignQuestion: (named) =>
    named.to === undefined
      ? `Took ${onBoard(named)} from its panellist`
      : `Gave ${onBoard(named)} to ${named.to}`,
  setModeration: ({ when }) =>
    when === 'after'
      ? 'Let questions be seen before they are read'
      : 'Set questions to be read before they are seen',
  setActivity: 'Added or changed a line of the run sheet',
  moveActivity: ({ activityId }) => `Moved ${activityId} on the run sheet`,
  removeActivity: ({ activityId }) => `Took ${activityId} off the run sheet`,
  beginSegment: ({ activityId }) => `Began ${activityId} on the run sheet`,
  importRunSheet: 'Brought in a run sheet from a file',
  setPrompt: 'Added or changed a prompt for groups',
  gatherRound: ({ round }) => `Asked who wants to join a group, for round ${round}`,
  startRound: ({ round }) => `Started round ${round} of the groups`,
  extendRound: ({ round, minutes }) =>
    minutes === undefined
      ? `Gave round ${round} more time`
      : `Gave round ${round} ${minutes} more minute${minutes === '1' ? '' : 's'}`,
  endRound: ({ round }) => `Ended round ${round} of the groups`,
  moveMember: ({ to }) => `Moved someone to group ${to}`,
  removeMember: 'Took someone out of their group',
  removeContribution: ({ group }) => `Took out something that was said in group ${group}`,
  mergeGroups: ({ from, into }) =>
    from === undefined ? 'Put two groups together' : `Put group ${from} into group ${into}`,
  writeToGroups: ({ group }) => `Wrote to ${group === undefined ? 'all groups' : `group ${group}`}`,
  answerHelp: ({ group }) => `Looked after group ${group}`,
  showPoint: (named) => `${isSo(named.on) ? 'Showed' : 'Took away'} ${point(named)}`,
  setPhase: ({ phase }) => phases[phase ?? ''] ?? 'Paused, ended or went on with the session',
  announce: 'Made or took away an announcement',
  setScreenLook: ({ look }) =>
    look === undefined ? 'Set how the screen looks' : `Set the screen to ${look}`,
  noteToHosts: 'Wrote a note to the other hosts',
  acknowledgeNote: 'Read a note from another host',
  undo: 'Undid the last thing that was done',
  takeDanger: 'Took over a message from someone who may be in danger',
  introduce: 'Said their name to the team',
  setAside: 'Set the people of a network aside',
  putBack: 'Counted people again who had been set aside',
  handOver: ({ duty }) => `Gave ${duties[duty ?? ''] ?? 'a duty'} to someone of the team`,
}
