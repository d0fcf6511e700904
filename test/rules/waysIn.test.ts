import { hostView } from '@companion/server/rules/audiences/host'
import { officialView } from '@companion/server/rules/audiences/official'
import { evidence } from '@companion/server/rules/evidence'
import type { Breakdown, ResultView } from '@companion/shared/views/results'
import { readResult } from '@companion/shared/views/results'
import { expect, test } from 'vitest'
import {
  answer,
  closePoll,
  everyKind,
  host,
  openPoll,
  parent,
  Story,
  says,
  system,
  topics,
  whoYouAre,
} from '../support/story.ts'

// The ways in which somebody's answer, or a figure for few people, was once got. The threshold is five.

type Given = { id: string; role: string | null; choice: string }

const people = (count: number, role: string | null, choice: string, from = 0): Given[] =>
  Array.from({ length: count }, (_, at) => ({ id: `${role}-${choice}-${at + from}`, role, choice }))
const crowd = [
  ...people(12, 'x', 'a'),
  ...people(11, 'x', 'b'),
  ...people(9, 'y', 'a'),
  ...people(8, 'y', 'b'),
  ...people(6, null, 'a'),
  ...people(6, null, 'b'),
]
const latecomer = { id: 'late', role: 'y', choice: 'b' }

function come(story: Story, given: readonly Given[], pollId: string, run = 1): void {
  for (const { id, role, choice } of given) {
    if (role !== null) story.does(parent(id), { type: 'describeMe', about: 'role', choice: role })
    story.does(parent(id), answer(pollId, choice, run))
  }
}

function asked(story: Story, given: readonly Given[], pollId: string, run = 1): void {
  story.does(host, openPoll(pollId, run))
  come(story, given, pollId, run)
  story.does(host, closePoll(pollId, run))
}

/** The breakdown by role that officials have of a question's last closing, by group. */
function byRole({ state }: Story, pollId: string): Record<string, (number | 'c')[]> {
  const all = (officialView.slice(state, `breakdowns:${pollId}`) ?? []) as Breakdown[]
  const rows = all.find(({ about }) => about === 'role')?.tables[0]?.rows ?? []
  return Object.fromEntries(rows.map(({ text, cells }) => [text, cells]))
}
const isKeptBack = (rows: Record<string, (number | 'c')[]>) =>
  Object.values(rows)
    .flat()
    .every((cell) => cell === 'c')

test('[SMALL9] the same question asked again with one latecomer says nothing of that one', () => {
  const before = new Story()
  before.rules = 12
  const now = new Story()
  for (const story of [before, now]) {
    asked(story, crowd, 'p1')
    asked(story, [...crowd, latecomer], 'p1', 2)
  }
  expect(byRole(before, 'p1')['Option y']?.slice(0, 2)).toEqual([9, 9])
  expect(isKeptBack(byRole(now, 'p1'))).toBe(true)
})

test('[SMALL9] another question with one latecomer says nothing of who that one is', () => {
  const story = new Story()
  asked(story, crowd, 'p1')
  expect(byRole(story, 'p1')).toMatchObject({ 'Option x': [12, 11, 0], 'Option y': [9, 8, 0] })
  asked(story, [...crowd, latecomer], 'p2')
  expect(isKeptBack(byRole(story, 'p2'))).toBe(true)
  // Where enough others answered one of the two alone, nobody can tell who made a row larger.
  asked(story, [...crowd.slice(5), latecomer], 'p2', 2)
  expect(isKeptBack(byRole(story, 'p2'))).toBe(false)
})

test('[SMALL9] a figure that is kept back does not follow from how many of the group answered another question', () => {
  const few = [...crowd, ...people(3, 'y', 'c')]
  const before = new Story()
  before.rules = 12
  const now = new Story()
  const other = few.map((one) => ({ ...one, choice: one.choice === 'c' ? 'b' : one.choice }))
  for (const story of [before, now]) {
    asked(story, few, 'p1')
    asked(story, other, 'p2')
  }
  // Before: of 20 in the group, by the other question, 17 are shown, so three said what was kept back.
  expect([byRole(before, 'p1')['Option y'], byRole(before, 'p2')['Option y']]).toEqual([
    [9, 8, 'c'],
    [9, 11, 0],
  ])
  const tables = [byRole(now, 'p1'), byRole(now, 'p2')]
  expect(tables.map((rows) => rows['Option y'])).toEqual([
    [9, 11],
    [9, 11, 0],
  ])
})

test('[SMALL8] one small group hides no other, and what is in others is named', () => {
  const story = new Story()
  asked(story, [...crowd, ...people(1, 'z', 'a')], 'p1')
  const [breakdown] = (officialView.slice(story.state, 'breakdowns:p1') ?? []) as Breakdown[]
  const [table] = breakdown?.tables ?? []
  expect(table?.rows).toEqual([
    { text: 'Option x', cells: [12, 11, 0] },
    { text: 'Option y', cells: [9, 8, 0] },
    { text: 'Other groups', cells: [7, 6, 0] },
  ])
  expect(table?.others).toEqual(['Option z', 'Did not say'])
})

test('[SMALL8] answers of few people are counted together: halves of a scale, and of options those that most people chose', () => {
  const story = new Story(everyKind)
  story.does(host, openPoll('scale'))
  for (const [at, point] of [1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 5, 5, 5, 5].entries())
    for (const role of ['x', 'y']) {
      story.does(parent(`${role}${at}`), { type: 'describeMe', about: 'role', choice: role })
      story.does(parent(`${role}${at}`), says('scale', { point }))
    }
  story.does(host, closePoll('scale'))
  const [scale] = (officialView.slice(story.state, 'breakdowns:scale') ?? []) as Breakdown[]
  expect(scale?.tables[0]).toMatchObject({
    columns: ['1 to 2', '3', '4 to 5'],
    joins: [[0, 1], [2], [3, 4]],
    rows: [{ cells: [5, 5, 6] }, { cells: [5, 5, 6] }],
  })
})

test('[SMALL10] what officials and their files have of an open question moves only when five more have answered, to the last answer', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  const seen = () => {
    const [result] = (officialView.slice(story.state, 'results:p1') ?? []) as ResultView[]
    const [row] = [...evidence(story.state)].flat()
    return JSON.stringify([readResult(result as ResultView), row?.answered, row?.value])
  }
  const moments: string[] = []
  for (const one of crowd) {
    come(story, [one], 'p1')
    moments.push(seen())
  }
  const changes = moments.flatMap((moment, at) => (moment === moments[at - 1] ? [] : [at + 1]))
  expect(changes).toEqual([1, 10, 15, 20, 25, 30, 35, 40, 45, 50])
  expect(moments.at(-1)).toContain('"answered":45')
  // At the close seven more are in it, not two.
  story.does(host, closePoll('p1'))
  expect(
    readResult((officialView.slice(story.state, 'results:p1') as ResultView[])[0] as ResultView).answered,
  ).toBe(52)
  expect(
    readResult((hostView.slice(story.state, 'results:p1') as ResultView[])[0] as ResultView).answered,
  ).toBe(52)
})

test('[SMALL10] without questions about who people are, officials see a result as it comes in', () => {
  const story = new Story()
  const runSheet = everyKind
  story.does(system, { type: 'prepare', runSheet, whoYouAre: { ...whoYouAre, questions: [] }, topics })
  story.does(host, openPoll('single'))
  story.does(parent('ada'), says('single', { choice: 'a' }))
  expect(officialView.slice(story.state, 'results:single')).toEqual([[1, 0, 0, 0]])
})
