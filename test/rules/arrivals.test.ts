import { createHash } from 'node:crypto'
import { createArrivals } from '@companion/server/access/arrivals'
import { createMeters } from '@companion/server/gateway/meters'
import { sitesOf } from '@companion/server/gateway/network'
import { expect, test } from 'vitest'

const school = '192.0.2.7'

/** Those who come in, by a clock that stands where it is put. */
function arrivalsAt(now = 0) {
  const time = { now }
  const clock = () => time.now
  const arrivals = createArrivals('a secret', createMeters(clock), clock)
  const arrive = (address: string, ticket?: string, worked?: string) =>
    arrivals.arrive(address, { ticket, worked })
  /** So many come one after another within some time; how many of them are in at once. */
  function come(count: number, ms: number, addressOf: (n: number) => string) {
    const began = time.now
    let isIn = 0
    for (let n = 0; n < count; n++) {
      time.now = began + Math.floor((ms * n) / count)
      if (arrive(addressOf(n)).isIn) isIn += 1
    }
    return isIn
  }
  /** Someone who is not let in gets a ticket. */
  function ticketFor(address: string): string {
    const arrival = arrive(address)
    if (arrival.isIn) throw new Error('they are in')
    return arrival.ticket
  }
  return { time, arrive, come, ticketFor }
}

const bitsIn = (ticket: string) => Number(ticket.split('-')[1])

/** What the work of a page comes to. */
function workFor(ticket: string): string {
  const challenge = ticket.split('.')[1]
  for (let number = 0; ; number++) {
    const hash = createHash('sha256').update(`${challenge}:${number}`).digest()
    if (Math.clz32(hash.readUInt32BE(0)) >= bitsIn(ticket)) return String(number)
  }
}

test('[VOICE1] 500 people behind one address within two minutes, or all in one second, are in at once', () => {
  expect(arrivalsAt().come(500, 120_000, () => school)).toBe(500)
  expect(arrivalsAt().come(500, 1000, () => school)).toBe(500)
})

test('[VOICE1] of 10,000 in a minute from one network a few hundred are in at once, and others are not held up', () => {
  const { come } = arrivalsAt()
  expect(come(10_000, 60_000, () => school)).toBeLessThan(650)
  expect(come(500, 120_000, () => '192.0.2.8')).toBe(500)
})

test('[VOICE1] a site’s whole network of IPv6 is one, and a network around it has room for four', () => {
  const inHome = (n: number) => `2001:db8:0:12${(n % 256).toString(16).padStart(2, '0')}::${n.toString(16)}`
  expect(arrivalsAt().come(10_000, 60_000, inHome)).toBeLessThan(650)
  const inRented = (n: number) => `2001:db8:0:${(n * 7).toString(16)}::1`
  expect(arrivalsAt().come(9000, 60_000, inRented)).toBeLessThan(4 * 650)
  expect(sitesOf('2001:db8::1')).toEqual({ near: '2001:db8:0:00', wide: '2001:db8:0' })
  expect(sitesOf('::ffff:192.0.2.7')).toEqual({ near: '::ffff:192.0.2.7', wide: '::ffff:192.0.2.7' })
})

test('[VOICE2] who is not in at once comes in with the work that their page has done, once', () => {
  const { come, arrive, ticketFor } = arrivalsAt()
  come(700, 1000, () => school)
  const ticket = ticketFor(school)
  expect(arrive(school, ticket)).toEqual({ isIn: false, ticket })
  expect(arrive(school, ticket, '')).toEqual({ isIn: false, ticket })
  const worked = workFor(ticket)
  expect(arrive(school, `${ticket}x`, worked).isIn).toBe(false)
  expect(arrive(school, ticket, worked).isIn).toBe(true)
  expect(arrive(school, ticket, worked).isIn).toBe(false)
})

test('[VOICE2] who has no work done comes in after a short wait, and a ticket lasts ten minutes', () => {
  const { time, come, arrive, ticketFor } = arrivalsAt()
  come(700, 1000, () => school)
  const [ticket, other] = [ticketFor(school), ticketFor(school)]
  time.now += 4000
  // What refills meanwhile is taken by others.
  while (arrive(school).isIn) {}
  expect(arrive(school, ticket).isIn).toBe(false)
  time.now += 16_000
  while (arrive(school).isIn) {}
  expect(arrive(school, ticket).isIn).toBe(true)
  time.now += 600_000
  while (arrive(school).isIn) {}
  expect(arrive(school, other)).toEqual({ isIn: false, ticket: expect.not.stringContaining(other) })
})

test('[VOICE2] the work grows with how many of a network come with it, and what was done beforehand is not enough', () => {
  const time = { now: 0 }
  const clock = () => time.now
  // The work is what someone says that it came to.
  const { arrive } = createArrivals('a secret', createMeters(clock), clock, (_challenge, said) =>
    Number(said),
  )
  const fresh = () => arrive(school, { ticket: undefined, worked: undefined })
  const tickets: string[] = []
  while (tickets.length < 700) {
    const arrival = fresh()
    if (!arrival.isIn) tickets.push(arrival.ticket)
  }
  expect(new Set(tickets.map(bitsIn))).toEqual(new Set([17]))
  const isIn = (ticket: string, worked: number) => arrive(school, { ticket, worked: String(worked) }).isIn
  expect(tickets.filter((ticket) => isIn(ticket, 17)).length).toBeLessThan(300)
  const later = fresh()
  expect(later.isIn ? 0 : bitsIn(later.ticket)).toBeGreaterThan(17)
})
