import { addAccepted, whenAccepted } from '@companion/server/rules/accepted'
import { acceptedAt, apply } from '@companion/server/rules/apply'
import type { Entry } from '@companion/server/rules/entry'
import { emptyState, type SessionState } from '@companion/server/rules/state'
import { rulesVersion } from '@companion/server/rules/version'
import { limits } from '@companion/shared/limits'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { everything } from '../support/journals.ts'
import { begun, on, say } from '../support/rounds.ts'
import { answer, done, host, openPoll, parent, refused, type Said, Story } from '../support/story.ts'

const ada = parent('ada')
const ben = parent('ben')
const ask = { type: 'ask', text: 'Why so long?' } as const
const show = (question: number) => ({ type: 'reviewQuestion', question, verdict: 'show' }) as const

/** Say something so many times; what became of the last. */
function times(story: Story, count: number, said: (n: number) => Said) {
  let outcome: ReturnType<Story['does']> | undefined
  for (let n = 0; n < count; n++) outcome = story.does(ada, said(n))
  return outcome
}

const changing = (n: number) => answer('p1', n % 2 === 0 ? 'a' : 'b')

test('[BOUND7] a person has so many commands in a session, and everything before stands', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  expect(story.does(ada, changing(0), 'first')).toMatchObject(done)
  expect(times(story, limits.commandsMost - 1, changing)).toMatchObject(done)
  expect(story.does(ada, answer('p1', 'c'))).toMatchObject(refused('command.tooMany'))
  // A copy of what was sent first gets its verdict, and does not undo what came later.
  const given = structuredClone(story.state.polls.get('p1')?.runs[0]?.answers.get('ada'))
  expect(story.does(ada, changing(0), 'first')).toMatchObject({ ok: true, touched: [] })
  expect(story.state.polls.get('p1')?.runs[0]?.answers.get('ada')).toEqual(given)
  for (const other of [ben, host])
    expect(story.does(other, other === ben ? answer('p1', 'c') : openPoll('p2'))).toMatchObject(done)
})

test('[BOUND7] what is refused in the order of the journal counts too', () => {
  const story = begun(2)
  const call = { type: 'callHelp', ...on, on: true } as const
  const [one] = [parent('p1')]
  story.does(one, call)
  for (let n = 0; n < limits.commandsMost; n++) story.does(one, call)
  expect(story.does(one, say('Hello'))).toMatchObject(refused('command.tooMany'))
})

test('[BOUND8] a person has so many questions waiting at once, and so many in all', () => {
  const story = new Story()
  expect(times(story, limits.questionsWaitingMost, () => ask)).toMatchObject(done)
  expect(story.does(ada, ask)).toMatchObject(refused('question.tooManyWaiting'))
  expect(story.does(ben, ask)).toMatchObject(done)
  story.does(host, show(1))
  expect(story.does(ada, ask)).toMatchObject(done)
  for (let number = 2; (story.state.askedBy.get('ada')?.length ?? 0) < limits.questionsMost; number++) {
    story.does(host, show(number))
    story.does(ada, ask)
  }
  for (const number of story.state.questions.keys()) story.does(host, show(number))
  expect(story.does(ada, ask)).toMatchObject(refused('question.tooMany'))
})

test('[BOUND9] a person says so much in a round, whichever groups they are in, and joins one so often', () => {
  const story = begun(1, 'room')
  const room = (number: number) =>
    ({ type: 'joinRound', ...on, wish: { kind: 'room', room: number } }) as const
  const quarter = limits.saidMost / 4
  for (const number of [1, 2, 3, 4]) {
    story.does(ada, room(number))
    expect(times(story, quarter, () => say(`In ${number}`))).toMatchObject(done)
  }
  expect(story.does(ada, say('More'))).toMatchObject(refused('breakout.tooMuch'))
  expect(times(story, limits.joinedMost - 4, (n) => room(n + 5))).toMatchObject(done)
  expect(story.does(ada, room(99))).toMatchObject(refused('breakout.tooOften'))
  story.does(ben, room(1))
  expect(story.does(ben, say('Mine'))).toMatchObject(done)
})

test('[CORE6] entries of older rules are judged without the bounds', () => {
  const state = emptyState()
  const asks = Array.from({ length: 2 * limits.questionsMost }, (_, n) => ({ ...ask, id: `command-${n}` }))
  for (const [at, command] of asks.entries())
    expect(apply(state, { offset: at + 1, at, actor: ada, command, rules: 2 })).toMatchObject(done)
  const command = { ...ask, id: 'command-now' }
  const now = { offset: state.offset + 1, at: 1e6, actor: ada, command, rules: 3 }
  expect(apply(state, now)).toMatchObject(refused('question.tooMany'))
})

/** How many things are held: entries of maps and sets, places of lists, and fields. */
function held(thing: unknown): number {
  if (typeof thing !== 'object' || thing === null) return 0
  const within =
    thing instanceof Map ? [...thing.values()] : thing instanceof Set ? [...thing] : Object.values(thing)
  return within.reduce((sum: number, one) => sum + 1 + held(one), 0)
}

describe('[BOUND10] what one person leaves in memory at the rate that is allowed stops growing', () => {
  const perHour = 5 * 3600
  const busy: Record<string, () => [Story, (n: number) => Said]> = {
    'changing an answer': () => {
      const story = new Story()
      story.does(host, openPoll('p1'))
      return [story, changing]
    },
    asking: () => [new Story(), () => ask],
    'asking and taking back': () => [
      new Story(),
      (n) => (n % 2 === 0 ? ask : { type: 'withdrawQuestion', question: (n + 1) / 2 }),
    ],
    'saying and taking back': () => {
      const story = begun(1, 'room')
      story.does(ada, { type: 'joinRound', ...on, wish: { kind: 'room', room: 1 } })
      return [
        story,
        (n) =>
          n % 2 === 0 ? say('Well') : { type: 'withdrawContribution', ...on, contribution: (n + 1) / 2 },
      ]
    },
    'going from room to room': () => [
      begun(1, 'room'),
      (n) => ({ type: 'joinRound', ...on, wish: { kind: 'room', room: 1 + (n % 9000) } }),
    ],
    'calling for help again and again': () => {
      const story = begun(1, 'room')
      story.does(ada, { type: 'joinRound', ...on, wish: { kind: 'room', room: 1 } })
      return [story, () => ({ type: 'callHelp', ...on, on: true })]
    },
  }
  test.each(Object.entries(busy))('%s', (_name, begin) => {
    const [story, said] = begin()
    const before = held(story.state)
    times(story, perHour, said)
    const after = held(story.state)
    // An id and when it was taken, or a refusal, for each command; and what the other bounds allow.
    expect(after - before).toBeLessThan(3 * limits.commandsMost + 40 * limits.questionsMost)
    times(story, perHour, said)
    expect(held(story.state)).toBe(after)
  })
})

/** A state but for where it is in its journal. */
const withoutOffset = ({ offset: _, ...state }: SessionState) => state

test('[BOUND11] accepted commands sent again, and copies of refused entries, change nothing at any later time', () => {
  const later = fc.record({ after: fc.nat(), which: fc.nat(), isCopy: fc.boolean() })
  fc.assert(
    fc.property(everything, fc.array(later, { maxLength: 80 }), (journal, choices) => {
      const state = emptyState()
      const asked: Entry[] = []
      const ask = (entry: Entry) => {
        asked.push(entry)
        return apply(state, { ...entry, offset: state.offset + 1 })
      }
      journal.forEach((entry, place) => {
        ask({ ...entry, rules: rulesVersion })
        for (const { which, isCopy } of choices.filter(({ after }) => after % journal.length === place)) {
          const earlier = asked[which % asked.length] as Entry
          const accepted = acceptedAt(state, earlier.command, earlier.actor)
          const before = structuredClone(withoutOffset(state))
          const outcome = ask(isCopy ? earlier : { ...earlier, at: entry.at })
          if (accepted === undefined && !isCopy) continue
          expect(outcome).toMatchObject(
            accepted === undefined ? { ok: false } : { ok: true, at: accepted, touched: [] },
          )
          expect(withoutOffset(state)).toEqual(before)
        }
      })
    }),
    { numRuns: 60 },
  )
})

/** All texts in a thing, keys among them. */
function textsIn(thing: unknown): string[] {
  if (typeof thing === 'string') return [thing]
  if (typeof thing !== 'object' || thing === null) return []
  const within = thing instanceof Map || thing instanceof Set ? thing : new Map(Object.entries(thing))
  return [...within.keys(), ...within.values()].flatMap(textsIn)
}

test('[SEND1] ids that are much alike are different commands', () => {
  const accepted = { prints: [], at: [] }
  for (let n = 0; n < limits.commandsMost; n++) {
    for (const id of [`command-${n}`, `command${n}-`, `${n}-command`, `${n}-commanD`]) {
      expect(whenAccepted(accepted, id)).toBe(undefined)
      addAccepted(accepted, id, n)
    }
  }
  expect(whenAccepted(accepted, 'command-77')).toBe(77)
})

test('[BOUND10] of an answer that a newer one replaced, no word stays in memory, and yet it is known when it comes again', () => {
  const choice = fc.record({
    person: fc.constantFrom('ada', 'ben'),
    poll: fc.constantFrom('p1', 'p2'),
    choice: fc.constantFrom('a', 'b', null),
  })
  fc.assert(
    fc.property(fc.array(choice, { maxLength: 40 }), (choices) => {
      const story = new Story()
      const sent: Parameters<Story['does']>[] = []
      const stands = new Map<string, string>()
      const send = ({ person, poll, choice }: (typeof choices)[0]) => {
        const id = `chosen-${100 + story.entries.length}`
        const said = choice === null ? { type: 'withdrawAnswer', pollId: poll, run: 1 } : answer(poll, choice)
        const given: Parameters<Story['does']> = [parent(person), said as Said, id]
        if (!story.does(...given).ok) return
        sent.push(given)
        stands.delete(`${person} ${poll}`)
        if (choice !== null) stands.set(`${person} ${poll}`, id)
      }
      for (const poll of ['p1', 'p2']) {
        story.does(host, openPoll(poll))
        for (const one of choices) if (one.poll === poll) send(one)
      }
      const kept = new Set(textsIn(story.state))
      expect(sent.map(([, , id = '']) => id).filter((id) => kept.has(id))).toEqual(
        [...stands.values()].sort(),
      )
      for (const given of sent) expect(story.does(...given)).toMatchObject({ ok: true, touched: [] })
    }),
    { numRuns: 60 },
  )
})
