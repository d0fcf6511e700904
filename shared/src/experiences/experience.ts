import * as z from 'zod/mini'
import { optionId, sessionId } from '../ids.ts'
import type { SymbolName } from '../symbols.ts'
import { typed } from '../typed.ts'

/** The boxes that an experience is written in, in their order. */
export const boxes = ['helped', 'failed', 'change'] as const
export type Box = (typeof boxes)[number]

/** The most characters of a box. */
export const boxLength = 3000

/** What can be chosen by its picture where someone does not write, for what has helped and for what has failed. */
export const pictures = [
  'school',
  'nursery',
  'college',
  'doctor',
  'therapist',
  'council',
  'family',
  'friends',
  'information',
  'plan',
  'waiting',
  'bus',
] as const satisfies readonly SymbolName[]
export type Picture = (typeof pictures)[number]
export const pictureBoxes = ['helped', 'failed'] as const satisfies readonly Box[]

/** What may be done with the words: nothing but counting them; quoting parts; publishing them. All without names, once someone has read them. */
export const permissions = ['count', 'quote', 'publish'] as const
export type Permission = (typeof permissions)[number]

/** Whose experience it is: the writer’s own, or that of someone whom they help. */
export const voices = ['own', 'other'] as const
export type Voice = (typeof voices)[number]

const chosen = z.optional(z.array(z.enum(pictures)).check(z.maxLength(pictures.length)))
const words = z.optional(typed(boxLength))

/** An experience, as someone sends it. `theme` is a session whose principle it is about. */
export const experience = z.strictObject({
  words: z.strictObject({ helped: words, failed: words, change: words }),
  pictures: z.optional(z.strictObject({ helped: chosen, failed: chosen })),
  theme: z.optional(sessionId),
  voice: z.enum(voices),
  /** What they said of themselves, by question. */
  who: z.record(optionId, optionId),
  permission: z.enum(permissions),
})
export type Experience = z.infer<typeof experience>

/** Whether an experience says nothing at all. */
export const saysNothing = ({ words: said, pictures: shown }: Pick<Experience, 'words' | 'pictures'>) =>
  boxes.every((box) => said[box] === undefined) &&
  pictureBoxes.every((box) => (shown?.[box] ?? []).length === 0)
