import * as z from 'zod/mini'
import { activityId, commandId, runNumber } from '../ids.ts'
import { answer as answerGiven } from '../kinds/registry.ts'
import { limits } from '../limits.ts'
import { helpings } from '../parts.ts'
import { flagged } from './questions.ts'

const onRun = { id: commandId, pollId: activityId, run: runNumber }

/** Ask a poll: run 1 the first time, the next number each time it is asked again. Closes whichever poll is open. */
export const openPoll = z.strictObject({ type: z.literal('openPoll'), ...onRun })
/** Take no more answers. */
export const closePoll = z.strictObject({ type: z.literal('closePoll'), ...onRun })
/** Let participants see the result of a run, from now on. */
export const showResult = z.strictObject({ type: z.literal('showResult'), ...onRun })
/** Take the result of a run away from participants again. */
export const hideResult = z.strictObject({ type: z.literal('hideResult'), ...onRun })
/** Set this person's answer to a run; a later one replaces it. `helping`: it is written for someone whom they help. */
export const answer = z.strictObject({
  type: z.literal('answer'),
  ...onRun,
  answer: answerGiven,
  helping: z.optional(z.enum(helpings)),
})
/** The same, with what the server found in its words. */
export const flaggedAnswer = z.extend(answer, flagged)
/** Take this person's answer to a run back, as if it had not been given. */
export const withdrawAnswer = z.strictObject({ type: z.literal('withdrawAnswer'), ...onRun })
/**
 * Let others see what people wrote, or keep it from them. `items` are ids of texts, or words as the tally folds them.
 */
export const moderate = z.strictObject({
  type: z.literal('moderate'),
  ...onRun,
  items: z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.minLength(1), z.maxLength(50)),
  show: z.boolean(),
})

/**
 * Say who is counted apart: people who come by an invitation (`invited`), and those who answer in the days after the end
 * (`lateDays`; none where 0).
 */
export const countApart = z.strictObject({
  type: z.literal('countApart'),
  id: commandId,
  invited: z.boolean(),
  lateDays: z.int().check(z.gte(0), z.lte(limits.lateDaysMost)),
})
/** Take no more late answers: the time that was given for them is over. */
export const closeLate = z.strictObject({
  type: z.literal('closeLate'),
  id: commandId,
  until: z.int().check(z.gte(0)),
})

/** The commands of this file: `plain` ones are stored as people ask for them, `asked` ones are `stored` with more. */
export const pollCommands = {
  plain: [openPoll, closePoll, showResult, hideResult, withdrawAnswer, moderate],
  asked: [answer],
  stored: [flaggedAnswer, countApart, closeLate],
} as const
