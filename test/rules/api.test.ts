import { createApiTokens } from '@companion/server/access/apiTokens'
import { boardItems, figureItems, outcomeItem, questionItems } from '@companion/server/api/lists'
import { listed, pageIn } from '@companion/server/api/paging'
import { createUseNotes } from '@companion/server/api/useNotes'
import { apply } from '@companion/server/rules/apply'
import { officialView } from '@companion/server/rules/audiences/official'
import { evidence } from '@companion/server/rules/evidence'
import { programmeRules } from '@companion/server/rules/programme/rules'
import { emptyProgramme } from '@companion/server/rules/programme/state'
import { emptyState, type SessionState } from '@companion/server/rules/state'
import { fileRow } from '@companion/server/workbook/fileRow'
import type { AuditNote } from '@companion/shared/audit'
import type { ProgrammeCommand } from '@companion/shared/programme/commands'
import fc from 'fast-check'
import { nanoid } from 'nanoid'
import { expect, test } from 'vitest'
import { evening } from '../support/evening.ts'

type Asked<C> = C extends ProgrammeCommand ? Omit<C, 'id'> : never

/** A programme with Ada in its team, and a clock. */
function programme() {
  const state = emptyProgramme()
  let now = 1000
  const ask = (asked: Asked<ProgrammeCommand>, role: 'organiser' | 'official' = 'organiser') => {
    const command = { ...asked, id: nanoid() } as ProgrammeCommand
    const actor = { role, id: 'organiser' }
    return programmeRules.apply(state, { actor, at: now, command, offset: state.offset + 1 })
  }
  const grants = [{ scope: 'early', role: 'official' as const }]
  ask({ type: 'setStaff', staff: 'ada-1234', seen: 0, name: 'Ada', grants })
  const tokens = createApiTokens(
    'a secret of at least thirty-two letters',
    () => now,
    () => state,
  )
  function issue(id = nanoid(), staff = 'ada-1234') {
    const token = tokens.fresh()
    const verdict = ask({
      type: 'issueToken',
      token: id,
      staff,
      mark: tokens.markOf(token),
      until: now + 100,
    })
    return { id, token, verdict }
  }
  const opens = (token: string) => tokens.holderOf(`Bearer ${token}`)?.person.name ?? null
  return { state, ask, issue, opens, pass: (ms: number) => (now += ms) }
}

test('[API1] a token opens the API for the person that it was made for, until it ends by itself, at the desk, or with what lets them in', () => {
  const ends = {
    time: ({ pass }) => pass(100),
    desk: ({ ask }, token) => ask({ type: 'endToken', token, staff: 'ada-1234' }),
    removed: ({ ask }) => ask({ type: 'removeStaff', staff: 'ada-1234' }),
    code: ({ ask }) => ask({ type: 'endSignIns', staff: 'ada-1234', andCode: true }),
  } satisfies Record<string, (its: ReturnType<typeof programme>, token: string) => unknown>
  for (const [name, end] of Object.entries(ends)) {
    const its = programme()
    const { id, token } = its.issue()
    expect([name, its.opens(token), its.opens(`${token}x`), its.opens('')]).toEqual([name, 'Ada', null, null])
    end(its, id)
    expect([name, its.opens(token)]).toEqual([name, null])
  }
})

test('[API2] what is stored of a token does not open anything, and one person has a few at most', () => {
  const { state, issue, opens, ask, pass } = programme()
  const { token, id } = issue()
  const stored = JSON.stringify([...state.tokens])
  expect(stored).not.toContain(token)
  expect(opens(state.tokens.get(id)?.mark ?? '')).toBe(null)
  expect(issue('somebody', 'nobody-12').verdict).toMatchObject({ code: 'programme.unknown' })
  const verdicts = Array.from({ length: 5 }, () => issue().verdict.ok)
  expect(verdicts).toEqual([true, true, true, true, false])
  pass(100)
  expect(issue().verdict.ok).toBe(true)
  expect(state.tokens.size).toBe(1)
  const asOfficial = {
    type: 'issueToken',
    token: nanoid(),
    staff: 'ada-1234',
    mark: 'm'.repeat(20),
    until: 9,
  }
  expect(ask(asOfficial as never, 'official')).toMatchObject({ code: 'programme.notAllowed' })
})

const told = evening(0, 16, 3)
const people = new Set(
  told.story.entries.flatMap(({ actor: { role, id } }) => (role === 'participant' ? [id] : [])),
)

/** The evening as it was after so many entries. */
function stateAt(entries: number): SessionState {
  const state = emptyState()
  for (const entry of told.story.entries.slice(0, entries)) apply(state, entry)
  return state
}

/** Everything that people wrote in a state and nobody let through. */
function hidden(state: SessionState): string[] {
  const runs = [...state.polls.values()].flatMap((poll) => poll.runs)
  const answers = runs.flatMap(({ said }) =>
    [...said.texts.values()].flatMap(({ id, text }) => (said.shown.has(id) ? [] : [text])),
  )
  const questions = [...state.questions.values()].flatMap(({ status, text }) =>
    status === 'shown' ? [] : [text],
  )
  return [...answers, ...questions].filter((text) => text.length > 12)
}

test('[API3] at any moment nothing is in the API that officials’ pages and files do not have, and of an open question no figure is', () => {
  const info = { ...told.info, principle: 'What it is about' }
  fc.assert(
    fc.property(fc.integer({ min: 1, max: told.story.entries.length }), (entries) => {
      const state = stateAt(entries)
      const rows = [...evidence(state)].flat()
      const inFiles = new Set(rows.map((row) => JSON.stringify(fileRow(info, row))))
      const figures = [...figureItems(info, state)].flat()
      expect(figures.filter((figure) => !inFiles.has(JSON.stringify(figure)))).toEqual([])
      const open = new Set(
        [...state.polls].flatMap(([id, { runs }]) =>
          runs.at(-1)?.closedAt === null ? [`${id} ${runs.length}`] : [],
        ),
      )
      expect(figures.filter(({ question, run }) => open.has(`${question} ${run}`))).toEqual([])
      const board = [...boardItems(state)].flat()
      const ofBoard = new Set(
        rows.map(({ question, wording, value, item }) => JSON.stringify([question, wording, value, item])),
      )
      const isInFiles = ({ number, text, people, outcome }: (typeof board)[0]) =>
        ofBoard.has(JSON.stringify([`asked ${number}`, text, people, outcome]))
      expect(board.filter((one) => !isInFiles(one))).toEqual([])
      const page = JSON.stringify(officialView.names(state).map((name) => officialView.slice(state, name)))
      const questions = [...questionItems(state)]
      const wordings = questions.flatMap(({ runs }) => runs.map(({ wording }) => JSON.stringify(wording)))
      expect(wordings.filter((wording) => !page.includes(wording))).toEqual([])
      const all = JSON.stringify([questions, figures, board])
      const secret = [...hidden(state).map((text) => JSON.stringify(text).slice(1, -1)), ...people]
      expect(secret.filter((text) => all.includes(text))).toEqual([])
    }),
    { numRuns: 6 },
  )
  const { state } = told
  expect([...figureItems(info, state)].flat().length).toBeGreaterThan(100)
  expect([...boardItems(state)].flat().length).toBeGreaterThan(5)
  expect(hidden(state).length).toBeGreaterThan(5)
})

test('[API4] a list is read in pages of one moment: all pages together are the list, and a cursor of another moment is refused', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer(), { maxLength: 60 }),
      fc.integer({ min: 1, max: 20 }),
      (items, limit) => {
        const list = listed(items)
        const read: unknown[] = []
        for (let cursor: string | null | undefined; cursor !== null; ) {
          const page = pageIn(list, { ...(cursor !== undefined && { cursor }), limit })
          if (typeof page === 'string') throw new Error(page)
          expect(page.items.length).toBeLessThanOrEqual(limit)
          expect(page.total).toBe(items.length)
          read.push(...page.items)
          cursor = page.next
        }
        expect(read).toEqual(items)
        const first = pageIn(list, { limit })
        if (typeof first !== 'string' && first.next !== null)
          expect(pageIn(listed([...items, 0.5]), { limit, cursor: first.next })).toBe('changed')
      },
    ),
  )
  for (const asked of [
    { limit: '0' },
    { limit: '1001' },
    { limit: 'x' },
    { cursor: '' },
    { cursor: 'nothing' },
    { cursor: ['a'] },
  ])
    expect(pageIn(listed([1, 2]), asked)).toBe('unreadable')
})

test('[API5] the audit log says once an hour who read what by the API, and not each time', () => {
  const lines: Pick<AuditNote, 'about' | 'session'>[] = []
  let now = 0
  const note = createUseNotes(
    { note: (_author: unknown, line: never) => lines.push(line) } as never,
    () => now,
  )
  const ada = { token: 'one', person: { id: 'ada', name: 'Ada' } } as never
  for (let time = 0; time < 50; time += 1) {
    note(ada, 'figures', 'early')
    note(ada, 'sessions', undefined)
  }
  note(ada, 'figures', 'local')
  now = 60 * 60 * 1000
  note(ada, 'figures', 'early')
  expect(lines.map(({ about, session }) => `${about} ${session ?? ''}`)).toEqual([
    'figures early',
    'sessions ',
    'figures local',
    'figures early',
  ])
})

test('[API6] an outcome is given as everyone sees it, with times in ISO 8601', () => {
  const words = { at: 0, status: 'done', title: 'We did it', why: 'You asked' } as const
  const item = outcomeItem({
    id: 'one',
    ...words,
    answers: [],
    earlier: [{ ...words, decided: '2027-05-03' }],
  })
  expect(item).toMatchObject({ at: '1970-01-01T00:00:00.000Z', link: null, decided: null })
  expect(item.earlier[0]).toMatchObject({ decided: '2027-05-03' })
})
