import { hostView } from '@companion/server/rules/audiences/host'
import { officialView } from '@companion/server/rules/audiences/official'
import { keptBack, mayFollow } from '@companion/server/rules/polls/smallNumbers'
import type { Breakdown, Cell, ResultView } from '@companion/shared/views/results'
import { readResult } from '@companion/shared/views/results'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  answer,
  closePoll,
  host,
  openPoll,
  parent,
  Story,
  says,
  twoPolls,
  whoYouAre,
} from '../support/story.ts'

const fewest = 5
const tables = (rows: number, columns: number, max: number) =>
  fc.array(fc.array(fc.integer({ min: 0, max }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  })
const plus = (one: readonly number[][], other: readonly number[][]) =>
  one.map((row, r) => row.map((cell, c) => cell + (other[r]?.[c] as number)))
const totalOf = (table: readonly number[][], column: number) =>
  table.reduce((sum, row) => sum + (row[column] as number), 0)

/** A table as published at one moment, with what everyone knows then: the overall count of each column. */
type Moment = { cells: Cell[][]; totals: number[] }
/** A figure under the threshold that an attacker has worked out. */
type Recovered = { how: string; column: number; value: number }

/**
 * The attack: with only what is published, work out figures that stand for somebody, but for fewer than `fewest`.
 * Reads single cells, subtracts the shown cells of a column from its overall count, and compares two moments.
 */
function attack(moments: readonly Moment[]): Recovered[] {
  const found: Recovered[] = []
  const look = (how: string, column: number, value: number) => {
    if (value !== 0 && Math.abs(value) < fewest) found.push({ how, column, value })
  }
  const sumShown = ({ cells }: Moment, column: number, rows: readonly number[]) =>
    rows.reduce((sum, row) => sum + ((cells[row]?.[column] as number) ?? 0), 0)
  const rowsOf = ({ cells }: Moment) => cells.map((_, row) => row)
  const isShown = ({ cells }: Moment, row: number, column: number) => cells[row]?.[column] !== 'c'
  for (const moment of moments) {
    for (const [column, total] of moment.totals.entries()) {
      const shown = rowsOf(moment).filter((row) => isShown(moment, row, column))
      for (const row of shown) look('a cell', column, moment.cells[row]?.[column] as number)
      // The overall count itself is public, however small: what is recovered must say something of a group.
      if (shown.length > 0) look('subtraction', column, total - sumShown(moment, column, shown))
      if (shown.length === moment.cells.length - 1)
        look('the only one left', column, total - sumShown(moment, column, shown))
    }
  }
  for (const [index, later] of moments.entries()) {
    for (const earlier of moments.slice(0, index)) {
      for (const [column, total] of later.totals.entries()) {
        const both = rowsOf(later).filter(
          (row) => isShown(earlier, row, column) && isShown(later, row, column),
        )
        for (const row of both)
          look(
            'two moments',
            column,
            (later.cells[row]?.[column] as number) - (earlier.cells[row]?.[column] as number),
          )
        const moved = sumShown(later, column, both) - sumShown(earlier, column, both)
        if (both.length > 0)
          look('two moments, subtracted', column, total - (earlier.totals[column] as number) - moved)
      }
    }
  }
  return found
}

/** What would be published of tables one after another under a rule; a table that may not follow is left out. */
function publish(
  all: readonly number[][][],
  rule: { keep: typeof keptBack; follow: typeof mayFollow },
): Moment[] {
  const published: { table: number[][]; hidden: boolean[][] }[] = []
  for (const table of all) {
    const next = { table, hidden: rule.keep(table, fewest, false) }
    if (published.every((earlier) => rule.follow(earlier, next, fewest))) published.push(next)
  }
  return published.map(({ table, hidden }) => ({
    cells: table.map((row, r) => row.map((cell, c) => (hidden[r]?.[c] ? 'c' : cell))),
    totals: (table[0] ?? []).map((_, column) => totalOf(table, column)),
  }))
}

/** A breakdown growing over three moments, by a few people each time. */
const growing = fc
  .tuple(tables(5, 4, 14), tables(5, 4, 3), tables(5, 4, 3))
  .map(([first, more, most]) => [first, plus(first, more), plus(plus(first, more), most)])

const runs = { numRuns: 1000 }
const always = () => true

test('[SMALL1] no sequence of moments and subtractions recovers a figure under the threshold', () => {
  fc.assert(
    fc.property(growing, (all) => {
      expect(attack(publish(all, { keep: keptBack, follow: mayFollow }))).toEqual([])
    }),
    runs,
  )
})

test('the attack succeeds where the rule, or any part of it, is switched off', () => {
  const succeeds = (rule: Parameters<typeof publish>[1]) =>
    fc.sample(growing, { numRuns: 200, seed: 1 }).filter((all) => attack(publish(all, rule)).length > 0)
      .length
  const none = (table: readonly number[][]) => table.map((row) => row.map(() => false))
  const primaryOnly = (table: readonly number[][]) => table.map((row) => row.map((cell) => cell < fewest))
  expect(succeeds({ keep: none, follow: mayFollow })).toBeGreaterThan(150)
  expect(succeeds({ keep: primaryOnly, follow: mayFollow })).toBeGreaterThan(50)
  expect(succeeds({ keep: keptBack, follow: always })).toBeGreaterThan(150)
})

test('[SMALL2] for every cell kept back another division of the column says the same, and leaves it at the threshold or above', () => {
  fc.assert(
    fc.property(tables(5, 4, 14), fc.boolean(), (table, shared) => {
      const hidden = keptBack(table, fewest, shared)
      for (const [r, row] of table.entries()) {
        for (const [c, cell] of row.entries()) {
          if (!hidden[r]?.[c]) {
            expect(cell >= fewest || totalOf(table, c) === 0).toBe(true)
            continue
          }
          const back = table.map((_, other) => other).filter((other) => hidden[other]?.[c])
          const sum = back.reduce((all, other) => all + (table[other]?.[c] as number), 0)
          // All the people kept back could be in this row, or in another: that needs two rows, and enough people.
          expect(back.length >= 2).toBe(true)
          expect(sum >= fewest || back.length === table.length).toBe(true)
          if (shared)
            expect(hidden[r]?.every((one, column) => one || totalOf(table, column) === 0)).toBe(true)
        }
      }
    }),
    runs,
  )
})

/** A session told to the end: people say who they are and answer; it closes, is opened again by an undo, and closes. */
const sessions = fc.array(
  fc.record({
    role: fc.constantFrom('x', 'x', 'x', 'x', 'y', 'y', 'z', null),
    region: fc.constantFrom('n', 's', null),
    choice: fc.constantFrom('a', 'a', 'b', 'c'),
    isLate: fc.boolean(),
  }),
  { minLength: 30, maxLength: 80, size: 'max' },
)

function told(
  people: readonly { role: string | null; region: string | null; choice: string; isLate: boolean }[],
  limit: number,
): Record<string, Moment[]> {
  const story = new Story(twoPolls)
  story.does(
    { role: 'system', id: 'system' },
    { type: 'prepare', runSheet: twoPolls, whoYouAre: { ...whoYouAre, fewest: limit } },
  )
  const moments: Record<string, Moment[]> = {}
  story.does(host, openPoll('p1'))
  const come = (isLate: boolean) => {
    for (const [index, person] of people.entries()) {
      if (person.isLate !== isLate) continue
      const actor = parent(`person-${index}`)
      story.does(actor, { type: 'describeMe', about: 'role', choice: person.role })
      story.does(actor, { type: 'describeMe', about: 'region', choice: person.region })
      story.does(actor, answer('p1', person.choice))
      look()
    }
  }
  const look = () => {
    const [result] = hostView.slice(story.state, 'results:p1') as ResultView[]
    const totals = (readResult(result as ResultView) as { counts: number[] }).counts
    for (const {
      about,
      tables: [table],
    } of (officialView.slice(story.state, 'breakdowns:p1') ?? []) as Breakdown[]) {
      moments[about] ??= []
      const cells = table?.rows.map((row) => row.cells) ?? []
      if (JSON.stringify(moments[about].at(-1)?.cells) !== JSON.stringify(cells))
        moments[about].push({ cells, totals: [...totals] })
    }
  }
  come(false)
  story.does(host, closePoll('p1'), 'closed-once')
  look()
  story.does(host, { type: 'undo', of: 'closed-once' })
  come(true)
  story.does(host, closePoll('p1'), 'closed-twice')
  look()
  return moments
}

test('[SMALL3] what officials are sent of a session gives nothing away: by any filter, at any moment', () => {
  let published = 0
  fc.assert(
    fc.property(sessions, (people) => {
      for (const moments of Object.values(told(people, fewest))) {
        published += moments.length
        expect(attack(moments)).toEqual([])
      }
    }),
    { numRuns: 150 },
  )
  expect(published).toBeGreaterThan(100)
})

test('what officials would be sent without the rule gives people away', () => {
  const given = fc
    .sample(sessions, { numRuns: 30, seed: 1 })
    .filter((people) => Object.values(told(people, 1)).some((moments) => attack(moments).length > 0))
  expect(given.length).toBeGreaterThan(25)
})

test('[SMALL4] where people could say several things, a group is shown whole or not at all', () => {
  const story = new Story([
    {
      kind: 'poll',
      id: 'm',
      question: {
        kind: 'multiple',
        text: 'Some?',
        options: [
          { id: 'a', text: 'A' },
          { id: 'b', text: 'B' },
        ],
      },
    },
  ])
  story.does(host, openPoll('m'))
  const say = (count: number, role: string | null, choices: string[]) => {
    for (let n = 0; n < count; n++) {
      const actor = parent(`${role}-${choices.join('')}-${n}`)
      if (role !== null) story.does(actor, { type: 'describeMe', about: 'role', choice: role })
      story.does(actor, says('m', { choices }))
    }
  }
  say(20, 'x', ['a'])
  say(20, 'x', ['b'])
  say(6, 'y', ['a'])
  say(6, 'y', ['a', 'b'])
  say(8, null, ['a'])
  say(9, null, ['b'])
  story.does(host, closePoll('m'))
  const [byRole] = officialView.slice(story.state, 'breakdowns:m') as Breakdown[]
  for (const table of byRole?.tables ?? []) {
    for (const { cells } of table.rows) expect(new Set(cells.map((cell) => cell === 'c')).size).toBe(1)
  }
  expect(byRole?.tables[0]?.rows.find(({ text }) => text === 'Option x')?.cells).toEqual([20, 20])
})
