import * as z from 'zod/mini'
import { commandId, optionId } from '../ids.ts'
import { limits } from '../limits.ts'
import { helpings } from '../parts.ts'
import { declineReasons, flags } from '../questions.ts'
import { typed } from '../typed.ts'

/** A question's number on the board: 1 for the first that was asked in a session. */
const questionNumber = z.int().check(z.gte(1), z.lte(1_000_000))
const onQuestion = { id: commandId, question: questionNumber }
/** As for whoever decides: the version of the question that they saw. */
const onSeenQuestion = { ...onQuestion, version: z.optional(z.int()) }

/** Ask the hosts something, perhaps on one of the session's topics, or for someone whom one helps. */
export const ask = z.strictObject({
  type: z.literal('ask'),
  id: commandId,
  text: typed(limits.questionLength),
  topic: z.optional(optionId),
  helping: z.optional(z.enum(helpings)),
})
/** Put one's own question in other words, until a moderator has it, or when one has asked for it to be shorter. */
export const editQuestion = z.strictObject({
  type: z.literal('editQuestion'),
  ...onQuestion,
  text: typed(limits.questionLength),
})
/** What the server found in a text goes into the journal with it, so that a later detector changes nothing that was. */
export const flagged = { flags: z.optional(z.array(z.enum(flags))) }
export const flaggedAsk = z.extend(ask, flagged)
export const flaggedEdit = z.extend(editQuestion, flagged)
/** Take one's own question back. */
export const withdrawQuestion = z.strictObject({ type: z.literal('withdrawQuestion'), ...onQuestion })
/** Add one's voice to a question, or take it back. */
export const upvote = z.strictObject({ type: z.literal('upvote'), ...onQuestion, on: z.boolean() })

/** Take a question to read it, so that no other moderator does meanwhile, or put it back. */
export const takeQuestion = z.strictObject({
  type: z.literal('takeQuestion'),
  ...onQuestion,
  on: z.boolean(),
})
/**
 * Decide on a question: let everyone see it, keep it for later, ask its author to make it shorter, decline it with a
 * reason its author is told, or take it off the board when it is done with.
 */
export const reviewQuestion = z.strictObject({
  type: z.literal('reviewQuestion'),
  ...onSeenQuestion,
  verdict: z.enum(['show', 'hold', 'shorten', 'decline', 'archive']),
  reason: z.optional(z.enum(declineReasons)),
})
/** Change a name or a spelling in a question. Its author is told. */
export const rewordQuestion = z.strictObject({
  type: z.literal('rewordQuestion'),
  ...onSeenQuestion,
  text: typed(limits.questionLength),
})
/** Join a question with another that asks the same; null takes it apart again. */
export const joinQuestion = z.strictObject({
  type: z.literal('joinQuestion'),
  ...onSeenQuestion,
  into: z.nullable(questionNumber),
})
/** Put a question back as it was before the last decision on it. */
export const undoDecision = z.strictObject({ type: z.literal('undoDecision'), ...onSeenQuestion })
/** Say which question is being answered now, in place of the one before. */
export const answerNow = z.strictObject({ type: z.literal('answerNow'), ...onQuestion })
/** Say that a question was answered, perhaps with the answer in writing. */
export const markAnswered = z.strictObject({
  type: z.literal('markAnswered'),
  ...onQuestion,
  text: z.optional(typed(1000)),
})
/** Give a question to a panellist by name; null gives it to no one. */
export const assignQuestion = z.strictObject({
  type: z.literal('assignQuestion'),
  ...onQuestion,
  to: z.nullable(typed(60)),
})
/** Whether a question is read before others see it. Afterwards, one that carries a flag still waits. */
export const setModeration = z.strictObject({
  type: z.literal('setModeration'),
  id: commandId,
  when: z.enum(['before', 'after']),
})

/** Take no questions before then, in milliseconds since 1970; null to take them at any time. As the organiser has it. */
const setAskingFrom = z.strictObject({
  type: z.literal('setAskingFrom'),
  id: commandId,
  from: z.nullable(z.int().check(z.gte(0))),
})

/** The commands of this file: `plain` ones are stored as people ask for them, `asked` ones are `stored` with more. */
export const questionCommands = {
  plain: [
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
  ],
  asked: [ask, editQuestion],
  stored: [flaggedAsk, flaggedEdit, setAskingFrom],
} as const
