import * as z from 'zod/mini'
import {
  agree,
  answerHelp,
  beScribe,
  callHelp,
  contribute,
  endRound,
  extendRound,
  flaggedContribute,
  flaggedWriteUp,
  gatherRound,
  joinRound,
  judgeWriteUp,
  leaveRound,
  mergeGroups,
  meToo,
  moveMember,
  offerWriteUp,
  roundClock,
  sendWriteUp,
  setPrompt,
  showPoint,
  startRound,
  withdrawContribution,
  writeToGroups,
  writeUp,
} from './breakouts.ts'
import { describeMe } from './people.ts'
import { answer, closePoll, hideResult, moderate, openPoll, showResult, withdrawAnswer } from './polls.ts'
import {
  answerNow,
  ask,
  assignQuestion,
  editQuestion,
  flaggedAsk,
  flaggedEdit,
  joinQuestion,
  markAnswered,
  reviewQuestion,
  rewordQuestion,
  setModeration,
  takeQuestion,
  undoDecision,
  upvote,
  withdrawQuestion,
} from './questions.ts'
import { importRunSheet, moveActivity, prepare, removeActivity, setActivity } from './runSheet.ts'
import { acknowledgeNote, announce, noteToHosts, nothing, seal, setPhase, undo } from './stage.ts'

const requested = [
  answer,
  withdrawAnswer,
  describeMe,
  openPoll,
  closePoll,
  showResult,
  hideResult,
  moderate,
  setActivity,
  moveActivity,
  removeActivity,
  setPhase,
  announce,
  noteToHosts,
  acknowledgeNote,
  undo,
  withdrawQuestion,
  upvote,
  takeQuestion,
  reviewQuestion,
  rewordQuestion,
  joinQuestion,
  undoDecision,
  answerNow,
  markAnswered,
  assignQuestion,
  setModeration,
  setPrompt,
  gatherRound,
  startRound,
  extendRound,
  endRound,
  joinRound,
  leaveRound,
  moveMember,
  mergeGroups,
  withdrawContribution,
  agree,
  callHelp,
  beScribe,
  offerWriteUp,
  judgeWriteUp,
  sendWriteUp,
  writeToGroups,
  answerHelp,
  showPoint,
  meToo,
] as const

/** What a person may ask for, over a socket or by a form. */
export const requestedCommand = z.discriminatedUnion('type', [
  ...requested,
  ask,
  editQuestion,
  contribute,
  writeUp,
])

/** What may stand in a journal: what people ask for, a run sheet from a host's file, and what the server adds. */
export const command = z.discriminatedUnion('type', [
  ...requested,
  flaggedAsk,
  flaggedEdit,
  flaggedContribute,
  flaggedWriteUp,
  roundClock,
  importRunSheet,
  prepare,
  seal,
  nothing,
])

export type RequestedCommand = z.infer<typeof requestedCommand>
export type Command = z.infer<typeof command>
export type CommandType = Command['type']
/** The command of one type: `CommandOf<'answer'>`. */
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>
