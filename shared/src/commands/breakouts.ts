import * as z from 'zod/mini'
import { commandId, optionId } from '../ids.ts'
import { limits } from '../limits.ts'
import { helpings } from '../parts.ts'
import { sanitizeText } from '../sanitizeText.ts'
import { typed } from '../typed.ts'
import { flagged } from './questions.ts'

/**
 * What a group talks about: a title, the question, and a few that help; the same in Easy Read beside it. `contentNote` is shown before it
 * where it is about something that could be hard to read.
 */
export const prompt = z.strictObject({
  id: optionId,
  title: typed(60),
  text: typed(300),
  helping: z.array(typed(200)).check(z.minLength(1), z.maxLength(4)),
  easyRead: z.optional(typed(400)),
  contentNote: z.optional(typed(200)),
})
export const prompts = z.array(prompt).check(
  z.maxLength(limits.promptsMost),
  z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length, {
    error: 'two prompts have the same id; give each its own',
  }),
)

/** A round's number: 1 for the first of a session. */
const roundNumber = z.int().check(z.gte(1), z.lte(100))
/** A group's number: as rooms and tables are numbered; those who write alone have numbers from 10,001 on. */
const groupNumber = z.int().check(z.gte(1), z.lte(1_000_000))
/** Something's number among all that was said in a round. */
const contributionNumber = z.int().check(z.gte(1))
const onRound = { id: commandId, round: roundNumber }
const size = z.int().check(z.gte(1), z.lte(100))

/** Add a prompt, or change the one of that id. A round keeps the words it was started with. */
export const setPrompt = z.strictObject({ type: z.literal('setPrompt'), id: commandId, prompt })

/** What a round is set up with: how people come into groups, what these talk about, and how many should be in one. */
export const roundSetting = {
  how: z.enum(['balanced', 'choice', 'room', 'table']),
  prompts: z.array(optionId).check(z.minLength(1), z.maxLength(limits.promptsMost)),
  size: z.strictObject({ least: size, wanted: size, most: size }).check(
    z.refine(({ least, wanted, most }) => least <= wanted && wanted <= most, {
      error: 'the wanted size lies between the least and the most',
    }),
  ),
}
/** Ask who would like to join a group, and say how long groups have. */
export const gatherRound = z.strictObject({
  type: z.literal('gatherRound'),
  ...onRound,
  ...roundSetting,
  minutes: z.int().check(z.gte(1), z.lte(120)),
})
/** Put everyone who asked into a group, and begin. */
export const startRound = z.strictObject({ type: z.literal('startRound'), ...onRound })
/** Give so many minutes more. `endsAt` is the end that whoever asks saw, in milliseconds since 1970; it is refused where that has moved. */
export const extendRound = z.strictObject({
  type: z.literal('extendRound'),
  ...onRound,
  minutes: z.int().check(z.gte(1), z.lte(60)),
  endsAt: z.optional(z.int()),
})
/** End a round: `grace` leaves a moment to finish, `ended` none. Without `to`, as older pages ask, it is whichever comes next. */
export const endRound = z.strictObject({
  type: z.literal('endRound'),
  ...onRound,
  to: z.optional(z.enum(['grace', 'ended'])),
})
/** The time of a round comes to its next mark, or, at `look`, it is time to see who has gone quiet; the server says so. */
export const roundClock = z.strictObject({
  type: z.literal('roundClock'),
  ...onRound,
  endsAt: z.int(),
  mark: z.enum(['soon', 'last', 'grace', 'ended', 'look']),
})

/** Be in a group, or write alone and quietly. A first name is seen in the group only. Someone who is in one moves. */
export const joinRound = z.strictObject({
  type: z.literal('joinRound'),
  ...onRound,
  wish: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('any') }),
    z.strictObject({ kind: z.literal('prompt'), prompt: optionId }),
    z.strictObject({ kind: z.literal('room'), room: z.int().check(z.gte(1), z.lte(9999)) }),
    z.strictObject({ kind: z.literal('alone'), prompt: z.optional(optionId) }),
  ]),
  name: z.optional(typed(30)),
})
/** Be in no group any more. What one wrote stays with the group. */
export const leaveRound = z.strictObject({ type: z.literal('leaveRound'), ...onRound })
/** Put someone into another group. */
export const moveMember = z.strictObject({
  type: z.literal('moveMember'),
  ...onRound,
  member: z.int().check(z.gte(1)),
  to: groupNumber,
})
/** Put everyone of one group into another, with what they wrote. */
export const mergeGroups = z.strictObject({
  type: z.literal('mergeGroups'),
  ...onRound,
  from: groupNumber,
  into: groupNumber,
})

/** Say something to one's group: to the one that it was written for, where `group` says which. */
export const contribute = z.strictObject({
  type: z.literal('contribute'),
  ...onRound,
  text: typed(500),
  group: z.optional(groupNumber),
  helping: z.optional(z.enum(helpings)),
})
export const flaggedContribute = z.extend(contribute, flagged)
/** Take it back. */
export const withdrawContribution = z.strictObject({
  type: z.literal('withdrawContribution'),
  ...onRound,
  contribution: contributionNumber,
})
/** Take out something that was said in a group. Its author is told why. */
export const removeContribution = z.strictObject({
  type: z.literal('removeContribution'),
  ...onRound,
  group: groupNumber,
  contribution: contributionNumber,
  reason: typed(200),
})
/** Take someone out of their group, and of every other of this round but their own page. They are told why. */
export const removeMember = z.strictObject({
  type: z.literal('removeMember'),
  ...onRound,
  member: z.int().check(z.gte(1)),
  reason: typed(200),
})
/** Agree with something that was said in one's group, or no longer. */
export const agree = z.strictObject({
  type: z.literal('agree'),
  ...onRound,
  contribution: contributionNumber,
  on: z.boolean(),
})
/** Ask a host to come, or say that it is not needed any more. */
export const callHelp = z.strictObject({ type: z.literal('callHelp'), ...onRound, on: z.boolean() })
/** Be the one who writes up what the group says, in place of whoever was. */
export const beScribe = z.strictObject({ type: z.literal('beScribe'), ...onRound })
/** The write-up as far as it is: key points, and where the group does not agree. */
export const writeUp = z.strictObject({
  type: z.literal('writeUp'),
  ...onRound,
  points: z.array(typed(300)).check(z.maxLength(limits.pointsMost)),
  dissent: z.string().check(z.overwrite(sanitizeText), z.maxLength(limits.dissentLength)),
})
export const flaggedWriteUp = z.extend(writeUp, flagged)
/** Show the write-up to the group, who say whether it is fair. */
export const offerWriteUp = z.strictObject({ type: z.literal('offerWriteUp'), ...onRound })
export const judgeWriteUp = z.strictObject({
  type: z.literal('judgeWriteUp'),
  ...onRound,
  fair: z.boolean(),
})
/** Send the write-up, when someone else has said whether it is fair. */
export const sendWriteUp = z.strictObject({ type: z.literal('sendWriteUp'), ...onRound })

/** Write to one group, or to all where `group` is null. */
export const writeToGroups = z.strictObject({
  type: z.literal('writeToGroups'),
  ...onRound,
  group: z.nullable(groupNumber),
  text: typed(300),
})
/** Look after a group: come to one that asked for help, have read what carries a flag; or, when `done`, have been there. */
export const answerHelp = z.strictObject({
  type: z.literal('answerHelp'),
  ...onRound,
  group: groupNumber,
  done: z.optional(z.literal(true)),
})

/** The key points of a group by their place, and its disagreement. */
export const pointNames = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'dissent'] as const
const pointName = z.enum(pointNames)
/** Put a key point of a group, or its disagreement, before everyone and on the screen; or take it away. */
export const showPoint = z.strictObject({
  type: z.literal('showPoint'),
  ...onRound,
  group: groupNumber,
  point: pointName,
  on: z.boolean(),
})
/** Say that it is so for oneself too, or no longer. */
export const meToo = z.strictObject({
  type: z.literal('meToo'),
  ...onRound,
  group: groupNumber,
  point: pointName,
  on: z.boolean(),
})

/** The commands of this file: `plain` ones are stored as people ask for them, `asked` ones are `stored` with more. */
export const breakoutCommands = {
  plain: [
    setPrompt,
    gatherRound,
    startRound,
    extendRound,
    endRound,
    joinRound,
    leaveRound,
    moveMember,
    removeMember,
    removeContribution,
    mergeGroups,
    withdrawContribution,
    agree,
    callHelp,
    beScribe,
    offerWriteUp,
    judgeWriteUp,
    sendWriteUp,
    writeToGroups,
    answerHelp,
    showPoint,
    meToo,
  ],
  asked: [contribute, writeUp],
  stored: [flaggedContribute, flaggedWriteUp, roundClock],
} as const

export type Prompt = z.infer<typeof prompt>
export type PointName = z.infer<typeof pointName>
