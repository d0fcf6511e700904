import { seeded } from '@companion/server/crowd/seeded'
import { answersOf } from '@companion/server/ground/answersOf'
import { commonGround } from '@companion/server/ground/commonGround'
import { alike } from '@companion/server/ground/nearest'
import { noGroup } from '@companion/server/rules/polls/breakdowns'
import { agreedByPeople, statementsAsked } from '@companion/server/rules/statementsAsked'
import { runInWorker } from '@companion/server/runtime/runInWorker'
import type { GroundView } from '@companion/shared/programme/ground'
import { expect, test } from 'vitest'
import { plantedAnswers } from '../support/planted.ts'
import { closePoll, everyKind, host, openPoll, parent, Story, says } from '../support/story.ts'

const sure = (people: number) => new Uint8Array(people).fill(1)

test('[GROUND1] of 10 planted statements that both groups agree with and that shares of everyone hide, 10 are found', async () => {
  const { answers, planted } = plantedAnswers(20_000, 40, 10, 1)
  // As it was built: twenty thousand people are too many for a loop that Vite has rewritten.
  const worker = new URL('../../server/dist/ground/groundWorker.js', import.meta.url)
  const view = await runInWorker<GroundView>(worker, { answers, sure: sure(20_000), fewest: 10 })
  if (!view.found) throw new Error(view.why)
  expect(view.sizes.length).toBe(2)
  const hidden = view.statements.filter(({ isHidden }) => isHidden).map(({ statement }) => statement)
  expect(new Set(hidden)).toEqual(planted)
  expect(new Set(view.statements.slice(0, 10).map(({ statement }) => statement))).toEqual(planted)
  // By the share of everyone alone, none of them is among the first ten.
  const byShare = [...view.statements].sort((one, next) => next.everyone - one.everyone).slice(0, 10)
  expect(byShare.filter(({ statement }) => planted.has(statement))).toEqual([])
})

test('[GROUND2] no groups are shown of people who answer by chance, or who all answer alike', () => {
  for (const statements of [4, 6, 12, 40])
    for (const seed of [1, 2, 3]) {
      const random = seeded(seed)
      // Some statements are agreed by more people than others.
      const likely = Array.from({ length: statements }, () => 0.2 + 0.6 * random())
      const stances = Int8Array.from({ length: 600 * statements }, (_, at) =>
        random() < (likely[at % statements] ?? 0) ? 1 : random() < 0.3 ? 0 : -1,
      )
      const answers = { people: 600, statements, stances }
      const view = commonGround({ answers, sure: sure(600), fewest: 10 })
      expect([statements, seed, view]).toEqual([statements, seed, { found: false, why: 'notStable' }])
    }
  const alikeAll = new Int8Array(600 * 12).fill(1)
  const answers = { people: 600, statements: 12, stances: alikeAll }
  expect(commonGround({ answers, sure: sure(600), fewest: 10 }).found).toBe(false)
})

test('[GROUND3] no group is shown that is smaller than the session allows, by people whom it cost something to come in', () => {
  const { answers } = plantedAnswers(400, 20, 5, 2)
  const made = { answers, fewest: 200 }
  expect(commonGround({ ...made, sure: sure(400) })).toEqual({ found: false, why: 'tooSmall' })
  // Made-up people do not make a group large enough.
  const few = new Uint8Array(400).fill(1, 0, 20)
  expect(commonGround({ answers, sure: few, fewest: 10 })).toEqual({ found: false, why: 'tooSmall' })
})

test('[GROUND4] a share is kept back where those who agree in a group, or those who do not, are fewer than the session allows', () => {
  const { answers } = plantedAnswers(400, 20, 5, 3)
  const view = commonGround({ answers, sure: sure(400), fewest: 10 })
  if (!view.found) throw new Error(view.why)
  // Of 260 people in the large group, some 8 do not agree with what divides the groups.
  const divided = view.statements.filter(({ consensus }) => consensus === null)
  expect(divided.length).toBeGreaterThan(0)
  // Of two groups one is never kept back alone: the share of everyone would give it away.
  for (const { groups } of divided) expect(groups).toEqual([null, null])
})

test('[GROUND5] the same answers give the same groups, and what is given away holds no person', () => {
  const { answers } = plantedAnswers(400, 20, 5, 4)
  const given = { answers, sure: sure(400), fewest: 10 }
  const view = commonGround(given)
  expect(commonGround(given)).toEqual(view)
  expect(Object.keys(view).sort()).toEqual(['found', 'sizes', 'statements'])
  expect(JSON.stringify(view).length).toBeLessThan(400 * 20)
})

test('two groupings are alike whatever their groups are called, and not where one is by chance', () => {
  const one = Uint8Array.from({ length: 300 }, (_, at) => at % 3)
  expect(
    alike(
      one,
      one.map((group) => (group + 1) % 3),
      3,
    ),
  ).toBeCloseTo(1)
  const random = seeded(5)
  expect(
    Math.abs(
      alike(
        one,
        one.map(() => Math.floor(random() * 3)),
        3,
      ),
    ),
  ).toBeLessThan(0.05)
})

/** Forty people, in two roles of twenty, who answer a set of three statements. */
function answered() {
  const story = new Story(everyKind)
  story.does(host, openPoll('statements'))
  for (let at = 0; at < 40; at++) {
    const person = parent(`p${at}`)
    story.does(person, { type: 'describeMe', about: 'role', choice: at < 20 ? 'x' : 'y' })
    const yes = (of: boolean) => (of ? 'agree' : 'disagree')
    story.does(
      person,
      says('statements', {
        // The first is agreed in both roles, the second in one alone, the third by too few to be shown.
        stances: { a: yes(at % 4 !== 0), b: yes(at < 20 ? at % 4 !== 0 : at % 4 === 0), c: yes(at === 1) },
      }),
    )
  }
  return story
}

test('[GROUND6] what is agreed whoever people are is taken from breakdowns as they were published, and from nothing else', () => {
  const story = answered()
  expect(agreedByPeople(story.state, 60)).toEqual([])
  story.does(host, closePoll('statements'))
  const [run] = story.state.polls.get('statements')?.runs ?? []
  const published = run?.breakdowns.get('role')?.at(-1)?.view
  const [byRole] = agreedByPeople(story.state, 60)
  const shown = published?.tables.filter(
    ({ rows }) =>
      rows.filter(({ text, cells }) => !noGroup.includes(text) && !cells.includes('c')).length >= 2,
  )
  expect(byRole?.shown).toBe(shown?.length)
  for (const { text, lowest } of byRole?.statements ?? []) {
    const rows = shown?.find(({ title }) => title === text)?.rows ?? []
    const cells = rows.find((row) => row.text === lowest.group)?.cells.map(Number) ?? []
    expect(lowest.share).toBe(Math.round((100 * (cells[0] ?? 0)) / cells.reduce((sum, one) => sum + one, 0)))
  }
})

test('[GROUND7] groups are found from what people said to statements that are closed, and not from those who are set aside', async () => {
  const story = answered()
  expect((await answersOf(story.state, statementsAsked(story.state))).answers.people).toBe(0)
  story.does(host, closePoll('statements'))
  const all = await answersOf(story.state, statementsAsked(story.state))
  expect([all.answers.people, all.answers.statements]).toEqual([40, 3])
  expect([...all.answers.stances.slice(0, 3)]).toEqual([-1, -1, -1])
  story.state.aside.set('p0', 1)
  expect((await answersOf(story.state, statementsAsked(story.state))).answers.people).toBe(39)
})

test('[GROUND9] groups are of the very people of the published results, so that no difference between them points at a few', async () => {
  const story = answered()
  story.does(parent('brief'), says('statements', { stances: { b: 'agree' } }))
  story.does(parent('skips'), says('statements', { skip: true }))
  story.does(host, closePoll('statements'))
  const { answers } = await answersOf(story.state, statementsAsked(story.state))
  expect(answers.people).toBe(41)
  const [run] = story.state.polls.get('statements')?.runs ?? []
  for (let at = 0; at < 3; at++) {
    const said = [1, -1, 0].map(
      (stance) =>
        Array.from({ length: answers.people }, (_, person) => answers.stances[person * 3 + at]).filter(
          (one) => one === stance,
        ).length,
    )
    expect(said).toEqual(run?.tally.sums.slice(at * 3, at * 3 + 3))
  }
})
