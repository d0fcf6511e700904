import { createTickets } from '@companion/server/access/tickets'
import { emptyProgramme, type ProgrammeState } from '@companion/server/rules/programme/state'
import { expect, test } from 'vitest'
import { cookieSecret } from '../support/cookies.ts'

const by = { role: 'organiser', id: 'organiser' } as const

/** Tickets of a programme in which so many were made of one session, and as many of another. */
function withTickets(count: number) {
  const state: ProgrammeState = emptyProgramme()
  for (const session of ['early', 'fair'])
    state.tickets.set(session, [{ from: 0, count, at: 0, by, withdrawnAt: null }])
  return { state, tickets: createTickets(cookieSecret, () => state) }
}
const cookieOf = (header: string) => header.split(';')[0] as string

test('[VOICE12] a ticket is what was made, however it is typed; a changed one, and one of another session, is none', () => {
  const { tickets } = withTickets(300)
  for (const number of [0, 1, 31, 32, 299]) {
    const ticket = tickets.write('early', number)
    expect(ticket).toMatch(/^([A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}$/)
    expect(tickets.read('early', ` ${ticket.toLowerCase().replaceAll('-', ' ')} `)).toBe(number)
    expect(tickets.read('fair', ticket)).toBeNull()
    for (const place of [0, 3, 5, 18]) {
      const other = ticket[place] === 'A' ? 'B' : 'A'
      expect(tickets.read('early', ticket.slice(0, place) + other + ticket.slice(place + 1))).toBeNull()
    }
  }
  expect(tickets.read('early', tickets.write('early', 300))).toBeNull()
  for (const nothing of ['', '-', 'AAAA-AAAA-AAAA-AAAA', 'A'.repeat(500)])
    expect(tickets.read('early', nothing)).toBeNull()
  expect(
    createTickets('another secret', () => withTickets(300).state).read('early', tickets.write('early', 1)),
  ).toBeNull()
})

test('[VOICE13] a ticket that was withdrawn lets nobody in, and neither does the cookie that came of it', () => {
  const { state, tickets } = withTickets(10)
  const cookie = cookieOf(tickets.keep(undefined, 'early', 4, false, false))
  expect([tickets.read('early', tickets.write('early', 4)), tickets.isInvited(cookie, 'early')]).toEqual([
    4,
    true,
  ])
  state.tickets.set('early', [{ from: 0, count: 10, at: 0, by, withdrawnAt: 1 }])
  expect([tickets.read('early', tickets.write('early', 4)), tickets.isInvited(cookie, 'early')]).toEqual([
    null,
    false,
  ])
  expect(tickets.read('fair', tickets.write('fair', 4))).toBe(4)
})

test('[VOICE14] whoever a ticket names is one person in its session, another in each, and known to no other key', () => {
  const { state, tickets } = withTickets(2000)
  const names = [...Array(2000).keys()].map((number) => tickets.personOf('early', number))
  expect(new Set(names).size).toBe(2000)
  expect(tickets.personOf('early', 7)).toBe(names[7])
  expect(tickets.personOf('fair', 7)).not.toBe(names[7])
  expect(createTickets('another secret', () => state).personOf('early', 7)).not.toBe(names[7])
  // Tickets that were made one after another do not look like neighbours.
  const firsts = [...Array(2000).keys()].map((number) => tickets.write('early', number).slice(0, 4))
  expect(new Set(firsts.map((text) => text[0])).size).toBe(32)
})

test('[VOICE14] a browser keeps the tickets of several sessions apart', () => {
  const { tickets } = withTickets(10)
  const first = cookieOf(tickets.keep(undefined, 'early', 4, false, false))
  const both = cookieOf(tickets.keep(first, 'fair', 9, false, false))
  expect(['early', 'fair', 'local'].map((session) => tickets.numberIn(both, session))).toEqual([4, 9, null])
  expect(tickets.numberIn(`${both}x`, 'early')).toBeNull()
})
