import { createHash, createHmac, randomBytes } from 'node:crypto'
import { nanoid } from 'nanoid'
import type { Meters } from '../gateway/meters.ts'
import { sitesOf } from '../gateway/network.ts'
import { keyFor } from './keys.ts'
import { createSignature } from './signature.ts'

/** How long a ticket can be used, and how long someone waits who has no work done, in milliseconds. */
const ticketMs = 10 * 60_000
const waitMs = 20_000

/** How many leading zero bits the work must have: an old phone takes about a second over the fewest. */
const fewestBits = 17
const moreBits = 5

/** What a newcomer brings: the ticket that they were given, and what their work came to. */
type Brought = { ticket: string | undefined; worked: unknown }
/** They are in, or wait outside with a ticket. */
export type Arrival = { isIn: true } | { isIn: false; ticket: string }
type Sites = ReturnType<typeof sitesOf>
type Ticket = { ticket: string; challenge: string; issuedAt: number; bits: number }

/**
 * Who is let in without being known: people of one network as they come, up to what a school or a hospital brings; beyond that
 * with a little work that their page does, or after a short wait. No address is kept: networks are known by a mark, whose key
 * is in memory alone.
 */
export function createArrivals(
  secret: string,
  { newcomers }: Pick<Meters, 'newcomers'>,
  clock: () => number,
  bitsOf: typeof zeroBits = zeroBits,
) {
  const { signed, unsigned } = createSignature(keyFor(secret, 'arrival ticket'))
  const key = randomBytes(32)
  const markOf = (network: string) => createHmac('sha256', key).update(network).digest('base64url')
  /** Tickets that someone came in with, the oldest first, until they would be too old. */
  const spent = new Map<string, number>()

  function take(by: keyof typeof newcomers.near, { near, wide }: Sites): boolean {
    if (!newcomers.near[by].take(near)) return false
    return near === wide || newcomers.wide[by].take(wide)
  }

  function read(ticket: string | undefined): Ticket | null {
    const text = unsigned(ticket)
    if (ticket === undefined || text === null || spent.has(ticket)) return null
    const [issuedAt, bits] = text.split('-').map(Number) as [number, number]
    if (clock() > issuedAt + ticketMs) return null
    return { ticket, challenge: ticket.slice(text.length + 1), issuedAt, bits }
  }

  /** Whether someone has done their work or has waited, and it is their turn. */
  function isThrough({ challenge, bits, issuedAt }: Ticket, worked: unknown, sites: Sites): boolean {
    if (bitsOf(challenge, worked) >= bits && take('byWork', sites)) return true
    return clock() >= issuedAt + waitMs && take('byWaiting', sites)
  }

  function spend(ticket: string): Arrival {
    for (const [old, until] of spent) {
      if (until > clock()) break
      spent.delete(old)
    }
    spent.set(ticket, clock() + ticketMs)
    return { isIn: true }
  }

  return {
    /** Someone whom no cookie names asks to come in from an address. */
    arrive(address: string, { ticket, worked }: Brought): Arrival {
      const { near, wide } = sitesOf(address)
      const sites = { near: markOf(near), wide: markOf(wide) }
      if (take('atOnce', sites)) return { isIn: true }
      const bits = fewestBits + Math.floor(moreBits * (1 - newcomers.near.byWork.left(sites.near)))
      const held = read(ticket)
      // Work that was done beforehand, while less was asked, is not enough.
      const isFit = held !== null && held.bits >= bits - 1
      if (held !== null && isThrough(held, isFit ? worked : undefined, sites)) return spend(held.ticket)
      if (isFit) return { isIn: false, ticket: held.ticket }
      return { isIn: false, ticket: signed(`${held?.issuedAt ?? Math.round(clock())}-${bits}-${nanoid(12)}`) }
    },
    /** How long to wait before asking again, in seconds. */
    waitSeconds: waitMs / 1000,
    /** How long a ticket can be used, in seconds. */
    ticketSeconds: ticketMs / 1000,
  }
}

export type Arrivals = ReturnType<typeof createArrivals>

/** How many zero bits the hash of a challenge with what the work came to begins with: `client/public/arrivingWorker.js` finds it. */
function zeroBits(challenge: string, worked: unknown): number {
  if (typeof worked !== 'string' || !/^\d{1,10}$/.test(worked)) return 0
  const hash = createHash('sha256').update(`${challenge}:${worked}`).digest()
  return Math.clz32(hash.readUInt32BE(0))
}
