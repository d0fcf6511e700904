import * as z from 'zod/mini'
import { activityId, commandId, optionId, runNumber } from '../ids.ts'

const onRun = { id: commandId, pollId: activityId, run: runNumber }

/** Ask a poll: run 1 the first time, the next number each time it is asked again. Closes whichever poll is open. */
export const openPoll = z.strictObject({ type: z.literal('openPoll'), ...onRun })
/** Take no more answers. */
export const closePoll = z.strictObject({ type: z.literal('closePoll'), ...onRun })
/** Let participants see the result of a run, from now on. */
export const showResult = z.strictObject({ type: z.literal('showResult'), ...onRun })
/** Take the result of a run away from participants again. */
export const hideResult = z.strictObject({ type: z.literal('hideResult'), ...onRun })
/** Set this person's answer to a run; a later one replaces it. */
export const answer = z.strictObject({
  type: z.literal('answer'),
  ...onRun,
  answer: z.strictObject({ choice: optionId }),
})

const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))

/** A question as prepared: its words and its options in order. */
export const question = z.strictObject({
  text: text(200),
  hint: z.optional(text(300)),
  options: z.array(z.strictObject({ id: optionId, text: text(120) })).check(
    z.minLength(2),
    z.maxLength(10),
    z.refine((options) => new Set(options.map((option) => option.id)).size === options.length, {
      error: 'two options have the same id; give each its own',
    }),
  ),
})

/** A poll on a run sheet. */
export const preparedPoll = z.strictObject({ kind: z.literal('poll'), id: activityId, question })

/** The ordered activities of a session. */
export const runSheet = z.array(preparedPoll).check(
  z.minLength(1),
  z.maxLength(100),
  z.refine((activities) => new Set(activities.map((activity) => activity.id)).size === activities.length, {
    error: 'two activities have the same id; give each its own',
  }),
)

/** Put a run sheet in place of the one before. Runs that were asked keep the words they were asked in. */
export const prepare = z.strictObject({ type: z.literal('prepare'), id: commandId, runSheet })

export type Question = z.infer<typeof question>
export type PreparedPoll = z.infer<typeof preparedPoll>
export type RunSheet = z.infer<typeof runSheet>
export type Answer = z.infer<typeof answer>['answer']
