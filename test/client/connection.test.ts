import { connect, type Ways } from '@companion/client/live/connection'
import type { Heard, Line } from '@companion/client/live/line'
import { memoryStorage } from '@companion/client/live/outboxStorage'
import type { Answered } from '@companion/client/live/requests'
import { createLiveStore } from '@companion/client/live/store'
import type { RequestedCommand } from '@companion/shared/commands/command'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeLine, stored } from '../support/fakeLine.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Longer than a page waits for anything, in milliseconds. */
const longMs = 12_000

const ask = (id: string): RequestedCommand => ({ id, type: 'ask', text: `Why ${id}?` })

/** A page whose socket is in the hands of the test. */
function page(ways: Partial<Ways> = {}) {
  const way = fakeLine()
  const did: string[] = []
  let heard = {} as Heard
  const line: Line = {
    connected: true,
    hear(listeners) {
      heard = listeners
    },
    emit: (event) => void did.push(event),
    ask(_event, given, onAnswer) {
      way.deliver(given as RequestedCommand, onAnswer as never)
    },
    connect: () => void did.push('connect'),
    disconnect: () => void did.push('disconnect'),
  }
  const store = createLiveStore({ seq: 0, slices: {}, mine: {} })
  const connection = connect(store, line, memoryStorage(), {
    reload: () => false,
    leave: () => false,
    ...ways,
  })
  const snapshot = (seq: number, slices = {}) => heard.snapshot({ epoch: 'e', seq, slices }, {})
  return { store, connection, heard, way, did, snapshot, status: () => store.getState().status }
}

test('updates are folded in sequence; a gap asks for everything', () => {
  const { store, heard, did, snapshot } = page()
  snapshot(4, { a: 1, b: 2 })
  heard.update(5, { b: null, c: 3 })
  heard.update(5, { c: 'again' })
  expect(store.getState()).toMatchObject({ status: 'live', seq: 5, slices: { a: 1, c: 3 } })
  heard.update(7, { c: 'later' })
  expect([store.getState().seq, did]).toEqual([5, ['resync']])
})

test('what a host looks into is asked for with every snapshot, and an answer about another group comes too late', () => {
  const { store, connection, way, snapshot } = page()
  const answer = (place: number, group: number) => way.flights[place]?.answer({ group } as never)
  snapshot(1)
  connection.look(1)
  connection.look(2)
  answer(1, 2)
  answer(0, 1)
  expect(store.getState().mine.look?.group).toBe(2)
  snapshot(2)
  expect(way.flights.map(({ command }) => command)).toEqual([1, 2, 2])
  // What was seen stays until it is seen again.
  expect(store.getState().mine.look?.group).toBe(2)
  connection.look(null)
  answer(2, 2)
  way.flights[3]?.answer(null as never)
  snapshot(3)
  expect([store.getState().mine.look, way.flights.length]).toEqual([undefined, 4])
})

test('what has no ack when the line goes is sent again over the next one', () => {
  const { connection, heard, way, snapshot, status } = page()
  connection.send(ask('question'))
  expect(way.sent()).toEqual([])
  snapshot(1)
  expect(way.sent()).toEqual(['question'])
  heard.disconnect(false)
  expect(status()).toBe('lost')
  snapshot(2)
  expect(way.sent()).toEqual(['question', 'question'])
})

test('a page that is told when to connect again does it then, once, and not before', () => {
  const { heard, did, snapshot } = page()
  snapshot(1)
  heard.reconnect(3000)
  heard.reconnect(9000)
  expect(did).toEqual([])
  heard.disconnect(true)
  expect(did).toEqual(['disconnect'])
  vi.advanceTimersByTime(longMs)
  expect(did).toEqual(['disconnect', 'disconnect', 'connect'])
})

test('[LINE4] no cookies is no lost line: nothing is tried again', () => {
  const { heard, did, status } = page()
  heard.connect_error({ why: 'identity.missing' })
  vi.advanceTimersByTime(longMs)
  expect([status(), did]).toEqual(['noCookies', []])
})

test('[LINE5] whoever has to sign in again is told why; a page that no one writes on is left', () => {
  const left: string[] = []
  const staying = page()
  staying.snapshot(1)
  staying.heard.disconnect(false)
  staying.heard.connect_error({ why: 'role.missing', signedOutBy: 'codeChanged' })
  expect(staying.status()).toBe('codeChanged')
  vi.advanceTimersByTime(longMs)
  expect(staying.did).toEqual(['connect'])
  staying.snapshot(2)
  expect(staying.status()).toBe('live')

  const leaving = page({ leave: (reason) => left.push(reason) > 0 })
  leaving.heard.connect_error({ why: 'role.missing', signedOutBy: 'expired' })
  expect([left, leaving.status()]).toEqual([['expired'], 'connecting'])
})

test('[LINE2] without a line a page goes by plain requests; with one it comes back', async () => {
  const requests = fakeLine()
  let answered: Answered | undefined
  let isClosed = false
  const { connection, heard, way, snapshot, status, store } = page({
    openRequests: async (given) => {
      answered = given
      return {
        deliver: requests.deliver,
        close() {
          isClosed = true
        },
      }
    },
  })
  heard.connect_error(null)
  connection.send(ask('first'))
  await vi.advanceTimersByTimeAsync(longMs)
  // It has just come: that it is offline would not be true.
  expect([status(), requests.sent()]).toEqual(['connecting', []])
  answered?.onWhole({ seq: 3, slices: { a: 1 }, mine: {} })
  expect([status(), store.getState().slices, requests.sent()]).toEqual(['requests', { a: 1 }, ['first']])
  heard.connect_error(null)
  expect(status()).toBe('requests')
  answered?.onFailure(null)
  expect(status()).toBe('lost')
  answered?.onWhole({ seq: 4, slices: {}, mine: {} })
  snapshot(5)
  expect([status(), isClosed, way.sent()]).toEqual(['live', true, ['first']])
  way.answer(stored)
  connection.send(ask('second'))
  expect(way.sent()).toEqual(['second'])
})
