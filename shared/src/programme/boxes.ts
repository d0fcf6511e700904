import * as z from 'zod/mini'
import { sessionId } from '../ids.ts'
import { limits } from '../limits.ts'

const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))

/** Who may ask for a session of their own. */
export const groupKinds = ['forum', 'school', 'voluntary', 'young', 'other'] as const
export type GroupKind = (typeof groupKinds)[number]

/** How many people a session that a group runs itself can be for. */
export const boxPeople = z.int().check(z.gte(2), z.lte(limits.boxPeopleMost))

/** What a group asks for: a session with the questions of one of ours, for so many people, around a day. It names nobody. */
export const boxRequest = z.strictObject({
  group: words(60),
  kind: z.enum(groupKinds),
  of: sessionId,
  people: boxPeople,
  /** A day of the calendar in the United Kingdom, such as `2027-05-03`. */
  day: z.iso.date(),
  about: z.optional(words(300)),
})
export type BoxRequest = z.infer<typeof boxRequest>

/** What bounds a session that a group runs itself: whose questions it has, for how many people, and when it closes, in milliseconds since 1970. */
export const boxBound = z.strictObject({
  of: sessionId,
  people: boxPeople,
  until: z.int().check(z.gte(0)),
})
export type BoxBound = z.infer<typeof boxBound>
