import * as z from 'zod/mini'
import { breakoutCommands as breakouts } from './breakouts.ts'
import { dangerCommands as dangers } from './dangers.ts'
import { peopleCommands as people } from './people.ts'
import { pollCommands as polls } from './polls.ts'
import { questionCommands as questions } from './questions.ts'
import { runSheetCommands as runSheet } from './runSheet.ts'
import { stageCommands as stage } from './stage.ts'
import { teamCommands as team } from './team.ts'

/** What people ask for and the journal stores alike. A new command stands in the lists of its noun's file. */
const plain = [
  ...polls.plain,
  ...people.plain,
  ...stage.plain,
  ...runSheet.plain,
  ...questions.plain,
  ...breakouts.plain,
  ...dangers.plain,
  ...team.plain,
] as const

/** What a person may ask for, over a socket or by a form. */
export const requestedCommand = z.discriminatedUnion('type', [
  ...plain,
  ...polls.asked,
  ...people.asked,
  ...questions.asked,
  ...breakouts.asked,
])

/** What may stand in a journal: what people ask for, with what the server found in it, and what the server adds. */
export const command = z.discriminatedUnion('type', [
  ...plain,
  ...stage.stored,
  ...runSheet.stored,
  ...polls.stored,
  ...people.stored,
  ...questions.stored,
  ...breakouts.stored,
])

export type RequestedCommand = z.infer<typeof requestedCommand>
export type Command = z.infer<typeof command>
export type CommandType = Command['type']
/** The command of one type: `CommandOf<'answer'>`. */
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>
