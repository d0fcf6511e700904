import { figuresOf } from '@companion/server/maintenance/figures'
import { acceptedAt, apply } from '@companion/server/rules/apply'
import { hostView } from '@companion/server/rules/audiences/host'
import { officialView } from '@companion/server/rules/audiences/official'
import { participantView } from '@companion/server/rules/audiences/participant'
import { personalView } from '@companion/server/rules/audiences/personal'
import { screenView } from '@companion/server/rules/audiences/screen'
import type { Actor, Came, Entry } from '@companion/server/rules/entry'
import { evidence } from '@companion/server/rules/evidence'
import { figuresOf as figuresIn } from '@companion/server/rules/kinds/tally'
import type { Run } from '@companion/server/rules/polls/state'
import { scoreOf, withJoined } from '@companion/server/rules/questions/question'
import { emptyState, type SessionState } from '@companion/server/rules/state'
import { rulesVersion } from '@companion/server/rules/version'
import { textsIn } from '@companion/shared/answers'
import type { Answer } from '@companion/shared/kinds/registry'
import type { DangersView } from '@companion/shared/views/dangers'
import type { NetworksView } from '@companion/shared/views/networks'
import type { QueueView } from '@companion/shared/views/questions'
import { type ResultView, readResult } from '@companion/shared/views/results'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crowd, journals } from '../support/journals.ts'
import { ask } from '../support/questions.ts'
import { recount } from '../support/recount.ts'
import { answer, closePoll, done, host, openPoll, parent, refused, Story } from '../support/story.ts'

const official: Actor = { role: 'official', id: 'official-1' }
const from = (id: string, came: Came): Actor => ({ ...parent(id), came })
const networks = ({ state }: Story) => hostView.slice(state, 'networks') as NetworksView | undefined
const result = ({ state }: Story) => hostView.slice(state, 'results:p1')
const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 300) }

/** A script from one network answers without looking, beside three people. */
function stuffed(): Story {
  const story = new Story()
  story.does(host, openPoll('p1'))
  for (const id of ['ada', 'ben', 'cid'])
    story.does(from(id, { via: 'code', from: 'home', at: 0 }), answer('p1', 'b'))
  for (let n = 0; n < 40; n++) story.does(from(`fake-${n}`, { via: 'open', from: 'mark' }), answer('p1', 'a'))
  return story
}

test('[VOICE4] a network whose people answer without reading, open no page and say the same is listed, with the result with and without it', () => {
  const story = stuffed()
  const view = networks(story)
  expect(view).toEqual({
    listed: [
      { network: 2, people: 40, aside: 0, byCode: 0, busiest: 40, quick: 40, unopened: 40, alike: 40 },
    ],
    asides: [],
    onStage: {
      pollId: 'p1',
      run: 1,
      people: { all: 43, without: 3 },
      figures: [
        { item: 'Option a', all: 40, without: 0 },
        { item: 'Option b', all: 3, without: 3 },
        { item: 'Option c', all: 0, without: 0 },
      ],
    },
  })
  // Officials see it once the question is closed: until then it moves with each answer.
  const { onStage, ...rest } = view ?? {}
  expect(officialView.slice(story.state, 'networks')).toEqual(rest)
  story.does(host, closePoll('p1'))
  expect(officialView.slice(story.state, 'networks')).toEqual({ ...rest, onStage })
})

test('[VOICE4] 500 people of one school who read before they answer are not listed', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  for (let n = 0; n < 500; n++) {
    const at = 10_000 + n * 240
    story.does(
      from(`pupil-${n}`, { via: 'open', from: 'school', at: at - 6000 }),
      answer('p1', 'abc'[n % 3] as string),
      undefined,
      at,
    )
  }
  expect(networks(story)).toBeUndefined()
  expect(hostView.names(story.state)).not.toContain('networks')
})

test('[VOICE3] the mark of a network is in the journal once for each person, and on no page', () => {
  const { state } = stuffed()
  expect(state.newcomers.size).toBe(43)
  for (const view of [hostView, officialView, participantView, screenView])
    expect(JSON.stringify(view.names(state).map((name) => view.slice(state, name)))).not.toMatch(/mark|fake-/)
})

test('[VOICE5] an official sets a network aside with a reason, everyone’s figures leave it out, and it sees what it saw', () => {
  const story = stuffed()
  const mine = () => personalView(story.state, 'fake-7')
  const before = mine()
  expect(result(story)).toEqual([[40, 3, 0]])
  const people = Array.from({ length: 40 }, (_, n) => `fake-${n}`)
  const aside = { type: 'setAside', network: 2, reason: 'One script', people } as const
  expect(story.does(official, aside)).toMatchObject(done)
  expect(result(story)).toEqual([[0, 3, 0]])
  expect(mine()).toEqual(before)
  // They answer on, and count for nothing.
  expect(story.does(parent('fake-7'), answer('p1', 'c'))).toMatchObject(done)
  expect(result(story)).toEqual([[0, 3, 0]])
  expect(story.does(host, aside)).toEqual(refused('session.alreadySo'))
  const rows = [...evidence(story.state)].flat().filter(({ kind }) => kind === 'aside')
  expect(rows).toMatchObject([{ item: 'One script', measure: 'set aside', value: 40, closed: null }])
  expect(story.does(host, { type: 'putBack', aside: 1 })).toMatchObject(done)
  expect(result(story)).toEqual([[39, 3, 1]])
  expect(story.does(host, { type: 'putBack', aside: 1 })).toEqual(refused('session.alreadySo'))
  expect(story.does(parent('ada'), { type: 'putBack', aside: 1 })).toEqual(refused('command.notAllowed'))
})

/** Journals whose people came from two networks, in which some are set aside now and then and put back. */
const asides = fc
  .tuple(
    journals,
    fc.array(
      fc.record({
        place: fc.double({ min: 0, max: 1, noNaN: true }),
        people: fc.subarray(crowd, { minLength: 1 }),
        back: fc.option(fc.integer({ min: 1, max: 3 })),
      }),
      { maxLength: 6 },
    ),
  )
  .map(([entries, acts]) => {
    const all = entries.map((entry, index): { place: number; entry: Omit<Entry, 'offset'> } => {
      const { actor } = entry
      const came: Came = { via: actor.id < 'c' ? 'code' : 'open', from: actor.id < 'd' ? 'one' : 'two' }
      const whole = actor.role === 'participant' ? { ...entry, actor: { ...actor, came } } : entry
      return { place: index / entries.length, entry: whole }
    })
    for (const [n, { place, people, back }] of acts.entries()) {
      const id = `aside-${n}`
      const command =
        back === null
          ? ({ type: 'setAside', id, network: 1, reason: 'A test', people } as const)
          : ({ type: 'putBack', id, aside: back } as const)
      all.push({ place, entry: { at: 0, actor: host, command, rules: rulesVersion } })
    }
    all.sort((one, next) => one.place - next.place)
    let at = 0
    return all.map(({ entry }, index): Entry => {
      at = Math.max(at, entry.at)
      return { ...entry, at, offset: index + 1 }
    })
  })

/** Each person's last accepted answer to each run. */
function told(entries: readonly Entry[]) {
  const state = emptyState()
  const standing = new Map<unknown, Map<string, Answer>>()
  for (const entry of entries) {
    const { actor, command } = entry
    const isRepeat = acceptedAt(state, command, actor) !== undefined
    if (!apply(state, entry).ok || isRepeat) continue
    if (command.type === 'withdrawAll')
      for (const [run, answers] of standing) {
        const said = answers.get(actor.id)
        const isOpen = (run as Run).closedAt === null
        if (said && (isOpen || textsIn(said).length > 0)) answers.delete(actor.id)
      }
    if (command.type !== 'answer' && command.type !== 'withdrawAnswer') continue
    const run = state.polls.get(command.pollId)?.runs[command.run - 1]
    const answers = standing.get(run) ?? new Map<string, Answer>()
    standing.set(run, answers)
    if (command.type === 'answer') answers.set(actor.id, command.answer)
    else answers.delete(actor.id)
  }
  return { state, standing }
}

test('[VOICE6] after any sequence every tally, pair and score is that of the people who are not set aside', () => {
  let left = 0
  fc.assert(
    fc.property(asides, (entries) => {
      const { state, standing } = told(entries)
      const counts = (person: string) => !state.aside.has(person)
      for (const { id, runs: all } of state.polls.values()) {
        const results = hostView.slice(state, `results:${id}`) as ResultView[]
        for (const [index, run] of all.entries()) {
          const given = [...(standing.get(run) ?? [])].filter(([person]) => counts(person))
          left += (standing.get(run)?.size ?? 0) - given.length
          const values = given.map(([, one]) => one)
          expect(readResult(results[index] as ResultView)).toMatchObject(
            recount(run.question, values, run.rules),
          )
          if (run.paired === null) continue
          const before = standing.get(all[index - 1])
          const both = given.filter(([person, one]) => {
            const was = before?.get(person)
            return was !== undefined && !('skip' in was) && !('skip' in one)
          })
          expect(run.paired.after.answered).toBe(both.length)
          const {
            skipped: _,
            answered: _a,
            ...after
          } = recount(
            run.question,
            both.map(([, one]) => one),
            run.rules,
          )
          expect(figuresIn(run.question, run.paired.after)).toMatchObject(after)
        }
      }
      for (const question of state.questions.values()) {
        const people = withJoined(state, question).flatMap(({ author, voices }) => [author, ...voices])
        expect(scoreOf(state, question)).toBe(new Set(people.filter(counts)).size)
      }
    }),
    runs,
  )
  expect(left).toBeGreaterThan(20)
})

/** All figures but the statement of who was set aside; words that as many people said come in any order. */
const figures = (state: SessionState) => {
  const inAnyOrder = (key: string, value: unknown) =>
    key === 'words' && Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value
  const all = JSON.parse(figuresOf(state), inAnyOrder) as { evidence: { kind: string }[] }
  const rows = all.evidence.filter(({ kind }) => kind !== 'aside').map((row) => JSON.stringify(row))
  return { ...all, evidence: rows.sort() }
}

test('[VOICE6] putting people back restores every figure exactly', () => {
  fc.assert(
    fc.property(
      asides,
      fc.array(fc.subarray(crowd, { minLength: 1 }), { minLength: 1, maxLength: 4 }),
      (entries, sets) => {
        const { state } = told(entries)
        if (state.sealed) return
        const before = figures(state)
        const first = state.asides.length
        const does = (command: Entry['command']) =>
          apply(state, { offset: state.offset + 1, at: 1e9, actor: host, command, rules: rulesVersion })
        for (const [n, people] of sets.entries())
          does({ type: 'setAside', id: `again-${n}`, network: 1, reason: 'A test', people })
        for (let number = state.asides.length; number > first; number--)
          does({ type: 'putBack', id: `back-${number}`, aside: number })
        expect(figures(state)).toEqual(before)
      },
    ),
    runs,
  )
})

test.each(Object.entries({ participantView, hostView, officialView, screenView }))(
  '[VOICE6] every slice of the %s that differs was named, also where people are set aside',
  (_name, view) => {
    fc.assert(
      fc.property(asides, (entries) => {
        const state = emptyState()
        const seen = () =>
          new Map(view.names(state).map((name) => [name, JSON.stringify(view.slice(state, name))]))
        let before = seen()
        for (const entry of entries) {
          const outcome = apply(state, entry)
          const touched = outcome.ok ? outcome.touched : []
          const after = seen()
          for (const name of new Set([...before.keys(), ...after.keys()]))
            if (
              before.get(name) !== after.get(name) &&
              !(name.startsWith('question:') && touched.includes('board'))
            )
              expect(touched).toContain(name)
          before = after
        }
      }),
      { numRuns: runs.numRuns / 5 },
    )
  },
)

test('[MOD14] people of a network that is listed share one person’s turns, and those of a school keep their own', () => {
  const queued = (via: 'open' | 'code', at?: number) => {
    const story = new Story()
    const come = (n: number) => from(`asks-${n}`, { via, from: 'mark', ...(at !== undefined && { at }) })
    for (let n = 0; n < 40; n++) story.does(come(n), ask(`Who decides on number ${n}?`))
    for (const id of ['ada', 'ben'])
      story.does(from(id, { via: 'code', from: 'home', at: 0 }), ask(`${id} asks?`))
    const { waiting } = hostView.slice(story.state, 'queue') as QueueView
    return waiting.slice(0, 3).map(({ text }) => text)
  }
  expect(queued('open')).toEqual(['Who decides on number 0?', 'ada asks?', 'ben asks?'])
  expect(queued('code', 0)).toEqual([0, 1, 2].map((n) => `Who decides on number ${n}?`))
})

test('[DANGER3] many messages about danger from a network that is listed leave everyone else’s among the first', () => {
  const story = new Story()
  for (let n = 0; n < 84; n++)
    story.does(from(`fake-${n}`, { via: 'open', from: 'mark' }), {
      ...ask(`I am in danger ${n}`),
      flags: ['concern'],
    })
  story.does(from('ada', { via: 'open', from: 'home', at: 0 }), {
    ...ask('He hits me and I am not safe'),
    flags: ['concern'],
  })
  const dangers = hostView.slice(story.state, 'dangers') as DangersView
  expect(dangers.open[1]?.text).toBe('He hits me and I am not safe')
  const queue = hostView.slice(story.state, 'queue') as QueueView
  expect(queue.waiting[1]?.text).toBe('He hits me and I am not safe')
})
