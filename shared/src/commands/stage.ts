import * as z from 'zod/mini'
import { commandId } from '../ids.ts'
import { typed } from '../typed.ts'

export const phases = ['live', 'paused', 'ended'] as const

/** Pause the session, end it, or let it go on. */
export const setPhase = z.strictObject({ type: z.literal('setPhase'), id: commandId, phase: z.enum(phases) })

/** Tell everyone something, in place of what was announced before; null takes it away. */
export const announce = z.strictObject({
  type: z.literal('announce'),
  id: commandId,
  text: z.nullable(typed(200)),
})

export const looks = ['dark', 'light'] as const

/** Set every screen of the session light on dark, or dark on light. */
export const setScreenLook = z.strictObject({
  type: z.literal('setScreenLook'),
  id: commandId,
  look: z.enum(looks),
})

/** Tell the other hosts something that each must acknowledge. The note has the command's id. */
export const noteToHosts = z.strictObject({ type: z.literal('noteToHosts'), id: commandId, text: typed(300) })

/** Say that one has read a note. */
export const acknowledgeNote = z.strictObject({
  type: z.literal('acknowledgeNote'),
  id: commandId,
  noteId: commandId,
})

/** Put things back as they were before a command, within `limits.undoMs` and if nothing was done since. */
export const undo = z.strictObject({ type: z.literal('undo'), id: commandId, of: commandId })

/** Take nothing more, for good: who said what was taken out of the journal, so no one could be told from anyone else. */
export const seal = z.strictObject({ type: z.literal('seal'), id: commandId })

/** Bound the session, which a group runs itself: for so many people, and until then, in milliseconds since 1970. */
export const bind = z.strictObject({
  type: z.literal('bind'),
  id: commandId,
  people: z.int().check(z.gte(1)),
  until: z.int().check(z.gte(0)),
})

/** Say that the time of such a session is over: it ends, and does not go on. */
export const closeBound = z.strictObject({
  type: z.literal('closeBound'),
  id: commandId,
  until: z.int().check(z.gte(0)),
})

/**
 * Stands in the place of something that changed nothing, or, with a reason, of something that could not be counted and was
 * left out, so that every other entry keeps its place.
 */
export const nothing = z.strictObject({
  type: z.literal('nothing'),
  id: commandId,
  reason: z.optional(typed(300)),
})

/** The commands of this file: `plain` ones are stored as people ask for them, `stored` ones come from the server alone. */
export const stageCommands = {
  plain: [setPhase, announce, setScreenLook, noteToHosts, acknowledgeNote, undo],
  stored: [seal, bind, closeBound, nothing],
} as const

export type Phase = (typeof phases)[number]
export type Look = (typeof looks)[number]
