import { missingIn } from '@companion/server/missing/missing'
import { readReference, writtenReference } from '@companion/server/missing/readReference'
import { officialView } from '@companion/server/rules/audiences/official'
import { programmeRules } from '@companion/server/rules/programme/rules'
import { emptyProgramme } from '@companion/server/rules/programme/state'
import type { OfficialView } from '@companion/shared/views/official'
import { nanoid } from 'nanoid'
import { expect, test } from 'vitest'
import { evening } from '../support/evening.ts'

const { state } = evening(0, 200)
const viewOf = () =>
  Object.fromEntries(
    officialView.names(state).map((name) => [name, officialView.slice(state, name)]),
  ) as OfficialView
const view = viewOf()
const [about] = state.whoYouAre.questions
const row = (group: string, share: number) => ({ group, share, source: 'Census', date: '2021-03-21' })

test('[MISSING1] officials see how many came and stayed, and each group’s part of those who answered', () => {
  const { mostAnswered, first, last, tables, questions } = missingIn(view, state.whoYouAre, new Map())
  for (const counted of [mostAnswered, first, last])
    expect((counted as { people: number }).people).toBeGreaterThan(100)
  expect(tables.length).toBeGreaterThan(0)
  for (const { groups, of } of tables) {
    expect(groups.reduce((sum, { people }) => sum + people, 0)).toBe(of)
    const shares = groups.reduce((sum, { share }) => sum + (share ?? 0), 0)
    expect(Math.abs(shares - 100)).toBeLessThan(1)
  }
  const skips = questions.map(({ answered, skipped }) => skipped / (answered + skipped))
  expect(skips).toEqual([...skips].sort((one, next) => next - one))
})

test('[MISSING2] no number of a group is there but the sum of a row that officials’ pages show whole, and few people are not counted', () => {
  const rows = new Set<number>()
  for (const [name, slice] of Object.entries(view))
    if (name.startsWith('breakdowns:'))
      for (const { tables } of (slice ?? []) as NonNullable<OfficialView[`breakdowns:${string}`]>)
        for (const { cells } of tables.flatMap((table) => table.rows))
          if (!cells.includes('c')) rows.add(cells.reduce<number>((sum, cell) => sum + Number(cell), 0))
  const { tables } = missingIn(view, state.whoYouAre, new Map())
  const numbers = tables.flatMap(({ groups }) =>
    groups.flatMap(({ people, first, last }) => [people, first, last]),
  )
  expect(numbers.filter((one) => one !== null && !rows.has(one))).toEqual([])
  // Everything kept back: no table is left, and a few people are said to be few.
  const hidden = structuredClone(view) as Record<string, unknown>
  for (const [name, slice] of Object.entries(hidden))
    if (name.startsWith('breakdowns:'))
      for (const { tables } of (slice ?? []) as { tables: { rows: { cells: unknown[] }[] }[] }[])
        for (const { rows: all } of tables) for (const one of all) one.cells[0] = 'c'
  expect(missingIn(hidden as OfficialView, state.whoYouAre, new Map()).tables).toEqual([])
  expect(missingIn(view, { fewest: 500, questions: [] }, new Map()).mostAnswered).toEqual({ fewerThan: 500 })
})

test('[MISSING3] a share elsewhere stands beside a group with its source and date, groups that are together have the sum, and nothing is weighted', () => {
  const names = about?.options.map(({ text }) => text) ?? []
  const rows = names.map((name, index) => row(name, index + 1))
  const without = missingIn(view, state.whoYouAre, new Map())
  const beside = missingIn(view, state.whoYouAre, new Map([[about?.id ?? '', rows]]))
  const strip = ({ tables }: typeof beside) =>
    tables.map(({ groups, sources: _, ...table }) => ({
      ...table,
      groups: groups.map(({ reference: _r, ...group }) => group),
    }))
  expect(strip(beside)).toEqual(strip(without))
  const [table] = beside.tables
  expect(table?.sources).toEqual([{ source: 'Census', date: '2021-03-21' }])
  const total = table?.groups.reduce((sum, { reference }) => sum + (reference ?? 0), 0)
  const named = new Set(table?.groups.map(({ text }) => text))
  const alone = rows.filter(({ group }) => named.has(group)).reduce((sum, { share }) => sum + share, 0)
  const together = rows.reduce((sum, { share }) => sum + share, 0)
  expect([alone, together]).toContain(total)
})

test('[MISSING4] shares are read from CSV line by line, and what cannot be read is named with its line', () => {
  const groups = ['Parent or carer', 'Other, not said']
  const head = 'group,share,source,date\n'
  const good = `${head}parent or CARER,60.5%,"Census, England",2021-03-21\n"Other, not said",39,Census,2021-03-21`
  const read = readReference(good, groups)
  expect(read).toMatchObject({
    rows: [{ group: 'Parent or carer', share: 60.5, source: 'Census, England' }, { share: 39 }],
  })
  if ('rows' in read) expect(readReference(writtenReference(read.rows), groups)).toEqual(read)
  expect(readReference(' ', groups)).toEqual({ rows: [] })
  const problems: [string, string][] = [
    ['a,b', 'Begin with a line that says group,share,source,date'],
    [`${head}Nobody,1,S,2021-03-21`, 'Line 2: ‘Nobody’ is not one of the answers to this question'],
    [`${head}Parent or carer,many,S,2021-03-21`, 'Line 2: write the share as a number from 0 to 100'],
    [`${head}Parent or carer,101,S,2021-03-21`, 'Line 2: write the share as a number from 0 to 100'],
    [`${head}Parent or carer,1,S,March`, 'Line 2: write the date as 2021-03-21'],
    [`${head}Parent or carer,1,,2021-03-21`, 'Line 2: say where the share is from'],
    [
      `${head}Parent or carer,1,S,2021-03-21\nParent or carer,1,S,2021-03-21`,
      'Line 3: ‘Parent or carer’ is there twice',
    ],
    [
      `${head}Parent or carer,70,S,2021-03-21\n"Other, not said",70,S,2021-03-21`,
      'The shares come to more than 100',
    ],
    [`${head}"Parent`, 'This is not CSV. Check quotation marks'],
  ]
  for (const [text, problem] of problems) expect(readReference(text, groups)).toEqual({ problem })
})

test('[MISSING5] organisers bring shares, from the version that they saw', () => {
  const programme = emptyProgramme()
  const bring = (seen: number, role: 'organiser' | 'official' = 'organiser') => {
    const reference = { about: 'role', rows: [row('Parent', 50)] }
    const command = { type: 'setReference', id: nanoid(), seen, reference } as const
    return programmeRules.apply(programme, {
      actor: { role, id: 'ada' },
      at: 5,
      command,
      offset: programme.offset + 1,
    })
  }
  expect(bring(0, 'official')).toMatchObject({ code: 'programme.notAllowed' })
  expect([bring(0), bring(0), bring(1)].map(({ ok }) => ok)).toEqual([true, false, true])
  expect(programme.references.get('role')).toMatchObject({ version: 2, value: [{ group: 'Parent' }] })
})

test('[MISSING7] other groups are held against the same groups alone, and against nothing elsewhere where people who did not say are among them', () => {
  const asked = (id: string, at: number, rows: [string, number][], others?: string[]) => {
    const question = { kind: 'single', text: id, options: [] }
    const table = { title: null, columns: ['a'], rows: rows.map(([text, one]) => ({ text, cells: [one] })) }
    return {
      [`poll:${id}`]: { question, runs: [{ run: 1, question, openedAt: 0, closedAt: at, shown: false }] },
      [`results:${id}`]: [{ answered: 40, skipped: 0, counts: [40] }],
      [`breakdowns:${id}`]: [
        { about: 'role', text: 'Who?', at, people: 40, tables: [{ ...table, ...(others && { others }) }] },
      ],
    }
  }
  const tablesOf = (...polls: object[]) => {
    const ids = polls.map((poll) => Object.keys(poll)[0]?.split(':')[1] ?? '')
    const all = Object.assign({ asked: ids }, ...polls) as OfficialView
    const references = new Map([['role', [row('Parent', 50), row('Nurse', 5), row('Aunt', 5)]]])
    return missingIn(all, { fewest: 5, questions: [{ id: 'role', text: 'Who?' }] }, references).tables[0]
  }
  const three: [string, number][] = [
    ['Parent', 20],
    ['Nurse', 10],
    ['Other groups', 10],
  ]
  const mixed = tablesOf(
    asked('one', 1, three, ['Aunt', 'Did not say']),
    asked(
      'two',
      2,
      [
        ['Parent', 18],
        ['Other groups', 22],
      ],
      ['Nurse', 'Aunt', 'Did not say'],
    ),
  )
  expect(mixed).toMatchObject({ asked: 'one', of: 40, notSaid: null })
  expect(mixed?.groups.map(({ first, last }) => [first, last])).toEqual([
    [20, 18],
    [10, null],
    [10, null],
  ])
  const apart = tablesOf(asked('one', 1, [...three.slice(0, 2), ['Aunt', 5], ['Did not say', 5]]))
  expect(apart).toMatchObject({ of: 35, notSaid: 5 })
  expect(apart?.groups.map(({ share, reference }) => [share, reference])).toEqual([
    [57.1, 50],
    [28.6, 5],
    [14.3, 5],
  ])
})
