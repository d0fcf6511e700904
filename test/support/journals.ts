import type { Actor, Entry } from '@companion/server/rules/entry'
import { rulesVersion } from '@companion/server/rules/version'
import type { Command } from '@companion/shared/commands/command'
import type { Activity } from '@companion/shared/commands/runSheet'
import type { QuestionKind } from '@companion/shared/kinds/registry'
import fc from 'fast-check'
import {
  everyKind,
  everySegment,
  gather,
  host,
  moderator,
  otherHost,
  parent,
  prompts,
  system,
  whoYouAre,
} from './story.ts'

/** The participants of every journal here. */
export const crowd = ['ada', 'ben', 'cid', 'dot', 'eve']
const anybody: fc.Arbitrary<Actor> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...crowd.map(parent)) },
  { weight: 3, arbitrary: fc.constantFrom(host, otherHost, moderator) },
  { weight: 1, arbitrary: fc.constantFrom<Actor>(system, { role: 'official', id: 'official' }) },
)
/** Few ids, so that some come again. */
const id = fc.integer({ min: 1, max: 300 }).map((n) => `command-${n}`)
const option = fc.constantFrom('a', 'b', 'c', 'other', 'd')
const someWords = fc.array(fc.constantFrom('Trust', 'trusts', 'the wait', 'WAIT', 'hope!', 'the', 'it'), {
  minLength: 1,
  maxLength: 3,
})

/** Answers to each kind of question, a few of them wrong. */
export const answers: Record<QuestionKind, fc.Arbitrary<object>> = {
  single: fc.oneof(
    fc.record({ choice: option }),
    fc.constant({ choice: 'other', other: 'Something of our own' }),
  ),
  multiple: fc.oneof(
    fc.record({ choices: fc.array(option, { minLength: 1, maxLength: 3 }) }),
    fc.constant({ choices: ['a', 'other'], other: 'Something of our own' }),
  ),
  scale: fc.record({ point: fc.integer({ min: 0, max: 6 }) }),
  ranking: fc.record({ order: fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 2, maxLength: 3 }) }),
  points: fc
    .record({
      a: fc.integer({ min: 1, max: 60 }),
      b: fc.integer({ min: 0, max: 40 }),
      tooMany: fc.constantFrom(0, 0, 0, 1),
    })
    .map(({ a, b, tooMany }) => ({ points: { a, b, c: 100 - a - b + tooMany } })),
  numeric: fc.record({ number: fc.integer({ min: -1, max: 31 }) }),
  text: fc.record({ text: fc.constantFrom('We waited a year.', 'School helped.') }),
  words: fc.record({ words: someWords }),
  statements: fc.record({
    stances: fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.constantFrom('agree', 'disagree', 'pass'),
      { maxKeys: 3 },
    ),
  }),
}

const onQuestion = { id, question: fc.integer({ min: 1, max: 6 }) }
const version = fc.constantFrom(undefined, undefined, undefined, 1, 2)
const aboutQuestions = fc.oneof(
  fc.record({
    type: fc.constant('ask'),
    id,
    text: fc.constantFrom('Why so long?', 'Who decides?'),
    flags: fc.constantFrom(undefined, undefined, ['name'], ['concern']),
  }),
  fc.record({ type: fc.constant('editQuestion'), ...onQuestion, text: fc.constant('In other words?') }),
  fc.record({ type: fc.constant('withdrawQuestion'), ...onQuestion }),
  fc.record({ type: fc.constant('upvote'), ...onQuestion, on: fc.boolean() }),
  fc.record({ type: fc.constant('upvote'), ...onQuestion, on: fc.constant(true) }),
  fc.record({
    type: fc.constant('reviewQuestion'),
    ...onQuestion,
    verdict: fc.constantFrom('show', 'show', 'show', 'hold', 'decline', 'shorten', 'archive'),
    reason: fc.constantFrom('time', 'asked', undefined),
    version,
  }),
  fc.record({
    type: fc.constant('joinQuestion'),
    ...onQuestion,
    into: fc.oneof(onQuestion.question, fc.constant(null)),
    version,
  }),
  fc.record({ type: fc.constant('takeQuestion'), ...onQuestion, on: fc.boolean() }),
  fc.record({
    type: fc.constant('takeDanger'),
    id,
    dangers: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
    by: fc.constantFrom('Robin', 'Sam'),
  }),
  fc.record({ type: fc.constant('rewordQuestion'), ...onQuestion, text: fc.constant('Spelt well?') }),
  fc.record({ type: fc.constant('undoDecision'), ...onQuestion }),
  fc.record({
    type: fc.constant('assignQuestion'),
    ...onQuestion,
    to: fc.constantFrom('Health', 'Schools', null),
  }),
  fc.record({ type: fc.constant('setModeration'), id, when: fc.constantFrom('before', 'after') }),
  fc.record({ type: fc.constant('answerNow'), ...onQuestion }),
  fc.record({
    type: fc.constant('markAnswered'),
    ...onQuestion,
    text: fc.constantFrom('Soon.', undefined),
  }),
)

const phases = fc.record({
  type: fc.constant('setPhase'),
  id,
  phase: fc.constantFrom('live', 'live', 'live', 'live', 'paused', 'ended'),
})

function commandsAbout(ids: readonly string[]): fc.Arbitrary<Command> {
  const pollId = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: fc.constant('none') },
  )
  const lines = [...ids, ...everySegment.map((segment) => segment.id)]
  const lineId = fc.constantFrom(...lines, 'none')
  const onRun = { id, pollId, run: fc.constantFrom(1, 1, 1, 2, 2, 3) }
  const answer = pollId.chain((poll) => {
    const given = fc.oneof(
      { weight: 8, arbitrary: answers[poll as QuestionKind] ?? answers.single },
      { weight: 1, arbitrary: fc.constant({ skip: true }) },
      { weight: 1, arbitrary: answers.single },
    )
    return fc.record({
      type: fc.constant('answer'),
      id,
      pollId: fc.constant(poll),
      run: onRun.run,
      answer: given,
    })
  })
  const sheets = fc.shuffledSubarray<Activity>([...everyKind, ...everySegment], { minLength: 1 })
  return fc.oneof(
    { weight: 40, arbitrary: answer },
    { weight: 5, arbitrary: fc.record({ type: fc.constant('openPoll'), ...onRun }) },
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constantFrom('closePoll', 'showResult', 'hideResult', 'withdrawAnswer'),
        ...onRun,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('moderate'),
        ...onRun,
        items: fc.array(fc.oneof(id, fc.constantFrom('trust', 'wait', 'hope')), {
          minLength: 1,
          maxLength: 3,
        }),
        show: fc.boolean(),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('describeMe'),
        id,
        about: fc.constantFrom('role', 'region', 'age'),
        choice: fc.constantFrom('x', 'y', 'n', null),
      }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('withdrawAll'), id }) },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('renewLink'),
        id,
        generation: fc.integer({ min: 1, max: 3 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constantFrom('prepare', 'importRunSheet'), id, runSheet: sheets }),
    },
    {
      weight: 2,
      arbitrary: fc.oneof(
        fc.record({
          type: fc.constant('setActivity'),
          id,
          activity: fc
            .constantFrom<Activity>(...everyKind, ...everySegment)
            .map((activity) => ({ ...activity, minutes: 3 })),
          version: fc.integer({ min: 0, max: 3 }),
        }),
        fc.record({
          type: fc.constant('moveActivity'),
          id,
          activityId: lineId,
          after: fc.constantFrom(null, ...lines),
        }),
        fc.record({ type: fc.constant('removeActivity'), id, activityId: lineId }),
        fc.record({
          type: fc.constant('beginSegment'),
          id,
          activityId: fc.constantFrom(...everySegment.map((segment) => segment.id)),
        }),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.oneof(
        phases,
        fc.record({ type: fc.constant('announce'), id, text: fc.constantFrom('Break until 8', null) }),
        fc.record({ type: fc.constant('setScreenLook'), id, look: fc.constantFrom('dark', 'light') }),
        fc.record({ type: fc.constant('noteToHosts'), id, text: fc.constant('Slow down') }),
        fc.record({ type: fc.constant('acknowledgeNote'), id, noteId: id }),
        fc.record({ type: fc.constant('introduce'), id, name: fc.constantFrom('Robin', 'Sam') }),
        fc.record({
          type: fc.constant('handOver'),
          id,
          duty: fc.constantFrom('queue', 'groups'),
          to: fc.constantFrom('host-1', 'host-2', 'moderator-1'),
        }),
      ),
    },
    { weight: 14, arbitrary: aboutQuestions },
    { weight: 3, arbitrary: fc.record({ type: fc.constant('undo'), id, of: id }) },
  ) as fc.Arbitrary<Command>
}

/** Journals of sessions with a few polls of different kinds, in which anyone asks for anything. */
export const journals: fc.Arbitrary<Entry[]> = fc
  .tuple(
    fc.shuffledSubarray(everyKind, { minLength: 1, maxLength: 3 }),
    fc.shuffledSubarray(everySegment),
    fc.constantFrom(prompts, undefined),
  )
  .chain(([sheet, segments, prompts]) => {
    const runSheet = [...sheet, ...segments]
    const prepare = { type: 'prepare', id: 'prepare-1', runSheet, whoYouAre, prompts } as Command
    const open = { type: 'openPoll', id: 'open-first', pollId: sheet[0]?.id as string, run: 1 } as Command
    return fc
      .array(fc.record({ actor: anybody, command: commandsAbout(sheet.map((one) => one.id)) }), {
        maxLength: 150,
        size: 'max',
      })
      .map((said) => [{ actor: system, command: prepare }, { actor: host, command: open }, ...said])
  })
  .map((said) =>
    said.map((entry, index) => ({ ...entry, offset: index + 1, at: index * 1000, rules: rulesVersion })),
  )

const onRound = { id, round: fc.constant(1) }
const group = fc.constantFrom(1, 2, 3, 7, 10_001)
const wish = fc.oneof(
  fc.constant({ kind: 'any' }),
  fc.constantFrom('one', 'two').map((prompt) => ({ kind: 'prompt', prompt })),
  fc.constantFrom(1, 7).map((room) => ({ kind: 'room', room })),
  fc.constant({ kind: 'alone' }),
)
const contribution = fc.integer({ min: 1, max: 12 })
const aboutRounds = fc.oneof(
  { weight: 8, arbitrary: fc.record({ type: fc.constant('joinRound'), ...onRound, wish }) },
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('contribute'),
      ...onRound,
      text: fc.constantFrom('Yes.', 'No.', 'Why?'),
      group: fc.constantFrom(undefined, undefined, undefined, 1, 2),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('agree'), ...onRound, contribution, on: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('withdrawContribution'), ...onRound, contribution }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'leaveRound',
        'beScribe',
        'offerWriteUp',
        'sendWriteUp',
        'startRound',
        'endRound',
      ),
      ...onRound,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('writeUp'),
      ...onRound,
      points: fc.constantFrom([], ['A point']),
      dissent: fc.constantFrom('', 'Not so'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('judgeWriteUp'), ...onRound, fair: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('mergeGroups'), ...onRound, from: group, into: group }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('removeContribution'),
      ...onRound,
      group,
      contribution,
      reason: fc.constant('It names a child'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('removeMember'),
      ...onRound,
      member: fc.integer({ min: 1, max: 6 }),
      reason: fc.constant('Rude to others'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('moveMember'),
      ...onRound,
      member: fc.integer({ min: 1, max: 6 }),
      to: group,
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('callHelp'), ...onRound, on: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('answerHelp'),
      ...onRound,
      group,
      done: fc.constantFrom(undefined, true),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('writeToGroups'),
      ...onRound,
      group: fc.oneof(group, fc.constant(null)),
      text: fc.constant('We are here.'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constantFrom('showPoint', 'meToo'),
      ...onRound,
      group,
      point: fc.constantFrom('1', '2', 'dissent'),
      on: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('extendRound'), ...onRound, minutes: fc.constant(5) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('endRound'),
      ...onRound,
      to: fc.constantFrom('grace', 'ended'),
    }),
  },
  { weight: 1, arbitrary: phases },
) as fc.Arbitrary<Command>

/** Journals of sessions with a round of groups in which anyone does anything. */
export const rounds: fc.Arbitrary<Entry[]> = fc
  .tuple(
    fc.constantFrom('balanced', 'choice', 'room', 'table') as fc.Arbitrary<Parameters<typeof gather>[0]>,
    fc.array(fc.record({ actor: anybody, command: aboutRounds }), { maxLength: 150, size: 'max' }),
  )
  .map(([how, said]) => [
    { actor: system, command: { type: 'prepare', id: 'prepare-1', runSheet: everyKind, prompts } as Command },
    {
      actor: host,
      command: { id: 'gather-1', ...gather(how), size: { least: 1, wanted: 2, most: 3 } } as Command,
    },
    ...said,
  ])
  .map((said) =>
    said.map((entry, index) => ({ ...entry, offset: index + 1, at: index * 1000, rules: rulesVersion })),
  )

/** Journals of sessions in which anyone asks for anything: about questions, polls, the run sheet and a round of groups. */
export const everything: fc.Arbitrary<Entry[]> = fc
  .tuple(fc.shuffledSubarray(everyKind, { minLength: 1, maxLength: 3 }), fc.shuffledSubarray(everySegment))
  .chain(([sheet, segments]) => {
    const runSheet = [...sheet, ...segments]
    const lineId = fc.constantFrom(...runSheet.map((one) => one.id))
    const about = commandsAbout(sheet.map((one) => one.id))
    const command = fc.oneof(about, about, aboutRounds)
    const prepare = { type: 'prepare', id: 'prepare-1', runSheet, whoYouAre, prompts } as Command
    const size = { least: 1, wanted: 2, most: 3 }
    const open = { type: 'openPoll', id: 'open-first', pollId: sheet[0]?.id as string, run: 1 } as Command
    const gathered = { id: 'gather-1', ...gather('balanced'), size } as Command
    const byHosts = fc.oneof(
      fc.record({
        type: fc.constantFrom('openPoll', 'closePoll', 'showResult', 'hideResult'),
        id,
        pollId: fc.constantFrom(...sheet.map((one) => one.id)),
        run: fc.constantFrom(1, 1, 2),
      }),
      fc.record({ type: fc.constant('beginSegment'), id, activityId: lineId }),
      fc.record({ type: fc.constant('moveActivity'), id, activityId: lineId, after: lineId }),
      fc.record({
        type: fc.constant('setActivity'),
        id,
        activity: fc.constantFrom<Activity>(...runSheet).map((activity) => ({ ...activity, minutes: 4 })),
        version: fc.constantFrom(1, 1, 2),
      }),
      fc.record({ type: fc.constant('removeActivity'), id, activityId: lineId }),
      fc.record({ type: fc.constant('announce'), id, text: fc.constantFrom('Break until 8', null) }),
      fc.record({ type: fc.constant('setScreenLook'), id, look: fc.constantFrom('dark', 'light') }),
      fc.record({ type: fc.constant('setPhase'), id, phase: fc.constantFrom('live', 'live', 'paused') }),
    ) as fc.Arbitrary<Command>
    const said = fc.oneof(
      { weight: 9, arbitrary: fc.record({ actor: anybody, command }) },
      { weight: 2, arbitrary: fc.record({ actor: fc.constant(host), command: byHosts }) },
    )
    return fc
      .array(said, { maxLength: 120, size: 'max' })
      .map((all) => [
        { actor: system, command: prepare },
        { actor: host, command: gathered },
        { actor: host, command: open },
        ...all,
      ])
  })
  .map((said) =>
    said.map((entry, index) => ({ ...entry, offset: index + 1, at: index * 1000, rules: rulesVersion })),
  )

/** Journals of sessions in which people ask, add their voices, and hosts decide. */
export const boards: fc.Arbitrary<Entry[]> = fc
  .array(
    fc.record({
      actor: anybody,
      command: fc.oneof(
        { weight: 30, arbitrary: aboutQuestions },
        {
          weight: 1,
          arbitrary: fc.record({
            type: fc.constant('setPhase'),
            id,
            phase: fc.constantFrom('live', 'ended'),
          }),
        },
      ) as fc.Arbitrary<Command>,
    }),
    { maxLength: 200, size: 'max' },
  )
  .map((said) =>
    said.map((entry, index) => ({ ...entry, offset: index + 1, at: index * 1000, rules: rulesVersion })),
  )
