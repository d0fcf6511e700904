import * as z from 'zod/mini'
import { answer, closePoll, hideResult, openPoll, prepare, showResult } from './polls.ts'

/** What a person may ask for, over a socket or by a form. */
export const requestedCommand = z.discriminatedUnion('type', [
  openPoll,
  closePoll,
  showResult,
  hideResult,
  answer,
])

/** What may stand in a journal: what people ask for, and what the server itself adds. */
export const command = z.discriminatedUnion('type', [
  openPoll,
  closePoll,
  showResult,
  hideResult,
  answer,
  prepare,
])

export type RequestedCommand = z.infer<typeof requestedCommand>
export type Command = z.infer<typeof command>
export type CommandType = Command['type']
/** The command of one type: `CommandOf<'answer'>`. */
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>
