import { hostView } from '@companion/server/rules/audiences/host'
import { officialView } from '@companion/server/rules/audiences/official'
import { participantView } from '@companion/server/rules/audiences/participant'
import { screenView } from '@companion/server/rules/audiences/screen'
import { evidence } from '@companion/server/rules/evidence'
import { keptBack, mayFollow, type Published } from '@companion/server/rules/polls/smallNumbers'
import type { PollView } from '@companion/shared/views/polls'
import type { Breakdown, Cell, Paired, ResultView } from '@companion/shared/views/results'
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
  showResult,
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
 * The attack: with only what is published, work out figures that stand for someone, but for fewer than `fewest`.
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
  allSure: readonly number[][][] = all,
): Moment[] {
  const published: Published[] = []
  for (const [moment, table] of all.entries()) {
    const sure = allSure[moment] as number[][]
    const next = { table, sure, hidden: rule.keep(table, fewest, false, sure) }
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

/** The same where someone has made people up, and knows what each of them said. */
const stuffed = fc.tuple(growing, growing).map(([sure, made]) => ({
  sure,
  made,
  all: sure.map((table, moment) => plus(table, made[moment] as number[][])),
}))

/** What is left of what was published once the made-up people are subtracted. */
function withoutMade(
  moments: readonly Moment[],
  made: readonly number[][][],
  of: readonly number[][][],
  all: readonly number[][][],
) {
  return moments.map(({ cells, totals }) => {
    const moment = all.findIndex(
      (table) =>
        table.every((row, r) => row.every((cell, c) => cells[r]?.[c] === 'c' || cells[r]?.[c] === cell)) &&
        totals.every((total, c) => total === totalOf(table, c)),
    )
    const fakes = made[moment] as number[][]
    return {
      cells: cells.map((row, r) =>
        row.map((cell, c) => (cell === 'c' ? cell : Number(cell) - (fakes[r]?.[c] ?? 0))),
      ),
      totals: totals.map((_, c) => totalOf(of[moment] as number[][], c)),
    }
  })
}

test('[SMALL7] whoever made people up, however many, and subtracts them recovers no figure under the threshold of the others', () => {
  let shown = 0
  fc.assert(
    fc.property(stuffed, ({ sure, made, all }) => {
      const published = publish(all, { keep: keptBack, follow: mayFollow }, sure)
      shown += published.flatMap(({ cells }) => cells.flat()).filter((cell) => cell !== 'c').length
      expect(attack(withoutMade(published, made, sure, all))).toEqual([])
    }),
    runs,
  )
  expect(shown).toBeGreaterThan(1000)
  const judgedByAll = fc
    .sample(stuffed, { numRuns: 200, seed: 1 })
    .filter(
      ({ sure, made, all }) =>
        attack(withoutMade(publish(all, { keep: keptBack, follow: mayFollow }), made, sure, all)).length > 0,
    )
  expect(judgedByAll.length).toBeGreaterThan(100)
})

test('[SMALL7] 49 made-up people from the open link beside one who came by the code tell nothing about that one', () => {
  const story = new Story()
  const come = (id: string, via: 'open' | 'code', choice: string, said: string) => {
    const actor = { ...parent(id), came: { via, from: id } }
    story.does(actor, { type: 'describeMe', about: 'role', choice: said })
    story.does(actor, answer('p1', choice))
  }
  story.does(host, openPoll('p1'))
  come('real', 'code', 'b', 'x')
  for (let n = 0; n < 49; n++) come(`made-${n}`, 'open', 'a', 'x')
  for (let n = 0; n < 30; n++) come(`other-${n}`, 'code', n % 2 === 0 ? 'a' : 'b', 'y')
  story.does(host, closePoll('p1'))
  const [byRole] = officialView.slice(story.state, 'breakdowns:p1') as Breakdown[]
  const x = byRole?.tables[0]?.rows.find(({ text }) => text === 'Option x')
  expect(x?.cells.slice(0, 2)).toEqual(['c', 'c'])
})

test('[SMALL7] where the link alone lets people in, one who gave the code holds nothing back', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  for (let n = 0; n < 40; n++) {
    const came = n === 0 ? ({ via: 'code', free: true } as const) : ({ via: 'open' } as const)
    const actor = { ...parent(`p-${n}`), came }
    story.does(actor, { type: 'describeMe', about: 'role', choice: n % 2 === 0 ? 'x' : 'y' })
    story.does(actor, answer('p1', 'a'))
  }
  story.does(host, closePoll('p1'))
  const [byRole] = officialView.slice(story.state, 'breakdowns:p1') as Breakdown[]
  expect(byRole?.tables[0]?.rows.map(({ cells }) => cells[0])).toContain(20)
})

test('[SMALL7] where everyone came by the open link, everyone counts', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  for (let n = 0; n < 40; n++) {
    const actor = { ...parent(`p-${n}`), came: { via: 'open' as const, from: 'x' } }
    story.does(actor, { type: 'describeMe', about: 'role', choice: n % 2 === 0 ? 'x' : 'y' })
    story.does(actor, answer('p1', 'a'))
  }
  story.does(host, closePoll('p1'))
  const [byRole] = officialView.slice(story.state, 'breakdowns:p1') as Breakdown[]
  expect(byRole?.tables[0]?.rows.map(({ cells }) => cells[0])).toContain(20)
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
    const counts = (readResult(result as ResultView) as { counts: number[] }).counts
    for (const {
      about,
      tables: [table],
    } of (officialView.slice(story.state, 'breakdowns:p1') ?? []) as Breakdown[]) {
      moments[about] ??= []
      const cells = table?.rows.map((row) => row.cells) ?? []
      const joins = table?.joins ?? counts.map((_, column) => [column])
      const totals = joins.map((those) => those.reduce((sum, column) => sum + (counts[column] ?? 0), 0))
      if (JSON.stringify(moments[about].at(-1)?.cells) !== JSON.stringify(cells))
        moments[about].push({ cells, totals })
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

/** What someone answers the first, the second and the third time; null where they do not. Most come like many others. */
const threeTimes = fc
  .subarray(['110', '011', '010', '100', '001'], { minLength: 2, maxLength: 2 })
  .chain((few) =>
    fc.array(
      fc.tuple(
        fc.oneof(
          { weight: 10, arbitrary: fc.constant('111') },
          { weight: 6, arbitrary: fc.constantFrom(...few) },
          { weight: 1, arbitrary: fc.constantFrom('011', '010') },
        ),
        fc.array(fc.constantFrom('a', 'a', 'b'), { minLength: 3, maxLength: 3 }),
      ),
      { minLength: 40, maxLength: 120, size: 'max' },
    ),
  )
  .map((people) =>
    people.map(([comes, says]) => says.map((choice, run) => (comes[run] === '1' ? choice : null))),
  )

type Compared = { run: number; isOpen: boolean; paired: Paired; before: number[]; after: number[] }

/** A question asked three times, the second time closed, opened again by an undo, and closed with one answer more. */
function askedThrice(people: readonly (readonly (string | null)[])[], limit: number): Compared[] {
  const story = new Story(twoPolls)
  story.does(
    { role: 'system', id: 'system' },
    { type: 'prepare', runSheet: twoPolls, whoYouAre: { ...whoYouAre, fewest: limit } },
  )
  const seen: Compared[] = []
  const look = () => {
    for (const view of [hostView, officialView]) {
      const runs = ((view.slice(story.state, 'results:p1') ?? []) as ResultView[]).map(readResult)
      const polls = view.slice(story.state, 'poll:p1') as PollView
      for (const [index, { paired }] of runs.entries()) {
        const [before, after] = [runs[index - 1], runs[index]] as { counts: number[] }[]
        if (paired === undefined || before === undefined || after === undefined) continue
        const isOpen = polls.runs[index]?.closedAt === null
        seen.push({ run: index + 1, isOpen, paired, before: [...before.counts], after: [...after.counts] })
      }
    }
  }
  for (const run of [1, 2, 3]) {
    story.does(host, openPoll('p1', run))
    const late = people.length - 1
    const come = (from: number, to: number) => {
      for (const [index, said] of people.entries()) {
        const choice = said[run - 1]
        if (index < from || index >= to || choice == null) continue
        story.does(parent(`person-${index}`), answer('p1', choice, run))
        look()
      }
    }
    come(0, late)
    story.does(host, closePoll('p1', run), `closed-${run}`)
    look()
    if (run === 2) {
      story.does(host, { type: 'undo', of: 'closed-2' })
      look()
      come(late, people.length)
      story.does(host, closePoll('p1', run), 'closed-2-again')
      look()
    }
  }
  return seen
}

/** The attack on before and after: who came back, by subtraction who did not, and two comparisons of one asking. */
function attackCompared(seen: readonly Compared[]): string[] {
  const found: string[] = []
  const parts = new Map<number, number[][]>()
  const look = (how: string, figures: readonly number[]) => {
    for (const value of figures) if (value !== 0 && Math.abs(value) < fewest) found.push(`${how}: ${value}`)
  }
  for (const { run, isOpen, paired, before, after } of seen) {
    if (isOpen) found.push('while it is open')
    for (const [asked, all, side] of [
      [run - 1, before, paired.before],
      [run, after, paired.after],
    ] as const) {
      const part = (side as { counts: number[] }).counts
      const others = all.map((count, option) => count - (part[option] as number))
      // Where all came back, the figures are those of the result that everyone knows.
      if (others.some((count) => count !== 0)) {
        look('who came back', part)
        look('who did not', others)
      }
      look('how many', [paired.people])
      for (const other of parts.get(asked) ?? [])
        look(
          'two comparisons',
          part.map((count, option) => count - (other[option] as number)),
        )
      parts.set(asked, [...(parts.get(asked) ?? []), part])
    }
  }
  return found
}

test('[SMALL5] before and after points at no one: neither at those who came back nor at those who did not, however often it is asked', () => {
  let published = 0
  fc.assert(
    fc.property(threeTimes, (people) => {
      const seen = askedThrice(people, fewest)
      published += seen.length
      expect(attackCompared(seen)).toEqual([])
    }),
    { numRuns: 150 },
  )
  expect(published).toBeGreaterThan(100)
})

test('before and after without the rule gives people away', () => {
  const given = fc
    .sample(threeTimes, { numRuns: 30, seed: 1 })
    .filter((people) => attackCompared(askedThrice(people, 1)).length > 0)
  expect(given.length).toBeGreaterThan(15)
})

test('[SMALL5] asked a third time, two comparisons do not leave one person between them', () => {
  const story = new Story(twoPolls)
  const come = (run: number, from: number, to: number) => {
    for (let n = from; n < to; n++) story.does(parent(`p${n}`), answer('p1', n % 2 === 0 ? 'a' : 'b', run))
  }
  for (const [run, from, to] of [
    [1, 0, 60],
    // Eleven more, of whom one comes a third time.
    [2, 0, 71],
    [3, 0, 61],
  ] as const) {
    story.does(host, openPoll('p1', run))
    come(run, from, to)
    story.does(host, closePoll('p1', run))
  }
  const results = (officialView.slice(story.state, 'results:p1') as ResultView[]).map(readResult)
  expect(results.map(({ paired }) => paired?.people)).toEqual([undefined, 60, undefined])
})

test('[SMALL5] who answers first when a question is asked again shows no one what they said the first time', () => {
  const story = new Story(twoPolls)
  story.does(host, openPoll('p1'))
  for (let n = 1; n <= 60; n++) story.does(parent(`p${n}`), answer('p1', n === 1 ? 'b' : 'a'))
  story.does(host, openPoll('p1', 2))
  story.does(parent('p1'), answer('p1', 'c', 2))
  const views = [hostView, officialView, screenView, participantView]
  const seen = () =>
    JSON.stringify([views.map((view) => view.slice(story.state, 'results:p1')), [...evidence(story.state)]])
  expect(seen()).not.toMatch(/paired|"before"/)
  story.does(host, showResult('p1', 2))
  story.does(host, closePoll('p1', 2))
  expect(seen()).not.toMatch(/paired|"before","value":\d/)
  expect([...evidence(story.state)].flat()).toContainEqual(
    expect.objectContaining({ question: 'p1', run: 2, measure: 'before', item: '', value: 'c', share: 'c' }),
  )
})

test('[SMALL5] what was published of an asking is not forgotten by undoing its closing', () => {
  const story = new Story(twoPolls)
  story.does(host, openPoll('p1'))
  for (let n = 1; n <= 60; n++) story.does(parent(`p${n}`), answer('p1', n <= 30 ? 'b' : 'a'))
  story.does(host, openPoll('p1', 2))
  for (let n = 1; n <= 60; n++) if (n % 2 === 0) story.does(parent(`p${n}`), answer('p1', 'a', 2))
  const paired = () =>
    ((hostView.slice(story.state, 'results:p1') as ResultView[]).map(readResult)[1] as { paired?: Paired })
      .paired
  story.does(host, closePoll('p1', 2), 'closed')
  expect(paired()).toMatchObject({ people: 30, before: { counts: [15, 15, 0] } })
  story.does(host, { type: 'undo', of: 'closed' })
  expect(paired()).toBeUndefined()
  story.does(parent('p1'), answer('p1', 'a', 2))
  story.does(host, closePoll('p1', 2), 'closed-again')
  // With one person more it would say what that one answered the first time.
  expect(paired()).toBeUndefined()
})

test('[SMALL6] a breakdown is shown with the time it was taken and how many people it is of, and not while its question is open again', () => {
  const story = new Story(twoPolls)
  const come = (from: number, to: number) => {
    for (let n = from; n < to; n++) {
      story.does(parent(`p${n}`), { type: 'describeMe', about: 'role', choice: n % 2 === 0 ? 'x' : 'y' })
      story.does(parent(`p${n}`), answer('p1', n % 4 < 2 ? 'a' : 'b'))
    }
  }
  const breakdowns = () => officialView.slice(story.state, 'breakdowns:p1') as Breakdown[] | undefined
  const rows = () => [...evidence(story.state)].flat().filter(({ breakdown }) => breakdown === 'Who are you?')
  story.does(host, openPoll('p1'))
  come(0, 40)
  story.does(host, closePoll('p1'), 'closed')
  expect(breakdowns()?.[0]).toMatchObject({ people: 40 })
  const taken = rows()
  expect(taken[0]).toMatchObject({ answered: 40, closed: breakdowns()?.[0]?.at })
  story.does(host, { type: 'undo', of: 'closed' })
  expect([breakdowns(), rows()]).toEqual([undefined, []])
  come(40, 43)
  story.does(host, closePoll('p1'), 'closed-again')
  expect(rows()).toEqual(taken)
})
