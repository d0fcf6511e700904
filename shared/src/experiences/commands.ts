import * as z from 'zod/mini'
import { flagged } from '../commands/questions.ts'
import { commandId } from '../ids.ts'
import { typed } from '../typed.ts'
import { boxes, boxLength, experience } from './experience.ts'

/** How many numbers a print has. */
export const printLength = 24

const number = z.int().check(z.gte(1))
/** How often what was said had been changed when its reader had it before them, counted from 1. */
const seen = z.int().check(z.gte(1))
const place = z.int().check(z.gte(0), z.lte(boxLength))
const reason = z.optional(typed(200))

/** What an experience becomes when it is read: counted and perhaps quoted, or set aside; or it is to be read again. */
export const readings = ['read', 'aside', 'unread'] as const
export type Reading = (typeof readings)[number]

/** A part of a box that no one is shown: where it begins, and how many characters it has. */
export const mask = z.strictObject({ box: z.enum(boxes), at: place, length: place })
export type Mask = z.infer<typeof mask>

/** What the server adds: what its detectors found, and the print by which near-copies are known. */
const found = {
  ...flagged,
  print: z.optional(z.array(z.int()).check(z.minLength(printLength), z.maxLength(printLength))),
}

/** Everything that changes what experiences there are, and what became of them. Each command is stored in their journal. */
export const experienceCommand = z.discriminatedUnion('type', [
  /** Send an experience. Its id is that of whoever does, who is known by nothing else. `erased`: its words were taken out since. */
  z.strictObject({
    type: z.literal('share'),
    id: commandId,
    said: experience,
    erased: z.optional(z.literal(true)),
    ...found,
  }),
  /** Put something else in its place, until it is read. `swept`: the words of before are out of the journal too. */
  z.strictObject({
    type: z.literal('amend'),
    id: commandId,
    said: experience,
    erased: z.optional(z.literal(true)),
    swept: z.optional(z.literal(true)),
    ...found,
  }),
  /** Take it away. */
  z.strictObject({ type: z.literal('withdraw'), id: commandId, swept: z.optional(z.literal(true)) }),
  /** Take one to read it, or put it back: while someone has it, nobody else decides on it. */
  z.strictObject({ type: z.literal('take'), id: commandId, experience: number, on: z.boolean() }),
  /** Say something of one after reading it: what is named here becomes so, and the rest stays. */
  z.strictObject({
    type: z.literal('review'),
    id: commandId,
    experience: number,
    seen,
    reading: z.optional(z.enum(readings)),
    reason,
    tags: z.optional(z.array(typed(40)).check(z.maxLength(12))),
    marked: z.optional(z.boolean()),
    masks: z.optional(z.array(mask).check(z.maxLength(200))),
  }),
  /** The same for every near-copy that waits, is not about danger and that nobody has taken. */
  z.strictObject({
    type: z.literal('reviewAlike'),
    id: commandId,
    experience: number,
    reading: z.enum(['read', 'aside']),
    reason,
  }),
  /** Take experiences from now on, or no more. */
  z.strictObject({ type: z.literal('setSharing'), id: commandId, open: z.boolean() }),
  /** Who sent what was taken out, and what nobody else may see: nothing changes from now on. */
  z.strictObject({ type: z.literal('seal'), id: commandId }),
  /** In the place of an entry that changed nothing, or was left out with a reason. */
  z.strictObject({ type: z.literal('nothing'), id: commandId, reason: z.optional(z.string()) }),
])
export type ExperienceCommand = z.infer<typeof experienceCommand>
export type ExperienceCommandType = ExperienceCommand['type']
export type ExperienceCommandOf<T extends ExperienceCommandType> = Extract<ExperienceCommand, { type: T }>
