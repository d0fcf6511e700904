import { createOutbox } from '@companion/client/live/outbox'
import { memoryStorage, type OutboxStorage } from '@companion/client/live/outboxStorage'
import type { Outgoing } from '@companion/client/live/store'
import type { RequestedCommand } from '@companion/shared/commands/command'
import type { Ack } from '@companion/shared/protocol'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { busy, closed, type Flight, fakeLine, stored } from '../support/fakeLine.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Longer than a command rests after a refusal that passes, and than a page waits for an ack, in milliseconds. */
const longMs = 10_000

const answer = (id: string, choice: string): RequestedCommand => ({
  id,
  type: 'answer',
  pollId: 'p1',
  run: 1,
  answer: { choice },
})
const ask = (id: string, text: string): RequestedCommand => ({ id, type: 'ask', text })

/** A page with an outbox and a line that is open. */
function page(storage: OutboxStorage = memoryStorage()) {
  let shown: readonly Outgoing[] = []
  const line = fakeLine()
  const outbox = createOutbox({
    storage,
    onChange: (outgoing) => {
      shown = outgoing
    },
    onStored: () => {},
  })
  outbox.open(line.deliver)
  return { outbox, line, shown: () => shown.map(({ command, state }) => `${command.id} ${state}`) }
}

test('[SEND7] a newer answer waits for the last word on an older one that the server may have', () => {
  const { outbox, line } = page()
  outbox.add(answer('first', 'a'))
  line.answer(busy)
  outbox.add(answer('second', 'b'))
  expect(line.sent()).toEqual([])
  vi.advanceTimersByTime(longMs)
  expect(line.answer(stored).id).toBe('first')
  expect(line.answer(stored).id).toBe('second')
  vi.advanceTimersByTime(longMs)
  expect(line.sent()).toEqual([])
})

test('[SEND7] an answer that was never sent makes room for a newer one, and other things do not wait for it', () => {
  const { outbox, line, shown } = page()
  outbox.close()
  outbox.add(answer('first', 'a'))
  outbox.add(ask('question', 'Why?'))
  outbox.add(answer('second', 'b'))
  expect(shown()).toEqual(['question sending', 'second sending'])
  outbox.open(line.deliver)
  expect(line.sent()).toEqual(['question', 'second'])
})

test('what was pressed in one queue arrives in that order, also after a refusal that passes', () => {
  const { outbox, line } = page()
  outbox.add(ask('first', 'Why?'))
  outbox.add(ask('second', 'How?'))
  line.answer(busy)
  expect(line.sent()).toEqual([])
  vi.advanceTimersByTime(longMs)
  expect([line.answer(stored).id, line.answer(stored).id]).toEqual(['first', 'second'])
})

test('pressing again what is on its way does nothing; what no ack came for goes again under its id', () => {
  const { outbox, line, shown } = page()
  outbox.add(ask('first', 'Why?'))
  outbox.add(ask('again', 'Why?'))
  expect(shown()).toEqual(['first sending'])
  vi.advanceTimersByTime(longMs)
  expect(line.sent()).toEqual(['first', 'first'])
  line.answer(stored)
  expect(shown()).toEqual(['first sending'])
  line.answer(stored)
  expect(shown()).toEqual([])
})

test('a refusal stays until it is dismissed, or something newer takes its place', () => {
  const { outbox, line, shown } = page()
  outbox.add(answer('first', 'a'))
  line.answer(closed)
  vi.advanceTimersByTime(longMs)
  expect([line.sent(), shown()]).toEqual([[], ['first refused']])
  outbox.add(answer('second', 'b'))
  expect(shown()).toEqual(['second sending'])
  // Of an older one no one is told any more.
  outbox.add(answer('third', 'c'))
  line.answer(closed)
  expect(shown()).toEqual(['third sending'])
  line.answer(closed)
  outbox.dismiss('third')
  expect(shown()).toEqual([])
})

test('[SEND8] once the session takes nothing more, nothing more is sent', () => {
  const { outbox, line, shown } = page()
  outbox.add(answer('first', 'a'))
  line.answer(busy)
  outbox.add(ask('question', 'Why?'))
  outbox.add(ask('another', 'How?'))
  line.answer({ ok: false, code: 'session.sealed', message: 'Over' })
  vi.advanceTimersByTime(longMs)
  expect([line.sent(), shown()]).toEqual([[], ['first refused', 'question refused', 'another refused']])
})

test('[SEND9] what a page leaves unsent goes from the next one, and only once it is no one else’s business', () => {
  const storage = memoryStorage()
  const one = page(storage)
  one.outbox.close()
  one.outbox.add(ask('left', 'Why?'))
  one.outbox.add(answer('older', 'a'))
  const two = page(storage)
  expect(two.line.sent()).toEqual(['left', 'older'])
  two.line.answer(stored)
  // The other page looks first whether it is still to be sent.
  one.outbox.open(one.line.deliver)
  expect(one.line.sent()).toEqual(['older'])
  expect(one.shown()).toEqual(['older sending'])
})

/** A small model of the server: it takes each id once, and remembers what each poll was last answered with. */
function createServer() {
  const taken = new Set<string>()
  const applied: Record<string, number[]> = {}
  return {
    applied,
    take({ id, ...command }: RequestedCommand): Ack {
      if (taken.has(id) || command.type !== 'answer') return stored
      taken.add(id)
      applied[command.pollId] = [...(applied[command.pollId] ?? []), Number(id)]
      return stored
    },
  }
}

/** What becomes of something on its way. */
type Fate = (typeof fates)[number]
const fates = ['take', 'refuse', 'lose', 'loseAck', 'takeLate'] as const

type Step =
  | { do: 'choose'; poll: number; page: number }
  | { do: Fate; which: number; page: number }
  | { do: 'cut' | 'mend' | 'reload'; page: number }
  | { do: 'wait'; ms: number }

const somePage = fc.nat({ max: 1 })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('choose' as const), poll: fc.nat({ max: 1 }), page: somePage }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom(...fates),
      which: fc.nat({ max: 3 }),
      page: somePage,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('cut' as const, 'mend' as const, 'reload' as const),
      page: somePage,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.nat({ max: longMs }) }) },
)

/** Two pages of one browser and the server: everything that can happen on the way, in any order. */
function world() {
  const storage = memoryStorage()
  const server = createServer()
  const pages = [page(storage), page(storage)] as const
  /** What reaches the server long after its page has given it up. */
  const late: RequestedCommand[] = []
  const chosen: Record<string, number> = {}
  let count = 0

  function fly(what: Fate, flight: Flight): void {
    if (what === 'takeLate') late.push(flight.command)
    else if (what === 'refuse') flight.answer(busy)
    else if (what !== 'lose') {
      const ack = server.take(flight.command)
      if (what === 'take') flight.answer(ack)
    }
  }

  function one(next: Step): void {
    if (next.do === 'wait') return void vi.advanceTimersByTime(next.ms)
    const its = pages[next.page] as (typeof pages)[0]
    if (next.do === 'choose') {
      count += 1
      chosen[`p${next.poll}`] = count
      its.outbox.add({ ...answer(String(count), `o${count}`), pollId: `p${next.poll}` } as RequestedCommand)
    } else if (next.do === 'mend') its.outbox.open(its.line.deliver)
    else if (next.do === 'cut') its.outbox.close()
    else if (next.do === 'reload') Object.assign(its, page(storage))
    else if ('which' in next && its.line.flights.length > 0)
      fly(next.do, its.line.flights.splice(next.which % its.line.flights.length, 1)[0] as Flight)
  }

  /** The line is good again: everything arrives, also what was late. */
  function settle(): void {
    for (let n = 0; n < 20; n++) {
      for (const its of pages) {
        its.outbox.open(its.line.deliver)
        while (its.line.flights.length > 0) fly('take', its.line.flights.shift() as Flight)
      }
      for (const command of late.splice(0)) server.take(command)
      vi.advanceTimersByTime(longMs)
    }
  }
  return { one, settle, pages, server, chosen, storage }
}

test('[SEND7] whatever happens on the way, the server ends with the last choice, and takes none after a newer one', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const { one, settle, pages, server, chosen, storage } = world()
      for (const next of steps) one(next)
      settle()
      const last = Object.fromEntries(
        Object.entries(server.applied).map(([poll, numbers]) => [poll, numbers[numbers.length - 1]]),
      )
      expect(last).toEqual(chosen)
      for (const numbers of Object.values(server.applied))
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
      expect([storage.all(), ...pages.map(({ shown }) => shown())]).toEqual([[], [], []])
    }),
    { numRuns: 2000 },
  )
})
