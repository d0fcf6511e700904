import type { IncomingMessage } from 'node:http'
import { type Audience, audiences } from '@companion/shared/audiences'
import { readLanguage } from '@companion/shared/languages'
import { limits } from '@companion/shared/limits'
import { refusals } from '@companion/shared/refusals'
import { oldestWire } from '@companion/shared/wireVersion'
import type { Admission } from '../access/admission.ts'
import type { Identity } from '../access/identity.ts'
import type { Provenance } from '../access/provenance.ts'
import type { Config } from '../config.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import type { Actor } from '../rules/entry.ts'
import type { Telemetry } from '../telemetry.ts'
import type { Meters } from './meters.ts'
import { addressOf, householdOf } from './network.ts'
import type { SiteCheck } from './origin.ts'
import { dropPlanted } from './secure.ts'

/** Where a connection sits: in which session, as whom, and the language that its page is in. */
export type Seat = { session: LiveSession; audience: Audience; actor: Actor; language: string }

type Parts = {
  sessions: Map<string, LiveSession>
  identity: Identity
  provenance: Provenance
  admission: Admission
  clock: () => number
  isOwnSite: SiteCheck
  meters: Meters
  config: Pick<Config, 'PUBLIC_ORIGIN' | 'TRUST_PROXY'>
  telemetry: Telemetry
}

/** What is left of Engine.IO's connection for who asks to come in. */
type Connection = {
  request: IncomingMessage
  close(): void
  once(event: 'close', listener: () => void): unknown
}

/** A connection is closed after asking so often to come in. */
const mostTimesAsked = 20
/** So many connections without a cookie are held at once, until they have been told what is missing. */
const mostStrangers = 1000
/** How long someone who was refused has to read why, in milliseconds. */
const readMs = 1000

/** Who comes in: which requests may open a connection, and which seat a connection gets. */
export function createDoor(parts: Parts) {
  const { sessions, identity, provenance, admission, clock, isOwnSite, meters, config, telemetry } = parts
  /**
   * Connections that have, or had, a seat. Socket.IO would give one for each time that one message asks; and to leave and come
   * back over one connection would let a device that reads nothing have any number of snapshots made for it.
   */
  const seated = new WeakSet<object>()
  const timesAsked = new WeakMap<object, number>()
  const strangers = new Set<Connection>()
  const seats = createSeats()

  /** The session, and the audience of it, that a connection asks for. */
  function wanted(handshake: Record<string, unknown>): Pick<Seat, 'session' | 'audience'> | string {
    const audience = audiences.find((known) => known === handshake['audience'])
    const session = typeof handshake['session'] === 'string' ? sessions.get(handshake['session']) : undefined
    if (session === undefined || audience === undefined) return 'session.unknown'
    if (typeof handshake['wire'] === 'number' && handshake['wire'] < oldestWire) return 'page.old'
    if (audience === 'participant' && session.settings.status !== 'open') return 'session.unknown'
    return session.replica.stoppedAt === null ? { session, audience } : 'session.stopped'
  }

  function seatOf(handshake: Record<string, unknown>, cookies: string | undefined): Seat | string {
    const place = wanted(handshake)
    if (typeof place === 'string') return place
    const { session, audience } = place
    const actor = identity.actor(cookies, audience, session.info.id)
    if (actor === null) return audience === 'participant' ? 'identity.missing' : 'role.missing'
    // Their page is asked for again, and says how to come in.
    if (audience === 'participant' && !admission.mayEnter(cookies, actor, session)) return 'identity.missing'
    const seat = { session, audience, actor, language: readLanguage(handshake['language']) }
    return seats.isFree(seat) ? seat : 'connection.tooMany'
  }

  return {
    /** Whether a request may open a connection. What it refuses costs next to nothing. */
    mayConnect(request: IncomingMessage): boolean {
      dropPlanted(request, config)
      if (!isOwnSite(request)) return false
      const network = householdOf(addressOf(request, config.TRUST_PROXY))
      const person = identity.personOf(request.headers.cookie)
      const isInTime =
        person === null
          ? strangers.size < mostStrangers && meters.connectionsOfStrangers.take(network)
          : meters.connectionsOfPerson.take(person) && meters.connectionsOfNetwork.take(network)
      if (!isInTime) telemetry.onTurnedAway(person === null ? 'strangers' : 'connections')
      return isInTime
    },

    /** Whether someone who has a seat may keep it. */
    mayStay({ session, audience }: Seat, cookies: string | undefined): boolean {
      return audience === 'participant' || identity.isAllowed(cookies, audience, session.info.id)
    },

    /** Whether someone of the team gave their code again a short while ago. A rehearsal asks for none: it ends nothing. */
    isConfirmed: ({ info }: LiveSession, cookies: string | undefined): boolean =>
      info.rehearsal === true || identity.isConfirmed(cookies),

    /** A connection was opened. */
    onOpened(connection: Connection): void {
      if (identity.personOf(connection.request.headers.cookie) !== null) return
      strangers.add(connection)
      connection.once('close', () => strangers.delete(connection))
    },

    /** The seat that a connection asks for, or the error that says why it gets none. Then it is closed, if it has none. */
    ask(
      connection: Connection,
      handshake: Record<string, unknown>,
      cookies: string | undefined,
    ): Seat | Error {
      const times = (timesAsked.get(connection) ?? 0) + 1
      timesAsked.set(connection, times)
      if (times > mostTimesAsked) connection.close()
      if (seated.has(connection)) return new Error('already.here')
      const seat = seatOf(handshake, cookies)
      if (typeof seat !== 'string') {
        seated.add(connection)
        const { actor, session } = seat
        return { ...seat, actor: provenance.of(actor, connection.request, session, clock()) }
      }
      if (times === 1)
        setTimeout(() => {
          if (!seated.has(connection)) connection.close()
        }, readMs).unref()
      const error = new Error(seat)
      // Someone who was signed in is told why they no longer are.
      if (seat === 'role.missing') return Object.assign(error, { data: identity.signedOutBy(cookies) })
      if (seat !== 'connection.tooMany') return error
      telemetry.onTurnedAway('seats')
      return Object.assign(error, { data: refusals[seat] })
    },

    sit: seats.sit,
  }
}

/** How many seats each person has in each session. */
function createSeats() {
  const taken = new Map<string, number>()
  const keyOf = ({ session, actor }: Seat) => `${session.info.id} ${actor.id}`

  return {
    isFree: (seat: Seat) => (taken.get(keyOf(seat)) ?? 0) < limits.connectionsMost,

    /** Someone sits down; returns how they get up. */
    sit(seat: Seat): () => void {
      const key = keyOf(seat)
      taken.set(key, (taken.get(key) ?? 0) + 1)
      return () => {
        const left = (taken.get(key) ?? 1) - 1
        if (left === 0) taken.delete(key)
        else taken.set(key, left)
      }
    },
  }
}

export type Door = ReturnType<typeof createDoor>
