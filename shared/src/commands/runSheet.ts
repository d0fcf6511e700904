import * as z from 'zod/mini'
import { listOf } from '../answers.ts'
import { activityId, commandId, optionId } from '../ids.ts'
import { question } from '../kinds/registry.ts'
import { notAskedTopic } from '../questions.ts'
import { sameAsBefore } from '../sameAsBefore.ts'
import { typed } from '../typed.ts'
import { prompts, roundSetting } from './breakouts.ts'

/** What every line of a run sheet may have. */
const line = {
  id: activityId,
  /** For the hosts' eyes. */
  note: z.optional(typed(500)),
  /** How long it is planned to take. */
  minutes: z.optional(z.int().check(z.gte(1), z.lte(120))),
  /** Left out when the next thing is opened. */
  skipped: z.optional(z.literal(true)),
}

/** A poll on a run sheet. */
export const pollActivity = z.strictObject({
  kind: z.literal('poll'),
  ...line,
  question,
  /** To try things out before the start: officials do not see it, and it is in no evidence. */
  practice: z.optional(z.literal(true)),
})

/** What everyone reads that a segment is called. */
const titled = { ...line, title: z.optional(typed(100)) }

/** The part of an evening that is no poll: its kind, and what a round of small groups is set up with. */
export const segmentActivity = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('talk'), ...line, title: typed(100) }),
  /** All prompts of the session where `prompts` is left out, 20 minutes where `minutes` is. */
  z.strictObject({
    kind: z.literal('groups'),
    ...titled,
    how: roundSetting.how,
    size: roundSetting.size,
    prompts: z.optional(roundSetting.prompts),
  }),
  z.strictObject({ kind: z.literal('readOut'), ...titled }),
  z.strictObject({ kind: z.literal('board'), ...titled }),
  z.strictObject({ kind: z.literal('notAsked'), ...titled }),
  z.strictObject({ kind: z.literal('break'), ...titled }),
  z.strictObject({ kind: z.literal('closing'), ...titled }),
])

/** A line of a run sheet: a poll, or a segment. */
export const activity = z.discriminatedUnion('kind', [pollActivity, segmentActivity])

/** The ordered activities of a session. */
export const runSheet = z.array(activity).check(
  z.minLength(1),
  z.maxLength(100),
  z.refine((activities) => new Set(activities.map(({ id }) => id)).size === activities.length, {
    error: 'two activities have the same id; give each its own',
  }),
)

/** The polls of a run sheet, in order. */
export const pollsOf = (sheet: z.infer<typeof runSheet>) => sheet.filter((line) => line.kind === 'poll')

/** What tells who prepares a list that two of its items say the same. Journals of before may hold such lists. */
function pointOutSame(
  issues: z.core.$ZodRawIssue[],
  items: readonly { text: string }[],
  path: readonly (string | number)[],
): void {
  const place = sameAsBefore(items)
  if (place === -1) return
  const text = items[place]?.text
  issues.push({
    code: 'custom',
    input: text,
    path: [...path, place, 'text'],
    message: `change this; one before it says the same (‘${text}’)`,
  })
}

/** A run sheet as it is read from a file. */
export const preparedRunSheet = runSheet.check(({ value, issues }) => {
  for (const [index, line] of value.entries()) {
    const list = line.kind === 'poll' ? listOf(line.question) : undefined
    if (list !== undefined) pointOutSame(issues, list.items, [index, 'question', list.name])
  }
})

/** What people may say of themselves, and the fewest a figure about some of them may stand for. */
export const whoYouAre = z.strictObject({
  fewest: z.int().check(z.gte(5), z.lte(50)),
  questions: z
    .array(
      z.strictObject({
        id: optionId,
        text: typed(100),
        hint: z.optional(typed(200)),
        options: z
          .array(z.strictObject({ id: optionId, text: typed(80) }))
          .check(z.minLength(2), z.maxLength(15)),
      }),
    )
    .check(z.maxLength(5)),
})

/** The same as it is read from a file. */
export const preparedWhoYouAre = whoYouAre.check(({ value, issues }) => {
  for (const [index, { options }] of value.questions.entries())
    pointOutSame(issues, options, ['questions', index, 'options'])
})

/** What questions from participants may be about. */
export const topics = z.array(z.strictObject({ id: optionId, text: typed(60) })).check(
  z.maxLength(12),
  z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length, {
    error: 'two topics have the same id; give each its own',
  }),
)

/** The same as they are read from a file. */
export const preparedTopics = topics.check(
  ({ value, issues }) => pointOutSame(issues, value, []),
  z.refine((all) => all.every(({ id }) => id !== notAskedTopic), {
    error: `choose another id than '${notAskedTopic}': a run sheet with a line 'notAsked' brings that topic`,
  }),
)

/** Who looks after people's safety in a session, and how the team reaches them. */
export const safeguardingLead = z.strictObject({ name: typed(60), reach: typed(200) })

/** Put a run sheet in place of the one before. Runs that were asked keep the words they were asked in. */
export const prepare = z.strictObject({
  type: z.literal('prepare'),
  id: commandId,
  runSheet,
  whoYouAre: z.optional(whoYouAre),
  topics: z.optional(topics),
  prompts: z.optional(prompts),
  lead: z.optional(safeguardingLead),
})

/** Put another run sheet in place, read from a host's file. */
export const importRunSheet = z.strictObject({ type: z.literal('importRunSheet'), id: commandId, runSheet })

/**
 * Add an activity, or change the one of that id. `version` is how often it was changed before (0 for a new one), so
 * that two hosts do not overwrite each other. `after` is where it goes: behind that one, or first where null; left
 * out, it stays where it is, and a new one goes last.
 */
export const setActivity = z.strictObject({
  type: z.literal('setActivity'),
  id: commandId,
  activity,
  version: z.int().check(z.gte(0)),
  after: z.optional(z.nullable(activityId)),
})

/** Put an activity behind another, or first where `after` is null. */
export const moveActivity = z.strictObject({
  type: z.literal('moveActivity'),
  id: commandId,
  activityId,
  after: z.nullable(activityId),
})

/** Begin a segment of the run sheet: what is open closes, and whatever the segment brings with it happens. */
export const beginSegment = z.strictObject({ type: z.literal('beginSegment'), id: commandId, activityId })

/** Take an activity that was never asked or begun off the run sheet. */
export const removeActivity = z.strictObject({ type: z.literal('removeActivity'), id: commandId, activityId })

/** The commands of this file: `plain` ones are stored as people ask for them, `stored` ones come from the server alone. */
export const runSheetCommands = {
  plain: [setActivity, moveActivity, removeActivity, beginSegment],
  stored: [importRunSheet, prepare],
} as const

export type Activity = z.infer<typeof activity>
export type PollActivity = z.infer<typeof pollActivity>
export type SegmentActivity = z.infer<typeof segmentActivity>
export type SegmentKind = SegmentActivity['kind']
export type RunSheet = z.infer<typeof runSheet>
export type WhoYouAre = z.infer<typeof whoYouAre>
export type SafeguardingLead = z.infer<typeof safeguardingLead>
export type Topics = z.infer<typeof topics>
