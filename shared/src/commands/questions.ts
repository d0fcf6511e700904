import * as z from 'zod/mini'
import { commandId } from '../ids.ts'
import { declineReasons } from '../questions.ts'
import { words } from './kinds.ts'

/** A question's number on the board: 1 for the first that was asked in a session. */
const questionNumber = z.int().check(z.gte(1), z.lte(1_000_000))
const onQuestion = { id: commandId, question: questionNumber }

/** Ask the hosts something. It waits to be read before others see it. */
export const ask = z.strictObject({ type: z.literal('ask'), id: commandId, text: words(300) })
/** Put one's own question in other words, while nobody has decided on it. */
export const editQuestion = z.strictObject({
  type: z.literal('editQuestion'),
  ...onQuestion,
  text: words(300),
})
/** Take one's own question back. */
export const withdrawQuestion = z.strictObject({ type: z.literal('withdrawQuestion'), ...onQuestion })
/** Add one's voice to a question, or take it back. */
export const upvote = z.strictObject({ type: z.literal('upvote'), ...onQuestion, on: z.boolean() })

/** Decide on a question: let everyone see it, keep it for later, or decline it with a reason its author is told. */
export const reviewQuestion = z.strictObject({
  type: z.literal('reviewQuestion'),
  ...onQuestion,
  verdict: z.enum(['show', 'hold', 'decline']),
  reason: z.optional(z.enum(Object.keys(declineReasons) as [keyof typeof declineReasons])),
})
/** Join a question with another that asks the same; null takes it apart again. */
export const joinQuestion = z.strictObject({
  type: z.literal('joinQuestion'),
  ...onQuestion,
  into: z.nullable(questionNumber),
})
/** Say which question is being answered now, in place of the one before. */
export const answerNow = z.strictObject({ type: z.literal('answerNow'), ...onQuestion })
/** Say that a question was answered, perhaps with the answer in writing. */
export const markAnswered = z.strictObject({
  type: z.literal('markAnswered'),
  ...onQuestion,
  text: z.optional(words(1000)),
})
