import { cameOf, tookPart } from '@companion/server/rules/outcomes/came'
import { saidIn } from '@companion/server/rules/outcomes/said'
import { outcomesAbout, outcomesFor, outcomeViews } from '@companion/server/rules/outcomes/views'
import { answersIn, outcomesOf, type SessionOf, type World } from '@companion/server/rules/outcomes/world'
import { programmeRules } from '@companion/server/rules/programme/rules'
import { emptyProgramme, type ProgrammeState } from '@companion/server/rules/programme/state'
import type { ProgrammeCommand } from '@companion/shared/programme/commands'
import {
  contributionKinds,
  type InSession,
  type Outcome,
  outcome,
  type Reference,
} from '@companion/shared/programme/outcomes'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ask, join, show, upvote } from '../support/questions.ts'
import { begun, end, say } from '../support/rounds.ts'
import {
  answer,
  closePoll,
  done,
  host,
  moderator,
  openPoll,
  parent,
  refused,
  type Said,
  Story,
  showResult,
  whoYouAre,
} from '../support/story.ts'

const { fewest } = whoYouAre
const today = '2027-05-03'
const ref = (kind: InSession['kind'], id: string | number): InSession => ({
  kind,
  session: 'early',
  id: String(id),
})
const decided = (answers: Reference[], more: Partial<Outcome> = {}): Outcome => ({
  status: 'done',
  title: 'Buses run later',
  why: 'Many of you asked.',
  owner: 'The transport team',
  answers,
  ...more,
})

/** A programme with one session, and what officials and organisers ask of it. */
class Desk {
  readonly state: ProgrammeState = emptyProgramme()
  #count = 0

  constructor() {
    this.state.sessions.set('early', { versions: [], content: {} } as never)
  }

  does(command: Omit<ProgrammeCommand, 'id'>, role = 'official', id = 'olga') {
    const offset = this.state.offset + 1
    const entry = {
      offset,
      at: offset,
      actor: { role, id },
      command: { ...command, id: `command-${++this.#count}` },
    }
    return programmeRules.apply(this.state, entry as never)
  }

  says(name: string, value: Outcome, seen = this.state.outcomes.get(name)?.length ?? 0) {
    return this.does({ type: 'setOutcome', outcome: name, seen, value } as never)
  }
}

function worldOf(desk: Desk, story: Story, isClosed = false): World & { of: SessionOf } {
  const of = { id: 'early', title: 'Early', state: story.state, isClosed }
  return { programme: desk.state, sessions: new Map([['early', of]]), experiences: { all: [] }, today, of }
}

test('[OUTCOME1] two people never overwrite an outcome, participants write none, and what was said before stays to be read', () => {
  const [desk, story] = [new Desk(), new Story()]
  story.does(parent('ada'), ask('Will buses run later?'))
  story.does(moderator, show(1))
  const answers = [ref('question', 1)]
  expect(desk.says('buses', decided(answers, { status: 'open', due: '2027-06-01' }))).toMatchObject(done)
  expect(desk.says('buses', decided(answers), 0)).toMatchObject(refused('programme.changed'))
  expect(desk.says('buses', decided(answers), 1)).toMatchObject(done)
  expect(desk.says('buses', decided(answers, { owner: 'Someone else' }), 1)).toMatchObject(
    refused('programme.changed'),
  )
  const asked = { type: 'setOutcome', outcome: 'trains', seen: 0, value: decided(answers) } as never
  for (const role of ['participant', 'host', 'moderator'])
    expect(desk.does(asked, role)).toMatchObject(refused('programme.notAllowed'))
  expect(desk.does(asked, 'organiser')).toMatchObject(done)
  // A change of the owner alone says nothing else.
  desk.says('buses', decided(answers, { owner: 'Someone else' }))
  const [view] = outcomeViews(worldOf(desk, story)).filter(({ id }) => id === 'buses')
  expect(view).toMatchObject({ status: 'done', earlier: [{ status: 'open' }] })
  expect(JSON.stringify(view)).not.toMatch(/transport team|Someone else|olga|ada/)
})

test('[OUTCOME2] what an outcome answers is in a session of the programme, and stays when that is gone', () => {
  const desk = new Desk()
  const elsewhere = { ...ref('topic', 'travel'), session: 'nowhere' }
  expect(desk.says('one', decided([elsewhere]))).toMatchObject(refused('programme.answersUnknown'))
  expect(desk.says('one', decided([ref('topic', 'travel')]))).toMatchObject(done)
  desk.state.sessions.delete('early')
  expect(desk.says('one', decided([ref('topic', 'travel')], { title: 'Anew' }))).toMatchObject(done)
})

test('[OUTCOME3] what is still open has a day by which more is said; officials see when it has passed, and everyone if the organiser says so', () => {
  const [desk, story] = [new Desk(), new Story()]
  const open = (due: string) => decided([ref('topic', 'travel')], { status: 'open', due })
  expect(outcome.safeParse(decided([ref('topic', 'travel')], { status: 'open' })).success).toBe(false)
  expect(outcome.safeParse({ ...open(today), status: 'done' }).success).toBe(false)
  desk.says('late', open('2027-05-02'))
  desk.says('early', open(today))
  const overdue = () =>
    outcomeViews(worldOf(desk, story)).flatMap(({ id, isOverdue }) => (isOverdue ? [id] : []))
  expect(overdue()).toEqual([])
  const on = { type: 'showOverdue', on: true } as never
  expect(desk.does(on)).toMatchObject(refused('programme.notAllowed'))
  expect(desk.does(on, 'organiser')).toMatchObject(done)
  expect(overdue()).toEqual(['late'])
  expect(desk.does(on, 'organiser')).toMatchObject(refused('programme.alreadySo'))
})

test('[OUTCOME4] an outcome for a topic answers every question on it, and one for a question those that are joined with it', () => {
  const [desk, story] = [new Desk(), new Story()]
  story.does(parent('ada'), { ...ask('Will buses run later?'), topic: 'travel' })
  story.does(parent('ben'), ask('And trains?'))
  story.does(parent('cid'), ask('Trains too?'))
  for (const number of [1, 2, 3]) story.does(moderator, show(number))
  desk.says('travel', decided([ref('topic', 'travel')]))
  desk.says('trains', decided([ref('question', 3)]))
  const open = () => cameOf(worldOf(desk, story), worldOf(desk, story).of).questions
  const without = () => open().flatMap(({ key, outcomes }) => (outcomes.length === 0 ? [key] : []))
  expect(without()).toEqual(['question/early/2'])
  story.does(moderator, join(3, 2))
  expect(without()).toEqual([])
  for (const person of ['ben', 'cid'])
    expect(outcomesFor(worldOf(desk, story), 'early', person)).toMatchObject([{ id: 'trains' }])
  expect(outcomesFor(worldOf(desk, story), 'early', 'ada')).toMatchObject([
    { id: 'travel', mine: [{ kind: 'topic', text: 'Travel' }] },
  ])
})

test('[OUTCOME5] whoever was in a group sees what came of its key point, once a host has put it before everyone', () => {
  const story = begun(3)
  story.does(parent('p1'), say('Later buses'))
  for (const person of ['p2', 'p3'])
    story.does(parent(person), { type: 'agree', round: 1, contribution: 1, on: true })
  end(story)
  const desk = new Desk()
  desk.says('buses', decided([ref('point', '1/1/1')]))
  const mine = () => outcomesFor(worldOf(desk, story), 'early', 'p3').length
  expect(mine()).toBe(0)
  story.does(host, { type: 'showPoint', round: 1, group: 1, point: '1', on: true })
  expect(mine()).toBe(1)
  expect(outcomesFor(worldOf(desk, story), 'early', 'p9')).toEqual([])
  const { points } = cameOf(worldOf(desk, story), worldOf(desk, story).of)
  // Three people are too few to be counted for everyone.
  expect(points).toMatchObject([{ text: 'Later buses', people: null, outcomes: ['buses'] }])
})

test('[OUTCOME6] the page of a session shows a result, and counts people, only from the fewest on', () => {
  const story = new Story()
  const came = () => cameOf(worldOf(new Desk(), story), worldOf(new Desk(), story).of)
  for (const poll of ['p1', 'p2']) {
    story.does(host, openPoll(poll))
    const people = poll === 'p1' ? fewest - 1 : fewest
    for (let n = 1; n <= people; n++) story.does(parent(`q${n}`), answer(poll, 'a'))
    if (poll === 'p1') expect(tookPart(story.state)).toEqual({ fewerThan: fewest })
    story.does(host, closePoll(poll))
    expect(came().asked.at(-1)?.result).toBeUndefined()
    story.does(host, showResult(poll))
  }
  expect(came().tookPart).toEqual({ people: fewest })
  const [few, enough] = came().asked
  expect(few).toMatchObject({ isFew: true, said: [] })
  expect(few?.result).toBeUndefined()
  expect(enough?.result).toEqual([fewest, 0, 0])
})

test('[OUTCOME7] of a session that not everyone could join, no page shows what people wrote', () => {
  const [desk, story] = [new Desk(), new Story()]
  story.does(parent('ada'), ask('Will buses run later?'))
  story.does(moderator, show(1))
  desk.says('buses', decided([ref('question', 1)]))
  const all = (isClosed: boolean) => {
    const world = worldOf(desk, story, isClosed)
    return JSON.stringify([outcomeViews(world), cameOf(world, world.of)])
  }
  expect(all(false)).toContain('Will buses run later?')
  expect(all(true)).not.toContain('Will buses run later?')
  expect(outcomesFor(worldOf(desk, story, true), 'early', 'ada')).toMatchObject([
    { mine: [{ text: 'Will buses run later?' }], answers: [{ text: null }] },
  ])
})

const people = ['ada', 'ben', 'cid', 'dan', 'eve', 'fay', 'gil']
const person = fc.constantFrom(...people)
const number = fc.integer({ min: 1, max: 6 })
type Step = { by: string; said: Said }
const step: fc.Arbitrary<Step> = fc.record({
  by: person,
  said: fc.oneof(
    fc
      .constantFrom('travel', 'school', undefined)
      .map((topic): Said => ({ ...ask(`About ${topic}?`), ...(topic !== undefined && { topic }) })),
    fc.tuple(number, fc.boolean()).map(([question, on]): Said => upvote(question, on)),
    fc.constantFrom('a', 'b', 'c').map((choice): Said => answer('p1', choice)),
    number.map((question): Said => ({ type: 'withdrawQuestion', question })),
  ),
})
const reference = fc.oneof(
  fc.constantFrom('travel', 'school').map((id) => ref('topic', id)),
  number.map((id) => ref('question', id)),
  fc.constant(ref('poll', 'p1')),
)
const told = fc.record({
  steps: fc.array(step, { minLength: 10, maxLength: 40 }),
  shown: fc.array(number, { maxLength: 6 }),
  joined: fc.option(fc.tuple(number, number)),
  outcomes: fc.array(fc.array(reference, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
})
type Told = typeof told extends fc.Arbitrary<infer T> ? T : never

/** A session and what came of it, with everyone called as `named` says. */
function tell({ steps, shown, joined, outcomes }: Told, named: (person: string) => string = (one) => one) {
  const [desk, story] = [new Desk(), new Story()]
  story.does(host, openPoll('p1'))
  for (const { by, said } of steps) {
    // Half the board is read while people still ask.
    story.does(parent(named(by)), said)
    if (said.type === 'ask') for (const question of shown) story.does(moderator, show(question))
  }
  if (joined !== null) story.does(moderator, join(...joined))
  story.does(host, closePoll('p1'))
  story.does(host, showResult('p1'))
  for (const [index, answers] of outcomes.entries()) desk.says(`outcome-${index}`, decided(answers))
  return worldOf(desk, story)
}

/** Everything that anyone may read of outcomes and of what was said. */
const readByAll = (world: ReturnType<typeof tell>) => [
  outcomeViews(world),
  outcomesAbout(world, 'early'),
  cameOf(world, world.of),
]

test('[OUTCOME8] everything that was said and that everyone can see has an outcome or is open, and the counts say so', () => {
  fc.assert(
    fc.property(told, (given) => {
      const world = tell(given)
      const { state } = world.of
      const came = cameOf(world, world.of)
      const answers = answersIn(world)
      const said = contributionKinds.flatMap((kind) =>
        saidIn(state, kind).map(({ id }) => outcomesOf(answers, state, ref(kind, id))),
      )
      expect([came.all, came.open]).toEqual([said.length, said.filter((all) => all.length === 0).length])
      const shown = [...came.asked, ...came.questions, ...came.points]
      expect(shown.map(({ outcomes }) => outcomes.length).sort()).toEqual(
        said.map((all) => all.length).sort(),
      )
      const known = new Set(outcomesAbout(world, 'early').map(({ id }) => id))
      for (const id of shown.flatMap(({ outcomes }) => outcomes)) expect(known).toContain(id)
    }),
    { numRuns: 60 },
  )
})

test('[OUTCOME9] no outcome, count or page says whose words they were: with two people’s places exchanged, everyone else reads the same', () => {
  fc.assert(
    fc.property(told, person, person, (given, one, other) => {
      const exchanged = (name: string) => (name === one ? other : name === other ? one : name)
      const [world, mirrored] = [tell(given), tell(given, exchanged)]
      expect(readByAll(mirrored)).toEqual(readByAll(world))
      for (const name of people)
        expect(outcomesFor(mirrored, 'early', exchanged(name))).toEqual(outcomesFor(world, 'early', name))
      for (const text of [readByAll(world), ...people.map((name) => outcomesFor(world, 'early', name))])
        for (const name of people) expect(JSON.stringify(text)).not.toContain(`"${name}"`)
    }),
    { numRuns: 60 },
  )
})

test('[OUTCOME10] two people with the same outcomes see the same of them, but for their own words', () => {
  fc.assert(
    fc.property(told, (given) => {
      const world = tell(given)
      const everyone = new Map(outcomeViews(world).map((view) => [view.id, view]))
      for (const name of people)
        for (const { mine, ...view } of outcomesFor(world, 'early', name)) {
          expect(view).toEqual(everyone.get(view.id))
          expect(mine.length).toBeGreaterThan(0)
        }
    }),
    { numRuns: 60 },
  )
})
