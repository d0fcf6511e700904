import { unlinked } from '@companion/server/maintenance/rewriting'
import { apply } from '@companion/server/rules/apply'
import { nextBoundClosing } from '@companion/server/rules/people/bound'
import { isBox } from '@companion/server/rules/programme/boxes'
import { programmeRules } from '@companion/server/rules/programme/rules'
import { emptyProgramme, latestOf } from '@companion/server/rules/programme/state'
import { emptyState } from '@companion/server/rules/state'
import type { ProgrammeCommand } from '@companion/shared/programme/commands'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ask } from '../support/questions.ts'
import {
  answer,
  done,
  host,
  openPoll,
  parent,
  refused,
  type Said,
  Story,
  system,
  twoPolls,
  whoYouAre,
} from '../support/story.ts'

const details = (id: string, joinCode: string) => ({
  id,
  title: id,
  principle: 'Help comes sooner.',
  startsAt: '2027-01-12T19:00:00Z',
  joinCode,
  callUrl: 'https://example.com/call',
})
const content = { runSheet: twoPolls, topics: [], prompts: [], whoYouAre }
const mark = 'm'.repeat(24)
const request = {
  group: 'Parents of the north',
  kind: 'forum',
  of: 'early',
  people: 12,
  day: '2027-02-01',
} as const
const settings = { status: 'open', retentionDays: 28, box: { of: 'early', people: 12, until: 9000 } } as const

/** A programme with one session of ours, and what is asked of it. */
class Desk {
  readonly state = emptyProgramme()

  constructor() {
    const sessions = [{ details: details('early', 'GARDEN'), content }]
    this.does({ type: 'adopt', mark: 'files', sessions }, 'system')
  }

  does(command: Omit<ProgrammeCommand, 'id'> | object, role = 'organiser') {
    const offset = this.state.offset + 1
    const entry = {
      offset,
      at: offset,
      actor: { role, id: role },
      command: { id: `command-${offset}`, ...command },
    }
    return programmeRules.apply(this.state, entry as never)
  }

  requests = (box = 'box-0001', more: object = {}) =>
    this.does({ type: 'requestBox', box, mark, request: { ...request, ...more } }, 'system')
  allows = (box = 'box-0001', id = 'own-north', joinCode = 'PLANET', more: object = settings) =>
    this.does({ type: 'allowBox', box, details: details(id, joinCode), settings: more, content })
}

test('[BOX1] a group asks for the questions of a session that there is, and only an organiser decides, once', () => {
  const desk = new Desk()
  expect(desk.requests('box-0001', { of: 'nowhere' })).toEqual(refused('programme.unknown'))
  expect(desk.requests()).toMatchObject(done)
  expect(desk.requests()).toEqual(refused('programme.alreadySo'))
  const decline = { type: 'declineBox', box: 'box-0001', reason: 'Too late.' }
  expect(desk.does(decline, 'official')).toEqual(refused('programme.notAllowed'))
  expect(desk.does(decline)).toMatchObject(done)
  expect(desk.state.boxes.get('box-0001')?.decided).toMatchObject({ what: 'declined', reason: 'Too late.' })
  expect(desk.allows()).toEqual(refused('programme.alreadySo'))
  expect(desk.does({ ...decline, box: 'box-0002' })).toEqual(refused('programme.unknown'))
})

test('[BOX2] what is allowed is a session with bounds, and its host comes in by the secret of the request, once', () => {
  const desk = new Desk()
  desk.requests()
  const unbound = { status: 'open', retentionDays: 28 }
  expect(desk.allows('box-0001', 'own-north', 'PLANET', unbound)).toEqual(refused('programme.unknown'))
  expect(desk.allows('box-0001', 'early')).toEqual(refused('programme.sessionTaken'))
  expect(desk.allows('box-0001', 'own-north', 'GARDEN')).toEqual(refused('programme.joinCodeTaken'))
  expect(desk.allows()).toMatchObject({ ok: true, touched: ['sessions', 'access', 'boxes'] })
  const session = desk.state.sessions.get('own-north')
  expect(session && latestOf(session).settings.box).toEqual(settings.box)
  expect([isBox(desk.state, 'own-north'), isBox(desk.state, 'early')]).toEqual([true, false])
  expect(desk.state.staff.get('box-0001')?.grants).toEqual([{ scope: 'own-north', role: 'host' }])
  const accept = { type: 'acceptInvitation', staff: 'box-0001', mark, code: 'c'.repeat(24) }
  expect(desk.does({ ...accept, mark: 'x'.repeat(24) }, 'system')).toEqual(refused('programme.noInvitation'))
  expect(desk.does(accept, 'system')).toMatchObject(done)
  expect(desk.does(accept, 'system')).toEqual(refused('programme.noInvitation'))
  // Nobody asks for the questions of a session that a group runs.
  expect(desk.requests('box-0002', { of: 'own-north' })).toEqual(refused('programme.unknown'))
})

const bind = (people: number, until = 1_000_000) => ({ type: 'bind', people, until }) as const

test('[BOX3] a bounded session takes nothing from more people than it is for; who is in stays in', () => {
  const story = new Story()
  story.does(system, bind(2))
  story.does(host, openPoll('p1'))
  for (const id of ['ada', 'ben']) expect(story.does(parent(id), answer('p1', 'a'))).toMatchObject(done)
  expect(story.does(parent('cid'), answer('p1', 'a'))).toEqual(refused('session.full'))
  expect(story.does(parent('ada'), ask('Why?'))).toMatchObject(done)
  story.does(system, bind(3))
  expect(story.does(parent('cid'), answer('p1', 'a'))).toMatchObject(done)
  story.does(system, bind(1))
  expect(story.does(parent('ben'), answer('p1', 'b'))).toMatchObject(done)
  expect(story.does(parent('dan'), answer('p1', 'b'))).toEqual(refused('session.full'))
})

test('[BOX4] a bounded session closes by itself at its time, and does not go on', () => {
  const story = new Story()
  story.does(system, bind(20, 50_000))
  story.does(host, openPoll('p1'))
  const closing = nextBoundClosing(story.state)
  expect(closing).toEqual({ at: 50_000, command: { type: 'closeBound', id: 'closed-50000', until: 50_000 } })
  expect(story.does(parent('ada'), answer('p1', 'a'), 'late', 50_001)).toEqual(refused('session.ended'))
  expect(story.does(system, closing?.command as Said)).toMatchObject(done)
  expect([story.state.phase, nextBoundClosing(story.state)]).toEqual(['ended', null])
  expect(story.does(host, { type: 'setPhase', phase: 'live' })).toEqual(refused('session.ended'))
  // Every instance says so; the second says nothing new.
  expect(story.does(system, closing?.command as Said, 'closed-50000')).toMatchObject({ touched: [] })
})

test('[BOX11] a full session is unlinked as any other: nobody is left out by the bound then', () => {
  const story = new Story()
  story.does(system, bind(2))
  for (const poll of ['p1', 'p2']) {
    story.does(host, openPoll(poll))
    for (const id of ['ada', 'ben', 'cid']) story.does(parent(id), answer(poll, 'a'))
  }
  story.does(host, { type: 'setPhase', phase: 'ended' })
  let ids = 0
  const drafts = unlinked(story.entries, () => `other-${++ids}`, { forgets: true }) ?? []
  const state = emptyState()
  for (const [index, draft] of drafts.entries()) apply(state, { ...draft, offset: index + 1 })
  const answered = ['p1', 'p2'].map((id) => state.polls.get(id)?.runs[0]?.tally.answered)
  expect([state.sealed, ...answered]).toEqual([true, 2, 2])
})

test('[BOX5] a bounded session never counts more people than it is for, in whatever order they come, and nobody who was in is turned away', () => {
  const step = fc.oneof(
    fc.record({ person: fc.nat(9), choice: fc.constantFrom('a', 'b', 'c') }),
    fc.record({ people: fc.integer({ min: 1, max: 8 }) }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const story = new Story()
      let [most, widest] = [4, 4]
      story.does(system, bind(most))
      story.does(host, openPoll('p1'))
      const taken = new Set<string>()
      for (const one of steps) {
        if ('people' in one) {
          most = one.people
          widest = Math.max(widest, most)
          story.does(system, bind(most))
          continue
        }
        const id = `person-${one.person}`
        const { ok } = story.does(parent(id), answer('p1', one.choice))
        expect(ok).toBe(taken.has(id) || taken.size < most)
        if (ok) taken.add(id)
      }
      expect(story.state.polls.get('p1')?.runs[0]?.tally.answered ?? 0).toBe(taken.size)
      expect(taken.size).toBeLessThanOrEqual(widest)
    }),
    { numRuns: 60 },
  )
})
