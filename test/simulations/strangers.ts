import { createArrivals } from '@companion/server/access/arrivals'
import { seeded } from '@companion/server/crowd/seeded'
import { createMeters } from '@companion/server/gateway/meters'
import { householdOf } from '@companion/server/gateway/network'

// How many fake people each attack gets in, beside 500 people behind one school's address who come within two minutes, and how
// many of those are held up. Virtual time; the product's own bounds; work is counted and not done.

const people = 500
const withinMs = 120_000
const minutes = 60
const tickMs = 500
/** Hashes a second: an old phone's page, and a machine of eight cores with a program for it. */
const phoneHashes = 150_000
const machineHashes = 40_000_000
/** One in so many people has no JavaScript. */
const plainOneIn = 50
/** A script keeps no more tickets than this at once. */
const mostTickets = 500

type Attack = {
  name: string
  /** From how many addresses, and which. */
  addresses: number
  address: (n: number) => string
  /** How often it asks in all, a second. */
  perSecond: number
  doesWork: boolean
}

const school = '192.0.2.7'
const one = { addresses: 1, address: () => '198.51.100.1' }
const attacks: Attack[] = [
  { name: 'nobody', addresses: 0, address: () => '', perSecond: 0, doesWork: false },
  { name: 'one machine, fresh cookies by forms', ...one, perSecond: 200, doesWork: false },
  { name: 'the same, and does the work', ...one, perSecond: 200, doesWork: true },
  {
    name: 'one machine in the school, and does the work',
    addresses: 1,
    address: () => school,
    perSecond: 200,
    doesWork: true,
  },
  {
    name: 'a /64 of IPv6, and does the work',
    addresses: 1e6,
    address: (n) => `2001:db8:0:7::${n.toString(16)}`,
    perSecond: 200,
    doesWork: true,
  },
  {
    name: 'a /48 of IPv6, and does the work',
    addresses: 65_536,
    address: (n) => `2001:db8:0:${n.toString(16)}::1`,
    perSecond: 200,
    doesWork: true,
  },
  {
    name: '100 addresses, and does the work',
    addresses: 100,
    address: (n) => `203.0.113.${n}`,
    perSecond: 200,
    doesWork: true,
  },
  { name: 'slow drip: one every 6 seconds', ...one, perSecond: 1 / 6, doesWork: false },
]

type Waiting = { from: number; ticket: string; bits: number; readyAt: number }

function run(attack: Attack) {
  const random = seeded(7)
  let now = 0
  const clock = () => now
  const arrivals = createArrivals('a secret', createMeters(clock), clock, (_challenge, said) => Number(said))
  const pages = createMeters(clock).pagesOfNetwork
  const exponential = (mean: number) => -Math.log(1 - random()) * mean
  const bitsIn = (ticket: string) => Number(ticket.split('-')[1])
  const waitMs = arrivals.waitSeconds * 1000

  const real = Array.from({ length: people }, (_, n) => ({
    cameAt: (withinMs * n) / people,
    at: (withinMs * n) / people,
    isPlain: n % plainOneIn === 0,
    ticket: undefined as string | undefined,
    worked: undefined as string | undefined,
    inAt: null as number | null,
  }))
  let next = 0
  let hashes = 0
  let tries = 0
  let before = 0
  let waiting: Waiting[] = []
  const fake = { minute: 0, ten: 0, all: 0, before: 0 }

  function countIn(): void {
    fake.all += 1
    if (now < 60_000) fake.minute += 1
    if (now < 600_000) fake.ten += 1
  }

  function someoneComes(person: (typeof real)[0]): void {
    const arrival = arrivals.arrive(school, { ticket: person.ticket, worked: person.worked })
    if (arrival.isIn) {
      person.inAt = now
      return
    }
    person.ticket = arrival.ticket
    const workMs = person.isPlain
      ? Number.POSITIVE_INFINITY
      : exponential((2 ** bitsIn(arrival.ticket) / phoneHashes) * 1000)
    // The page asks again after a while, whatever its work has come to.
    person.worked = workMs < waitMs ? String(bitsIn(arrival.ticket)) : undefined
    person.at = now + Math.min(workMs, waitMs)
  }

  function askAnew(): void {
    const from = tries++ % attack.addresses
    const address = attack.address(from)
    if (now < 60_000 && pages.take(householdOf(address))) before += 1
    const arrival = arrivals.arrive(address, { ticket: undefined, worked: undefined })
    if (arrival.isIn) countIn()
    else if (waiting.length < mostTickets)
      waiting.push({ from, ticket: arrival.ticket, bits: bitsIn(arrival.ticket), readyAt: now + waitMs })
  }

  /** Tickets whose work is done, or whose wait is over, are tried. */
  function tryTickets(): void {
    const left: Waiting[] = []
    let given = 0
    for (const held of waiting) {
      const isDone = attack.doesWork && hashes >= 2 ** held.bits
      if ((!isDone && now < held.readyAt) || given >= 60) {
        left.push(held)
        continue
      }
      given += 1
      if (isDone) hashes -= 2 ** held.bits
      const worked = isDone ? String(held.bits) : undefined
      if (arrivals.arrive(attack.address(held.from), { ticket: held.ticket, worked }).isIn) countIn()
    }
    waiting = left
  }

  for (; now < minutes * 60_000; now += tickMs) {
    for (const person of real) if (person.inAt === null && person.at <= now) someoneComes(person)
    if (attack.doesWork) hashes = Math.min(hashes + (machineHashes * tickMs) / 1000, machineHashes * 10)
    for (next += (attack.perSecond * tickMs) / 1000; next >= 1; next -= 1) askAnew()
    tryTickets()
  }
  const heldUp = real.filter(({ cameAt, inAt }) => inAt === null || inAt - cameAt > tickMs)
  const seconds = heldUp.map(({ cameAt, inAt }) => ((inAt ?? now) - cameAt) / 1000).sort((a, b) => a - b)
  return {
    attack: attack.name,
    'without a pace, first minute': before,
    'first minute': fake.minute,
    'ten minutes': fake.ten,
    [`${minutes} minutes`]: fake.all,
    [`of ${people} people held up`]: heldUp.length,
    'half of those within, seconds': Math.round(seconds[Math.floor(seconds.length / 2)] ?? 0),
    'longest, seconds': Math.round(seconds.at(-1) ?? 0),
    'never in': real.filter(({ inAt }) => inAt === null).length,
  }
}

const rows = attacks.map(run)
const names = Object.keys(rows[0] as object)
const line = (cells: readonly unknown[]) =>
  `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en-GB') : cell)).join(' | ')} |`
console.log(
  [
    line(names),
    line(names.map((_, n) => (n === 0 ? '---' : '--:'))),
    ...rows.map((row) => line(Object.values(row))),
  ].join('\n'),
)
