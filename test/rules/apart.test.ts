import { hostView } from '@companion/server/rules/audiences/host'
import { officialView } from '@companion/server/rules/audiences/official'
import { participantView } from '@companion/server/rules/audiences/participant'
import { screenView } from '@companion/server/rules/audiences/screen'
import type { Came } from '@companion/server/rules/entry'
import { evidence } from '@companion/server/rules/evidence'
import { figuresOf } from '@companion/server/rules/kinds/tally'
import type { Run } from '@companion/server/rules/polls/state'
import { type Helping, helpings, type PartApart, partsApart } from '@companion/shared/parts'
import type { ApartView } from '@companion/shared/views/results'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closing, come, countApart, ended, latestIn, many } from '../support/apart.ts'
import { answers } from '../support/journals.ts'
import { recount } from '../support/recount.ts'
import {
  answer,
  closePoll,
  done,
  everyKind,
  host,
  openPoll,
  Story,
  says,
  showResult,
  system,
} from '../support/story.ts'

const fewest = 5
const runs = { numRuns: 40 }

test('[APART1] in a mixed session invited people are counted apart: each figure has its own denominator, and nobody is in two', () => {
  const story = new Story()
  story.does(system, countApart())
  story.does(host, openPoll('p1'))
  many(story, 3, 'open', 'a')
  many(story, 2, 'code', 'b')
  many(story, 7, 'invited', 'b')
  expect(latestIn(hostView, story)).toEqual({
    answered: 5,
    skipped: 0,
    counts: [3, 2, 0],
    apart: [{ part: 'invited', answered: 7, skipped: 0 }],
  })
})

test('[APART2] no more texts are said to be shown than answers are in the figure beside it', () => {
  const story = new Story(everyKind)
  story.does(system, countApart())
  story.does(host, openPoll('text'))
  const said = { pollId: 'text', run: 1 }
  for (const [name, via] of [
    ['ada', 'open'],
    ['ben', 'invited'],
    ['cem', 'invited'],
  ] as const)
    story.does(come(name, via), { type: 'answer', ...said, answer: { text: `By ${name}` } })
  const texts = [...(story.state.polls.get('text')?.runs[0]?.said.texts.keys() ?? [])]
  story.does(host, { type: 'moderate', ...said, items: texts, show: true })
  story.does(host, showResult('text'))
  for (const view of [screenView, participantView])
    expect(view.slice(story.state, 'results:text')).toEqual({
      answered: 1,
      skipped: 0,
      shown: 1,
      apart: [{ part: 'invited', answered: 2, skipped: 0 }],
    })
})

test('[APART1] where everyone comes by an invitation, or a question was asked before, nobody is counted apart', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  story.does(system, countApart())
  many(story, 7, 'invited', 'b')
  expect(latestIn(hostView, story)).toEqual({ answered: 7, skipped: 0, counts: [0, 7, 0] })
})

test('[APART4] participants and the screen see how many are counted apart; hosts and officials what they said, once that is closed', () => {
  const story = new Story()
  story.does(system, countApart())
  story.does(host, openPoll('p1'))
  many(story, 9, 'open', 'a')
  many(story, 8, 'invited', 'a')
  many(story, 6, 'invited', 'b')
  many(story, 3, 'invited', 'c')
  story.does(host, showResult('p1'))
  const count = [{ part: 'invited', answered: 17, skipped: 0 }]
  for (const view of [hostView, screenView, participantView])
    expect(latestIn(view, story).apart).toEqual(count)
  expect(latestIn(officialView, story).apart).toEqual([{ part: 'invited', answered: 15, skipped: 0 }])
  story.does(host, closePoll('p1'))
  for (const view of [screenView, participantView]) expect(latestIn(view, story).apart).toEqual(count)
  const columns = ['Option a', 'Option b', 'Option c']
  // Three alone would be few, and would follow from the other two.
  const tables = [{ title: null, columns, cells: [8, 'c', 'c'] }]
  for (const view of [hostView, officialView])
    expect(latestIn(view, story).apart).toEqual([
      { ...count[0], taken: { at: story.now, people: 17, tables } },
    ])
})

test('[APART5] the files have the part of every figure of answers, and a count of each part', () => {
  const story = new Story()
  story.does(system, countApart())
  story.does(host, openPoll('p1'))
  many(story, 12, 'open', 'a')
  many(story, 14, 'invited', 'a')
  many(story, 6, 'invited', 'b')
  story.does(host, ended)
  many(story, 4, 'open', 'b')
  const rows = [...evidence(story.state)].flat().filter(({ question }) => question === 'p1')
  const told = rows.map(({ part, answered, item, measure, value, share }) =>
    [part, answered, measure, item, value, share].join(' | '),
  )
  expect(told).toEqual([
    'main | 12 | people | Option a | 12 | 100',
    'main | 12 | people | Option b | 0 | 0',
    'main | 12 | people | Option c | 0 | 0',
    'invited | 20 | counted apart |  | 20 | z',
    'invited | 20 | people | Option a | 14 | 70',
    'invited | 20 | people | Option b | c | c',
    'invited | 20 | people | Option c | c | c',
    'late | 4 | counted apart |  | 4 | z',
    ...rows.filter(({ breakdown }) => breakdown !== '').map(() => expect.stringMatching(/^main/)),
  ])
})

/** A session of a poll of each kind: who comes how, what they answer, when, and whether they are set aside. */
const people = fc.array(
  fc.record({
    via: fc.constantFrom<Came['via'][]>('open', 'code', 'invited'),
    isLate: fc.boolean(),
    helping: fc.constantFrom(undefined, undefined, ...helpings),
    aside: fc.constantFrom(false, false, false, true),
    backAgain: fc.boolean(),
    given: fc.record(
      Object.fromEntries(
        everyKind.map(({ id, question }) => [
          id,
          fc.option(fc.oneof({ weight: 9, arbitrary: answers[question.kind] }, fc.constant({ skip: true })), {
            nil: undefined,
          }),
        ]),
      ),
    ),
  }),
  { minLength: 8, maxLength: 24, size: 'max' },
)

/** What stands behind each figure of a run: in which part each answer that counts is. */
function told(
  all: readonly {
    via: Came['via']
    isLate: boolean
    helping: Helping | undefined
    aside: boolean
    backAgain: boolean
    given: object
  }[],
) {
  const story = new Story(everyKind)
  const expected = new Map<string, Map<PartApart | 'main', unknown[]>>()
  story.does(system, countApart())
  const give = (isLate: boolean, pollId: string) => {
    for (const [index, person] of all.entries()) {
      const given = (person.given as Record<string, never>)[pollId]
      if (person.isLate !== isLate || given === undefined) continue
      const helping = person.helping && { helping: person.helping }
      const { ok } = story.does(come(`person-${index}`, person.via), { ...says(pollId, given), ...helping })
      const part = isLate ? 'late' : (person.helping ?? (person.via === 'invited' ? 'invited' : 'main'))
      const parts = expected.get(pollId) ?? new Map<PartApart | 'main', unknown[]>()
      const isOut = person.aside && !person.backAgain
      if (ok && !isOut) parts.set(part, [...(parts.get(part) ?? []), given])
      expected.set(pollId, parts)
    }
  }
  for (const { id } of everyKind) {
    story.does(host, openPoll(id))
    give(false, id)
    story.does(host, closePoll(id))
  }
  story.does(host, ended)
  for (const { id } of everyKind) give(true, id)
  const named = (wanted: (typeof all)[0][]) => wanted.map((one) => `person-${all.indexOf(one)}`)
  const setAside = (some: (typeof all)[0][]) =>
    story.does(host, { type: 'setAside', network: 1, reason: 'One machine', people: named(some) })
  setAside(all.filter(({ aside, backAgain }) => aside && backAgain))
  if (story.state.asides.length > 0) story.does(host, { type: 'putBack', aside: 1 })
  setAside(all.filter(({ aside, backAgain }) => aside && !backAgain))
  return { story, expected }
}

test('[APART2] each answer is in exactly one part, and the figures of every part are a recount of the answers in it', () => {
  let counted = 0
  fc.assert(
    fc.property(people, (all) => {
      const { story, expected } = told(all)
      for (const { id } of everyKind) {
        const run = story.state.polls.get(id)?.runs[0] as Run
        const parts = [...run.answers.values()].map(({ part }) => part ?? 'main')
        expect(parts.every((part) => part === 'main' || partsApart.includes(part))).toBe(true)
        for (const part of ['main', ...partsApart] as const) {
          const given = (expected.get(id)?.get(part) ?? []) as never[]
          const { tally } = part === 'main' ? run : (run.apart.get(part) ?? { tally: null })
          counted += given.length
          if (tally === null) expect(given).toEqual([])
          else
            expect({
              answered: tally.answered,
              skipped: tally.skipped,
              ...figuresOf(run.question, tally),
            }).toMatchObject(recount(run.question, given))
        }
      }
    }),
    { numRuns: 20 },
  )
  expect(counted).toBeGreaterThan(500)
})

/** What is worked out from the figures of parts that stands for someone, but for fewer than `fewest`. */
function attack(moments: readonly ApartView[][]): string[] {
  const found: string[] = []
  const look = (how: string, value: number) => {
    if (value !== 0 && Math.abs(value) < fewest) found.push(`${how}: ${value}`)
  }
  const seen: { part: string; people: number; cells: (number | 'c')[] }[] = moments
    .flat()
    .flatMap(({ part, taken }) =>
      taken === undefined
        ? []
        : taken.tables.map(({ cells }, table) => ({ part: `${part} ${table}`, people: taken.people, cells })),
    )
  for (const [index, { part, people: all, cells }] of seen.entries()) {
    const shown = cells.filter((cell) => cell !== 'c')
    for (const cell of shown) look('a cell', cell)
    const left = all - shown.reduce((sum, cell) => sum + cell, 0)
    // How many answered is known in any case.
    if (shown.length > 0 && shown.length < cells.length) look('the rest', left)
    // Where one cell is left, the rest is its figure.
    if (shown.length === cells.length - 1) found.push(`one cell left: ${left}`)
    for (const earlier of seen.slice(0, index).filter((one) => one.part === part))
      for (const [row, cell] of cells.entries()) {
        const before = earlier.cells[row]
        if (typeof cell === 'number' && typeof before === 'number') look('two moments', cell - before)
      }
  }
  return found
}

const choosers = fc.array(
  fc.record({
    via: fc.constantFrom<Came['via'][]>('open', 'invited', 'invited'),
    when: fc.constantFrom(0, 0, 0, 1, 2, 2, 3),
    choice: fc.constantFrom('a', 'a', 'a', 'b', 'b', 'c'),
  }),
  { minLength: 20, maxLength: 90, size: 'max' },
)

/** Answered, closed, opened again by an undo and closed; then late, closed, and open for longer. */
function moments(all: readonly { via: Came['via']; when: number; choice: string }[]): ApartView[][] {
  const story = new Story()
  const seen: ApartView[][] = []
  const look = () => seen.push(latestIn(officialView, story).apart ?? [])
  const answersAt = (when: number) => {
    for (const [index, one] of all.entries())
      if (one.when === when) {
        story.does(come(`person-${index}`, one.via), answer('p1', one.choice))
        look()
      }
  }
  story.does(system, countApart(1))
  story.does(host, openPoll('p1'))
  answersAt(0)
  story.does(host, closePoll('p1'), 'closed-once')
  look()
  story.does(host, { type: 'undo', of: 'closed-once' })
  answersAt(1)
  story.does(host, ended)
  look()
  const close = () => {
    expect(story.does(system, { type: 'closeLate', until: closing(story) })).toMatchObject(done)
    look()
  }
  answersAt(2)
  close()
  story.does(system, countApart(3))
  answersAt(3)
  close()
  return seen
}

test('[APART3] no figure of a part stands for few people, and nothing follows from subtracting figures, parts or moments', () => {
  let shown = 0
  fc.assert(
    fc.property(choosers, (all) => {
      const seen = moments(all)
      shown += seen.flat().filter(({ taken }) => taken?.tables[0]?.cells.some((cell) => cell !== 'c')).length
      expect(attack(seen)).toEqual([])
    }),
    runs,
  )
  expect(shown).toBeGreaterThan(100)
})

test('[APART3] the small numbers of the main figure are those of its own people: invited ones do not hide them', () => {
  const story = new Story()
  story.does(system, countApart())
  const say = (id: string, via: Came['via'], role: string | null, choice: string) => {
    if (role !== null) story.does(come(id, via), { type: 'describeMe', about: 'role', choice: role })
    story.does(come(id, via), answer('p1', choice))
  }
  story.does(host, openPoll('p1'))
  for (let n = 0; n < 12; n++)
    for (const role of ['x', 'y', 'z', null]) say(`${role}-${n}`, 'open', role, 'a')
  for (let n = 0; n < 9; n++) say(`invited-${n}`, 'invited', 'x', 'a')
  story.does(host, closePoll('p1'))
  expect(officialView.slice(story.state, 'breakdowns:p1')).toMatchObject([
    { people: 48, tables: [{ rows: [12, 12, 12, 12].map((count) => ({ cells: [count, 0, 0] })) }] },
    {},
  ])
})
