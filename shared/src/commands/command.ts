import * as z from 'zod/mini'
import { describeMe } from './people.ts'
import { answer, closePoll, hideResult, moderate, openPoll, showResult, withdrawAnswer } from './polls.ts'
import {
  answerNow,
  ask,
  editQuestion,
  joinQuestion,
  markAnswered,
  reviewQuestion,
  upvote,
  withdrawQuestion,
} from './questions.ts'
import { importRunSheet, moveActivity, prepare, removeActivity, setActivity } from './runSheet.ts'
import { acknowledgeNote, announce, noteToHosts, setPhase, undo } from './stage.ts'

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
  ask,
  editQuestion,
  withdrawQuestion,
  upvote,
  reviewQuestion,
  joinQuestion,
  answerNow,
  markAnswered,
] as const

/** What a person may ask for, over a socket or by a form. */
export const requestedCommand = z.discriminatedUnion('type', requested)

/** What may stand in a journal: what people ask for, a run sheet from a host's file, and what the server adds. */
export const command = z.discriminatedUnion('type', [...requested, importRunSheet, prepare])

export type RequestedCommand = z.infer<typeof requestedCommand>
export type Command = z.infer<typeof command>
export type CommandType = Command['type']
/** The command of one type: `CommandOf<'answer'>`. */
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>
