import type { RequestedCommand } from '@companion/shared/commands/command'

type Who = 'participant' | 'host' | 'moderator' | 'panellist' | 'official'
const [poll, run, question, round, version] = ['p1', 1, 1, 1, 1]
const onPoll = { pollId: poll, run }
const decided = { question, version }
const host: Who[] = ['host']
const moderators: Who[] = ['host', 'moderator']
const participants: Who[] = ['participant']

/**
 * Every command that can be asked for: who may, written down by hand, and its fields with something they could be. One that
 * is missing does not compile.
 */
export const oneOfEach: Record<RequestedCommand['type'], [who: Who[], fields: object]> = {
  openPoll: [host, onPoll],
  closePoll: [host, onPoll],
  showResult: [host, onPoll],
  hideResult: [host, onPoll],
  moderate: [host, { ...onPoll, items: ['word'], show: true }],
  answer: [participants, { ...onPoll, answer: { choice: 'a' } }],
  withdrawAnswer: [participants, onPoll],
  describeMe: [participants, { about: 'role', choice: 'parent' }],
  renewLink: [participants, { generation: 1 }],
  withdrawAll: [participants, {}],
  setAside: [['host', 'official'], { network: 1, reason: 'One machine' }],
  putBack: [['host', 'official'], { aside: 1 }],
  setPhase: [host, { phase: 'paused' }],
  announce: [host, { text: 'Two minutes' }],
  setScreenLook: [host, { look: 'dark' }],
  noteToHosts: [host, { text: 'Look at group 2' }],
  acknowledgeNote: [host, { noteId: 'command-1' }],
  undo: [host, { of: 'command-1' }],
  setActivity: [host, { activity: { kind: 'talk', id: 'talk', title: 'Welcome' }, after: null, version: 0 }],
  moveActivity: [host, { activityId: poll, after: null }],
  removeActivity: [host, { activityId: 'none' }],
  beginSegment: [host, { activityId: 'none' }],
  ask: [participants, { text: 'Why?' }],
  editQuestion: [participants, { question, text: 'Why not?' }],
  withdrawQuestion: [participants, { question }],
  upvote: [participants, { question, on: true }],
  takeQuestion: [moderators, { question, on: true }],
  reviewQuestion: [moderators, { ...decided, verdict: 'show' }],
  rewordQuestion: [moderators, { ...decided, text: 'Why?' }],
  joinQuestion: [moderators, { ...decided, into: 2 }],
  undoDecision: [moderators, decided],
  answerNow: [moderators, { question }],
  markAnswered: [['host', 'moderator', 'panellist'], { question, text: 'Because' }],
  assignQuestion: [moderators, { question, to: 'Panel' }],
  setModeration: [moderators, { when: 'after' }],
  setPrompt: [host, { prompt: { id: 'new', title: 'New', text: 'What next?', helping: ['Who?'] } }],
  gatherRound: [
    host,
    { round, how: 'balanced', prompts: ['first'], size: { least: 3, wanted: 5, most: 8 }, minutes: 10 },
  ],
  startRound: [host, { round }],
  extendRound: [host, { round, minutes: 5, endsAt: 1 }],
  endRound: [host, { round, to: 'ended' }],
  joinRound: [participants, { round, wish: { kind: 'any' } }],
  leaveRound: [participants, { round }],
  moveMember: [host, { round, member: 1, to: 2 }],
  removeMember: [host, { round, member: 1, reason: 'Asked to' }],
  removeContribution: [host, { round, group: 1, contribution: 1, reason: 'Names someone' }],
  mergeGroups: [host, { round, from: 1, into: 2 }],
  contribute: [participants, { round, text: 'It took long' }],
  withdrawContribution: [participants, { round, contribution: 1 }],
  agree: [participants, { round, contribution: 1, on: true }],
  callHelp: [participants, { round, on: true }],
  beScribe: [participants, { round }],
  writeUp: [participants, { round, points: ['One'], dissent: '' }],
  offerWriteUp: [participants, { round }],
  judgeWriteUp: [participants, { round, fair: true }],
  sendWriteUp: [participants, { round }],
  writeToGroups: [host, { round, group: null, text: 'Five minutes' }],
  answerHelp: [host, { round, group: 1 }],
  showPoint: [host, { round, group: 1, point: '1', on: true }],
  meToo: [participants, { round, group: 1, point: '1', on: true }],
  takeDanger: [moderators, { dangers: [1], by: 'Sam' }],
  introduce: [moderators, { name: 'Sam' }],
  handOver: [moderators, { duty: 'queue', to: 'someone-1' }],
}
