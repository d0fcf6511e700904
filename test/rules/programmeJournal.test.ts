import { takenCodes } from '@companion/server/programme/takenCodes'
import { programmeRules } from '@companion/server/rules/programme/rules'
import { emptyProgramme, latestOf, type ProgrammeState } from '@companion/server/rules/programme/state'
import type { ProgrammeCommand } from '@companion/shared/programme/commands'
import type { RegionalEvent } from '@companion/shared/programme/regionalEvents'
import type { SessionContent, SessionDetails } from '@companion/shared/programme/session'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { twoPolls } from '../support/story.ts'

const content: SessionContent = {
  runSheet: twoPolls,
  topics: [],
  prompts: [],
  whoYouAre: { fewest: 10, questions: [] },
}
const settings = { status: 'open', retentionDays: null } as const
const details = (id: string, title = 'A session', joinCode = 'GARDEN'): SessionDetails => ({
  id,
  title,
  principle: 'What it is about',
  startsAt: '2027-01-12T19:00:00+00:00',
  joinCode,
  callUrl: 'https://example.com/call',
})

let ids = 0
function does(state: ProgrammeState, asked: ProgrammeCommand, by = 'ada') {
  const role = asked.type === 'adopt' ? 'system' : 'organiser'
  const entry = { offset: state.offset + 1, at: 1000 + state.offset, actor: { role, id: by }, command: asked }
  return programmeRules.apply(state, entry as never)
}
const id = () => `command-${++ids}`
const set = (seen: number, of: SessionDetails, made = seen === 0): ProgrammeCommand => ({
  type: 'setSession',
  id: id(),
  seen,
  details: of,
  settings,
  ...(made && { content }),
})
const adopt = (mark: string, ...sessions: SessionDetails[]): ProgrammeCommand => ({
  type: 'adopt',
  id: id(),
  mark,
  sessions: sessions.map((one) => ({ details: one, content })),
})

test('[DESK1] two organisers never overwrite each other: a change counts only from what its author had before them', () => {
  const step = fc.record({
    by: fc.constantFrom('ada', 'bob'),
    reads: fc.boolean(),
    title: fc.string({ minLength: 1, maxLength: 20 }),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const state = emptyProgramme()
      does(state, set(0, details('early')))
      const seen: Record<string, { version: number; title: string }> = {}
      const now = () => state.sessions.get('early') as NonNullable<ReturnType<typeof state.sessions.get>>
      for (const { by, reads, title } of steps) {
        const latest = () => ({ version: now().versions.length, title: latestOf(now()).details.title })
        if (reads || seen[by] === undefined) seen[by] = latest()
        const before = latest()
        const had = seen[by]
        const verdict = does(state, set(had.version, details('early', title)), by)
        expect(verdict.ok).toBe(had.version === before.version)
        expect(latest().title).toBe(verdict.ok ? title : before.title)
      }
    }),
  )
})

test('[DESK2] what the files hold is put in force for sessions that no one has changed, and what someone changed stays', () => {
  const state = emptyProgramme()
  does(state, adopt('one', details('early'), details('local', 'Local', 'VALLEY')))
  does(state, set(1, details('early', 'Changed at the desk'), false))
  does(state, adopt('two', details('early', 'Changed in its file'), details('fair', 'Fair', 'BRIDGE')))
  const titles = [...state.sessions.values()].map((one) => latestOf(one).details.title)
  expect(titles.sort()).toEqual(['Changed at the desk', 'Fair'])
})

test('[EVENT10] regional events of the files are put in force and go with them, but for those that someone changed', () => {
  const state = emptyProgramme()
  const event = (eventId: string, title = 'An event'): RegionalEvent => ({
    id: eventId,
    title,
    startsAt: '2027-01-14T10:30:00+00:00',
    endsAt: '2027-01-14T13:00:00+00:00',
    place: 'A hall',
    status: 'open',
  })
  const setEvent = (seen: number, of: RegionalEvent): ProgrammeCommand => ({
    type: 'setRegionalEvent',
    id: id(),
    seen,
    event: of,
  })
  const adoptEvents = (mark: string, ...events: RegionalEvent[]) =>
    ({ ...adopt(mark), events }) as ProgrammeCommand
  does(state, adoptEvents('one', event('north'), event('south')))
  does(state, setEvent(1, event('north', 'Changed at the desk')))
  does(state, setEvent(0, event('west', 'Made at the desk')))
  does(state, adoptEvents('two', event('north', 'Changed in its file'), event('east')))
  const titles = [...state.events.values()].map(({ value }) => value.title)
  expect(titles.sort()).toEqual(['An event', 'Changed at the desk', 'Made at the desk'])
  expect(does(state, setEvent(0, event('north')))).toEqual({ ok: false, code: 'programme.eventTaken' })
  expect(does(state, setEvent(1, event('north')))).toEqual({ ok: false, code: 'programme.changed' })
  expect(does(state, setEvent(1, event('nowhere')))).toEqual({ ok: false, code: 'programme.unknown' })
})

test('[DESK3] no two sessions have one address or one join code', () => {
  const state = emptyProgramme()
  does(state, set(0, details('early')))
  expect(does(state, set(0, details('early', 'Another')))).toEqual({
    ok: false,
    code: 'programme.sessionTaken',
  })
  expect(does(state, set(0, details('local')))).toEqual({ ok: false, code: 'programme.joinCodeTaken' })
  expect(does(state, set(0, details('local', 'Local', 'VALLEY')))).toMatchObject({ ok: true })
  expect(does(state, set(1, details('local', 'Local', 'GARDEN'), false))).toEqual({
    ok: false,
    code: 'programme.joinCodeTaken',
  })
})

test('[DESK3] files with the join code of a session from the desk are refused, and those of a session that was changed there are not', () => {
  const state = emptyProgramme()
  does(state, adopt('one', details('early', 'Early', 'GARDEN')))
  does(state, set(1, details('early', 'Changed', 'BRIDGE'), false))
  const inFiles = (id: string, joinCode: string) => ({
    sessions: [{ details: details(id, id, joinCode), content }],
  })
  expect(takenCodes(inFiles('early', 'BRIDGE'), state)).toEqual([])
  expect(takenCodes(inFiles('local', 'VALLEY'), state)).toEqual([])
  expect(takenCodes(inFiles('local', 'BRIDGE'), state)).toEqual([
    expect.stringMatching(/^local\.json: joinCode: .*early/),
  ])
})

test('[DESK4] a command of the programme that comes twice is done once', () => {
  const state = emptyProgramme()
  const made = set(0, details('early'))
  expect(does(state, made)).toMatchObject({ ok: true, touched: ['sessions'] })
  expect(does(state, made)).toMatchObject({ ok: true, touched: [] })
  expect(state.sessions.get('early')?.versions).toHaveLength(1)
})
