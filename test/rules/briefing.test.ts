import { changeInWords, differenceInWords, percent, sharedInWords } from '@companion/client/briefing/words'
import { briefingOf } from '@companion/server/briefing/briefing'
import type { Asking } from '@companion/shared/programme/briefing'
import type { OfficialView } from '@companion/shared/views/official'
import type { Breakdown, Cell, ResultView } from '@companion/shared/views/results'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questions } from '../support/story.ts'

const { statements, scale, multiple } = questions
const run = (question: object, number: number, closedAt: number | null) => ({
  run: number,
  question,
  openedAt: number * 100,
  closedAt,
  shown: true,
})
const statement = (id: string) => `Option ${id}`

/** A breakdown of the statements by role: for each statement a row of each group. */
const byRole = (tables: Cell[][][], at = 150): Breakdown => ({
  about: 'role',
  text: 'Who are you?',
  at,
  people: 100,
  tables: tables.map((rows, index) => ({
    title: statement('abc'[index] as string),
    columns: ['Agree', 'Disagree', 'Pass', 'Did not say'],
    rows: rows.map((cells, row) => ({ text: ['Parent', 'Staff', 'Did not say'][row] as string, cells })),
  })),
})

type Told = { question?: object; results: ResultView[]; runs?: object[]; breakdowns?: Breakdown[] }
const viewOf = ({
  question = statements,
  results,
  runs = [run(question, 1, 150)],
  breakdowns = [],
}: Told): OfficialView =>
  ({
    asked: ['q'],
    'poll:q': { question, runs },
    'results:q': results,
    'breakdowns:q': breakdowns,
  }) as unknown as OfficialView
const said = (counts: number[][], answered = 100) => ({ answered, skipped: 0, counts }) as ResultView

test('[BRIEF1] a briefing names what most people said, where groups differ most and what changed most, each found by its figures alone', () => {
  const counts = [
    [60, 20, 20],
    [10, 85, 5],
    [40, 40, 20],
  ]
  const { paired: _, ...after } = said(counts) as Exclude<ResultView, number[]>
  const before = [
    [50, 30, 20],
    [70, 25, 5],
    [40, 40, 20],
  ]
  const found = briefingOf(
    viewOf({
      results: [
        { ...after, paired: { people: 100, before: { counts: before }, after } } as unknown as ResultView,
      ],
      breakdowns: [
        byRole([
          [
            [40, 10, 10, 3],
            [20, 10, 10, 0],
            [0, 0, 0, 0],
          ],
          [
            [5, 50, 5, 0],
            [5, 35, 0, 0],
            [0, 0, 0, 0],
          ],
          [
            [5, 45, 10, 0],
            [35, 0, 5, 0],
            [0, 0, 0, 0],
          ],
        ]),
      ],
    }),
    5,
  )
  expect(found.shared.map(({ saying, all }) => [saying.item, saying.said, all.count])).toEqual([
    ['Option b', 'disagree', 85],
    ['Option a', 'agree', 60],
  ])
  expect(found.differences[0]).toMatchObject({ saying: { item: 'Option c', said: 'agree' }, hidden: 0 })
  expect(found.differences[0]?.groups).toEqual([
    { text: 'Staff', count: 35, of: 40 },
    { text: 'Parent', count: 5, of: 60 },
  ])
  expect(found.changes[0]).toMatchObject({
    saying: { item: 'Option b' },
    before: { count: 70, of: 100 },
    after: { count: 10, of: 100 },
  })
  expect(found.looked).toEqual({ shared: 6, differences: 6, changes: 6 })
  const halves = briefingOf(
    viewOf({ question: scale, results: [{ answered: 40, skipped: 0, counts: [1, 2, 7, 20, 10] } as never] }),
    5,
  )
  expect(halves.shared).toMatchObject([
    { saying: { said: 'chose 4 or 5 of 5, towards ‘Much’' }, all: { count: 30, of: 40 } },
  ])
  const several = briefingOf(
    viewOf({ question: multiple, results: [{ answered: 40, skipped: 0, counts: [39, 30, 1, 0] } as never] }),
    5,
  )
  expect(several.shared).toMatchObject([{ saying: { said: 'chose ‘Option a’' }, all: { count: 39, of: 40 } }])
})

const cell = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 40 }) }, fc.constant<Cell>('c'))
const row = fc.array(cell, { minLength: 4, maxLength: 4 })
const table = fc.array(row, { minLength: 3, maxLength: 3 })

test('[BRIEF2] a difference in a briefing is between groups of which nothing is kept back, and no share is of fewer people than the session allows', () => {
  fc.assert(
    fc.property(
      fc.array(table, { minLength: 3, maxLength: 3 }),
      fc.integer({ min: 3, max: 30 }),
      fc.array(fc.array(fc.nat(20), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
      (tables, fewest, counts) => {
        const found = briefingOf(viewOf({ results: [said(counts)], breakdowns: [byRole(tables)] }), fewest)
        const least = Math.max(10, fewest)
        for (const { all } of found.shared) expect(all.of).toBeGreaterThanOrEqual(least)
        for (const { groups, saying } of found.differences) {
          expect(groups.length).toBeGreaterThan(1)
          const rows = tables['abc'.indexOf(saying.item?.at(-1) as string)] as Cell[][]
          for (const { text, of } of groups) {
            expect(of).toBeGreaterThanOrEqual(least)
            expect(rows[['Parent', 'Staff'].indexOf(text)]).not.toContain('c')
          }
        }
      },
    ),
    { numRuns: 100 },
  )
})

test('[BRIEF3] a briefing is of questions that have closed, and a breakdown from before the closing is not in it', () => {
  const [first, second] = [
    said([
      [90, 5, 5],
      [0, 0, 0],
      [0, 0, 0],
    ]),
    said([
      [5, 90, 5],
      [0, 0, 0],
      [0, 0, 0],
    ]),
  ]
  const runs = [run(statements, 1, 150), run(statements, 2, null)]
  const open = briefingOf(viewOf({ results: [first, second], runs }), 5)
  expect(open.shared).toMatchObject([{ asking: { run: 1, runs: 2, at: 150 }, saying: { said: 'agree' } }])
  expect([open.closed, open.open]).toEqual([1, 1])
  const never = briefingOf(viewOf({ results: [first], runs: [run(statements, 1, null)] }), 5)
  expect(never).toMatchObject({ shared: [], looked: { shared: 0 }, closed: 0, open: 1 })
  const rows = [
    [40, 10, 10, 0],
    [0, 40, 0, 0],
  ]
  const taken = (at: number) =>
    briefingOf(viewOf({ results: [first], breakdowns: [byRole([rows, rows, rows], at)] }), 5)
  expect(taken(149).differences).toEqual([])
  expect(taken(150).differences).toHaveLength(3)
})

const asking: Asking = { pollId: 'q', text: 'Question?', run: 1, runs: 1, at: 0 }
const saying = { item: null, said: 'agree' }
const part = fc
  .integer({ min: 10, max: 5000 })
  .chain((of) => fc.integer({ min: 0, max: of }).map((count) => ({ count, of })))

test('[BRIEF4] a headline of a briefing never says what its figures do not: neither all, none nor a change where there is none', () => {
  fc.assert(
    fc.property(part, part, (one, next) => {
      expect(percent(one) === '100%').toBe(one.count === one.of)
      expect(percent(one) === '0%').toBe(one.count === 0)
      const all = sharedInWords({ asking, saying, all: one })
      expect(all).toBe(`${percent(one)} agree`)
      const change = changeInWords({ asking, saying, before: one, after: next })
      expect(change.startsWith('From')).toBe(percent(one) !== percent(next))
      const groups = [
        { text: 'A', ...one },
        { text: 'B', ...next },
      ]
      const differ = differenceInWords({ asking, saying, about: 'Who?', groups, hidden: 0 })
      expect(differ).toBe(`${percent(one)} of ‘A’ and ${percent(next)} of ‘B’ agree`)
    }),
    { numRuns: 100 },
  )
})
