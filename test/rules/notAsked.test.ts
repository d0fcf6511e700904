import { officialView } from '@companion/server/rules/audiences/official'
import { participantView } from '@companion/server/rules/audiences/participant'
import { evidence } from '@companion/server/rules/evidence'
import { cameOf, tookPart } from '@companion/server/rules/outcomes/came'
import { findSaid, saidIn } from '@companion/server/rules/outcomes/said'
import { outcomesFor } from '@companion/server/rules/outcomes/views'
import { answersIn, outcomesOf, type World } from '@companion/server/rules/outcomes/world'
import { boardOf, countsOf, outcomesView } from '@companion/server/rules/questions/slices'
import { preparedTopics, type RunSheet } from '@companion/shared/commands/runSheet'
import { type InSession, keyOf, type Outcome } from '@companion/shared/programme/outcomes'
import { notAskedTopic } from '@companion/shared/questions'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closing, countApart, ended } from '../support/apart.ts'
import {
  ada,
  ask,
  ben,
  cid,
  decline,
  join,
  queue,
  receipts,
  review,
  show,
  upvote,
} from '../support/questions.ts'
import {
  done,
  host,
  moderator,
  parent,
  refused,
  Story,
  system,
  topics,
  twoPolls,
  whoYouAre,
} from '../support/story.ts'

const line = { kind: 'notAsked', id: 'left-out' } as const
const withLine: RunSheet = [...twoPolls, line]
const leftOut = (text: string) => ({ ...ask(text), topic: notAskedTopic }) as const
const topicsSeen = ({ state }: Story) =>
  (participantView.slice(state, 'asking') as { topics: { id: string; text: string }[] }).topics
const brought = { id: notAskedTopic, text: 'What did we not ask you?' }

test('[NOTASKED1] a line of the run sheet brings the topic of what nobody asked about; without it nothing is taken on it', () => {
  const story = new Story()
  expect(topicsSeen(story)).toEqual(topics)
  expect(story.does(ada, leftOut('Siblings'))).toEqual(refused('question.topic'))
  story.does(host, { type: 'setActivity', activity: line, version: 0 })
  expect(topicsSeen(story)).toEqual([...topics, brought])
  expect(story.does(ada, leftOut('Siblings'))).toMatchObject(done)
  const titled = { ...line, title: 'What is missing?' }
  story.does(host, { type: 'setActivity', activity: titled, version: 1 })
  expect(topicsSeen(story).at(-1)).toEqual({ ...brought, text: 'What is missing?' })
})

test('[NOTASKED1] a file whose topics have that id is refused', () => {
  expect(preparedTopics.safeParse(topics).success).toBe(true)
  expect(preparedTopics.safeParse([...topics, brought]).error?.issues[0]?.message).toMatch(
    /choose another id/,
  )
})

test('[NOTASKED2] what nobody asked about is moderated, supported and filed like a question, on its topic', () => {
  const story = new Story(withLine)
  expect(story.does(host, { type: 'beginSegment', activityId: line.id })).toMatchObject(done)
  story.does(ada, leftOut('Siblings'))
  expect(queue(story).waiting).toMatchObject([{ text: 'Siblings', topic: notAskedTopic }])
  expect(story.does(ben, upvote(1))).toEqual(refused('question.notShown'))
  story.does(moderator, show(1))
  expect(story.does(ben, upvote(1))).toMatchObject(done)
  expect(participantView.slice(story.state, 'question:1')).toMatchObject({ topic: notAskedTopic })
  expect(queue(story).shown).toMatchObject([{ score: 2, topic: notAskedTopic }])
  const rows = [...evidence(story.state)].flat()
  expect(rows).toContainEqual(expect.objectContaining({ breakdown: 'topic', group: brought.text, value: 1 }))
  expect(officialView.slice(story.state, 'topics')).toMatchObject({
    rows: [...topics, brought, { text: null }].map(({ text }) => ({ text })),
  })
})

test('[NOTASKED3] after the end it is taken as long as late answers are, and waits for a moderator whenever questions are read', () => {
  const story = new Story(withLine)
  story.does(host, { type: 'setModeration', when: 'after' })
  story.does(ada, leftOut('Siblings'))
  expect(boardOf(story.state).shown).toHaveLength(1)
  story.does(host, ended)
  expect(story.does(ben, leftOut('Grandparents'))).toEqual(refused('session.ended'))
  story.does(system, countApart())
  expect(story.does(ben, ask('A question?'))).toEqual(refused('session.ended'))
  expect(story.does(ben, leftOut('Grandparents'))).toMatchObject(done)
  story.does(ben, { type: 'editQuestion', question: 2, text: 'Grandparents, too' })
  expect(boardOf(story.state).shown).toHaveLength(1)
  expect(receipts(story, 'ben')).toMatchObject([{ status: 'waiting' }])
  expect(story.does(moderator, show(2))).toMatchObject(done)
  expect(story.does(cid, upvote(2))).toMatchObject(done)
  const last = closing(story)
  expect(story.does(cid, leftOut('In time'), 'last', last)).toMatchObject(done)
  expect(story.does(cid, leftOut('Too late'), 'late', last + 1)).toEqual(refused('session.ended'))
})

test('[NOTASKED4] what no one decided on when the session ended still waits to be read', () => {
  const story = new Story(withLine)
  story.does(ada, ask('A question?'))
  story.does(ada, leftOut('Siblings'))
  story.does(host, ended)
  expect(receipts(story, 'ada')).toMatchObject([
    { status: 'waiting' },
    { status: 'declined', reason: 'time' },
  ])
  expect(outcomesView(story.state)).toMatchObject({ asked: 2, waiting: 1, declined: 1, reasons: { time: 1 } })
})

test('[NOTASKED5] who only wrote after the end is not counted among those who took part', () => {
  const story = new Story(withLine)
  for (let n = 0; n < whoYouAre.fewest; n++) story.does(parent(`early-${n}`), leftOut(`Early ${n}`))
  story.does(system, countApart())
  story.does(host, ended)
  for (let n = 0; n < 7; n++)
    expect(story.does(parent(`late-${n}`), leftOut(`Late ${n}`))).toMatchObject(done)
  expect(tookPart(story.state)).toEqual({ people: whoYouAre.fewest })
})

const ref = (kind: InSession['kind'], id: string | number): InSession => ({
  kind,
  session: 'early',
  id: String(id),
})

/** A session in a world where one outcome answers these. */
function answered(story: Story, answers: InSession[]): World & { of: Parameters<typeof cameOf>[1] } {
  const value: Outcome = {
    status: 'done',
    title: 'We ask now',
    why: 'You said so.',
    owner: 'The team',
    answers,
  }
  const outcomes = new Map(answers.length === 0 ? [] : [['reply', [{ at: 1, by: 'olga', value }]]])
  const of = { id: 'early', title: 'Early', state: story.state, isClosed: false }
  return {
    programme: { outcomes, showsOverdue: false } as never,
    sessions: new Map([['early', of]]),
    experiences: { all: [] },
    today: '2027-05-03',
    of,
  }
}
const repliesTo = (world: ReturnType<typeof answered>, number: number) =>
  outcomesOf(answersIn(world), world.of.state, ref('notAsked', number))

test('[NOTASKED6] each has a reply of its own: an outcome for a topic answers none of them', () => {
  const story = new Story(withLine)
  story.does(ada, leftOut('Siblings'))
  story.does(ben, leftOut('Grandparents'))
  for (const one of [1, 2]) story.does(moderator, show(one))
  expect(repliesTo(answered(story, [ref('topic', notAskedTopic)]), 1)).toEqual([])
  const world = answered(story, [ref('notAsked', 1)])
  expect([repliesTo(world, 1), repliesTo(world, 2)]).toEqual([['reply'], []])
  const came = cameOf(world, world.of)
  expect(came.notAsked.map(({ text, outcomes }) => [text, outcomes])).toEqual([
    ['Siblings', ['reply']],
    ['Grandparents', []],
  ])
  expect([came.questions, came.all, came.open]).toEqual([[], 2, 1])
  expect(outcomesFor(world, 'early', 'ada')).toMatchObject([
    { mine: [{ kind: 'notAsked', text: 'Siblings' }] },
  ])
  expect(outcomesFor(world, 'early', 'ben')).toEqual([])
})

test('[NOTASKED7] one that is joined with another goes by that one, whichever kind it is', () => {
  const story = new Story(withLine)
  story.does(ada, leftOut('Siblings'))
  story.does(ben, ask('What about siblings?'))
  story.does(moderator, show(2))
  story.does(moderator, join(1, 2))
  const world = answered(story, [ref('notAsked', 1)])
  expect(outcomesOf(answersIn(world), story.state, ref('question', 2))).toEqual(['reply'])
  expect(findSaid(story.state, { kind: 'notAsked', id: '1' })?.text).toBe('What about siblings?')
  expect(outcomesFor(world, 'early', 'ada')).toMatchObject([{ mine: [{ text: 'Siblings' }] }])
})

const people = [ada, ben, cid]
const step = fc.oneof(
  fc.record({ does: fc.constant('ask'), who: fc.nat(2), isLeftOut: fc.boolean() }),
  fc.record({ does: fc.constantFrom('show', 'decline', 'archive', 'hold', 'withdraw'), one: fc.nat(5) }),
  fc.record({ does: fc.constantFrom('join', 'up'), one: fc.nat(5), other: fc.nat(5) }),
  fc.record({ does: fc.constantFrom('end', 'goOn') }),
)

function takeStep(story: Story, { does, who = 0, one = 0, other = 0, isLeftOut = false }: Step): void {
  const number = one + 1
  const by = people[who] ?? ada
  const steps: Record<string, () => unknown> = {
    ask: () => story.does(by, isLeftOut ? leftOut('Something') : ask('Something?')),
    show: () => story.does(moderator, show(number)),
    decline: () => story.does(moderator, decline(number)),
    archive: () => story.does(moderator, review(number, 'archive')),
    hold: () => story.does(moderator, review(number, 'hold')),
    withdraw: () =>
      people.map((person) => story.does(person, { type: 'withdrawQuestion', question: number })),
    join: () => story.does(moderator, join(number, other + 1)),
    up: () => story.does(people[other % 3] ?? ada, upvote(number)),
    end: () => story.does(host, ended),
    goOn: () => story.does(host, { type: 'setPhase', phase: 'live' }),
  }
  steps[does]?.()
}
type Step = { does: string; who?: number; one?: number; other?: number; isLeftOut?: boolean }

test('[NOTASKED8] whatever people and moderators do, each text counts once, is in one list, and is answered or open', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.nat(5), (steps, replied) => {
      const story = new Story(withLine)
      story.does(system, countApart())
      for (const one of steps) takeStep(story, one)
      const { state } = story
      const { asked, ...places } = countsOf(state)
      expect(Object.values(places).reduce((sum, some) => sum + some, 0)).toBe(asked)
      const [questions, left] = [saidIn(state, 'question'), saidIn(state, 'notAsked')]
      const shown = boardOf(state).shown.map(({ number }) => String(number))
      expect([...questions, ...left].map(({ id }) => id).sort()).toEqual(shown.sort())
      for (const { id } of left) expect(state.questions.get(Number(id))?.topic).toBe(notAskedTopic)
      const world = answered(story, [ref('notAsked', replied + 1)])
      const came = cameOf(world, world.of)
      const open = [...came.questions, ...came.notAsked].filter(({ outcomes }) => outcomes.length === 0)
      expect([came.all, came.open]).toEqual([questions.length + left.length, open.length])
      const keys = new Set([...came.questions, ...came.notAsked].map(({ key }) => key))
      expect(keys.size).toBe(came.all)
      for (const { id } of left) expect(keys).toContain(keyOf(ref('notAsked', id)))
    }),
    { numRuns: 60 },
  )
})
