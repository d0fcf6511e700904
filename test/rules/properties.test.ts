import { acceptedAt, apply, refuses } from '@companion/server/session/apply'
import type { Actor, Entry } from '@companion/server/session/entry'
import { emptyState, type SessionState } from '@companion/server/session/state'
import { participantView } from '@companion/server/session/views/participant'
import type { Command } from '@companion/shared/commands/command'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { host, otherHost, parent, system, twoPolls } from '../support/story.ts'

const anybody: fc.Arbitrary<Actor> = fc.constantFrom(
  host,
  otherHost,
  parent('ada'),
  parent('ben'),
  parent('cid'),
  system,
  { role: 'official', id: 'official' },
)
const onRun = {
  // Few ids, so that some come again.
  id: fc.integer({ min: 1, max: 60 }).map((n) => `command-${n}`),
  pollId: fc.constantFrom('p1', 'p2', 'p3'),
  run: fc.integer({ min: 1, max: 4 }),
}
const anything: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: fc.constantFrom('openPoll', 'closePoll', 'showResult', 'hideResult'), ...onRun }),
  fc.record({
    type: fc.constant('answer'),
    ...onRun,
    answer: fc.record({ choice: fc.constantFrom('a', 'b', 'c', 'd') }),
  }),
  fc.record({
    type: fc.constant('prepare'),
    id: onRun.id,
    runSheet: fc.constantFrom(twoPolls, twoPolls.slice(1), twoPolls.slice(0, 1)),
  }),
) as fc.Arbitrary<Command>

const journals = fc
  .array(fc.record({ actor: anybody, command: anything }), { maxLength: 120 })
  .map((said): Entry[] =>
    [
      { actor: system, command: { type: 'prepare', id: 'prepare-1', runSheet: twoPolls } as Command },
      ...said,
    ].map((entry, index) => ({ ...entry, offset: index + 1, at: index * 10 })),
  )

const fold = (entries: Entry[]) => {
  const state = emptyState()
  for (const entry of entries) apply(state, entry)
  return state
}
const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 500) }

test('[CORE1] two replicas of one journal, and one read back from its stored form, are in the same state', () => {
  fc.assert(
    fc.property(journals, (entries) => {
      const stored = JSON.parse(JSON.stringify(entries)) as Entry[]
      expect(fold(stored)).toEqual(fold(entries))
    }),
    runs,
  )
})

test('[CORE2] tallies equal a recount of each person’s last accepted answer', () => {
  fc.assert(
    fc.property(journals, (entries) => {
      const state = emptyState()
      const last = new Map<string, Map<string, string>>()
      for (const entry of entries) {
        const { actor, command } = entry
        const isRepeat = acceptedAt(state, command, actor) !== undefined
        const outcome = apply(state, entry)
        if (command.type !== 'answer' || !outcome.ok || isRepeat) continue
        const run = `${command.pollId} ${command.run}`
        if (!last.has(run)) last.set(run, new Map())
        last.get(run)?.set(actor.id, command.answer.choice)
      }
      for (const poll of state.polls.values()) {
        for (const run of poll.runs) {
          const choices = [...(last.get(`${poll.id} ${run.number}`)?.values() ?? [])]
          const recount = run.question.options.map(
            ({ id }) => choices.filter((choice) => choice === id).length,
          )
          expect(run.counts).toEqual(recount)
        }
      }
    }),
    runs,
  )
})

const without = ({ offset: _, ...state }: SessionState) => structuredClone(state)

test('[CORE3] a refused command changes nothing, and what refuses says is what apply does', () => {
  fc.assert(
    fc.property(journals, (entries) => {
      const state = emptyState()
      for (const entry of entries) {
        const before = without(state)
        const repeated = acceptedAt(state, entry.command, entry.actor) !== undefined
        const code = refuses(state, entry.command, entry.actor)
        const outcome = apply(state, entry)
        if (!repeated) expect(outcome.ok ? null : outcome.code).toBe(code)
        if (!outcome.ok) expect(without(state)).toEqual(before)
      }
    }),
    runs,
  )
})

test('[SEND3] sending any accepted command again, at any later time, changes nothing', () => {
  fc.assert(
    fc.property(journals, (entries) => {
      const state = emptyState()
      const accepted = entries.filter((entry) => apply(state, entry).ok)
      const before = without(state)
      for (const entry of accepted) {
        expect(apply(state, { ...entry, offset: state.offset + 1, at: 1e9 })).toMatchObject({
          ok: true,
          touched: [],
        })
      }
      expect(without(state)).toEqual(before)
    }),
    runs,
  )
})

test('[CORE4] every slice that differs after an entry was named by what the entry touched', () => {
  fc.assert(
    fc.property(journals, (entries) => {
      const state = emptyState()
      for (const entry of entries) {
        const names = () => participantView.names(state)
        const see = (name: string) => JSON.stringify(participantView.slice(state, name))
        const before = new Map(names().map((name) => [name, see(name)]))
        const outcome = apply(state, entry)
        const touched = outcome.ok ? outcome.touched : []
        for (const name of new Set([...before.keys(), ...names()])) {
          if (before.get(name) !== see(name)) expect(touched).toContain(name)
        }
      }
    }),
    runs,
  )
})

test('[CORE5] an entry of a type this code does not know is refused, not thrown at', () => {
  const state = fold([])
  const entry = { offset: 1, at: 1, actor: host, command: { type: 'fromTheFuture', id: 'future-1' } }
  expect(apply(state, entry as unknown as Entry)).toEqual({ ok: false, code: 'command.unreadable' })
})
