import type { Server as HttpServer } from 'node:http'
import { limits } from '@companion/shared/limits'
import { type Audience, audiences, type Down, type Up } from '@companion/shared/protocol'
import { Server, type ServerOptions, type Socket } from 'socket.io'
import type { Identity } from '../access/identity.ts'
import type { Wire } from '../replica/channel.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import type { Verdict } from '../replica/replica.ts'
import type { Actor } from '../rules/entry.ts'
import { guard } from '../runtime/guard.ts'
import { withTimeout } from '../runtime/withTimeout.ts'
import type { Telemetry } from '../telemetry.ts'
import { readBoardQuery } from './boardQuery.ts'
import { createClusterPresence, tellMs } from './clusterPresence.ts'
import { onCommand, toAck } from './onCommand.ts'
import type { SiteCheck } from './origin.ts'
import type { CommandRate } from './rateLimit.ts'

type Seat = { session: LiveSession; audience: Audience; actor: Actor }
type Between = {
  here: (instance: string, people: Record<string, number>) => void
  /** Somebody at this address gave a wrong access code. */
  tried: (address: string) => void
}
type Io = Server<Up, Down, Between, Seat>

type Parts = {
  http: HttpServer
  sessions: Map<string, LiveSession>
  identity: Identity
  isOwnSite: SiteCheck
  rate: CommandRate
  telemetry: Telemetry
  clock: () => number
  /** Somebody gave another instance a wrong access code. */
  onTried: (address: string) => void
  adapter: ServerOptions['adapter'] | undefined
}

/** The room of everything that somebody who signed in has open, on every instance. */
const roomOf = (staffId: string) => `staff ${staffId}`

/**
 * A connection is closed after so many messages that make no sense, so many times of asking to come in, or ten times as many
 * messages that come faster than they are taken: what is refused costs too, and one device shall not slow the others.
 */
const mostStrikes = 20
const tooFastStrike = 0.1

/** Devices that have to connect again do so within this time, and not all at once, in milliseconds. */
const mostSpreadMs = 5000
/** How long a single instance may take to come back, and how long devices may take to go to another, in milliseconds. */
const comeBackMs = 500
const goMs = 2000

/** The sockets: who may sit where, what they may send, and how it is answered. */
export function createGateway({
  http,
  sessions,
  identity,
  isOwnSite,
  rate,
  telemetry,
  clock,
  onTried,
  adapter,
}: Parts) {
  const io: Io = new Server(http, {
    serveClient: false,
    maxHttpBufferSize: limits.messageBytes,
    perMessageDeflate: false,
    httpCompression: false,
    ...(adapter !== undefined && { adapter }),
    allowRequest: (request, decide) => decide(null, isOwnSite(request)),
  })

  /**
   * Connections that have, or had, a seat. Socket.IO would give one for each time that one message asks; and to leave and come
   * back over one connection would let a device that reads nothing have any number of snapshots made for it.
   */
  const seated = new WeakSet<object>()
  /** How often each connection asked to come in. */
  const asked = new WeakMap<object, number>()
  io.use((socket, next) => {
    const times = (asked.get(socket.conn) ?? 0) + 1
    asked.set(socket.conn, times)
    if (times > mostStrikes) socket.conn.close()
    if (seated.has(socket.conn)) return next(new Error('already.here'))
    const seat = seatOf(socket.handshake.auth, socket.handshake.headers.cookie)
    if (typeof seat === 'string') return next(new Error(seat))
    seated.add(socket.conn)
    socket.data = seat
    next()
  })

  function seatOf(handshake: Record<string, unknown>, cookies: string | undefined): Seat | string {
    const audience = audiences.find((known) => known === handshake['audience'])
    const session = typeof handshake['session'] === 'string' ? sessions.get(handshake['session']) : undefined
    if (session === undefined || audience === undefined) return 'session.unknown'
    const actor = identity.actor(cookies, audience, session.info.id)
    if (actor === null) return audience === 'participant' ? 'identity.missing' : 'role.missing'
    return { session, audience, actor }
  }

  const presence = adapter === undefined ? null : createClusterPresence(sessions)
  io.on('here', (instance, people) => presence?.hear(instance, people))
  io.on('tried', onTried)
  const telling = setInterval(() => {
    if (presence !== null) io.serverSideEmit('here', ...presence.tell())
  }, tellMs)

  let isLettingGo = false
  let onLastGone = () => {}

  /** Ask every device to connect again: not before, and all within the spread; resolves with how long that is. */
  function tellToReconnect(before: number): number {
    const spread = Math.min(mostSpreadMs, io.engine.clientsCount)
    for (const socket of io.sockets.sockets.values())
      socket.emit('reconnect', before + Math.round(Math.random() * spread))
    return spread
  }

  io.on('connection', (socket: Socket<Up, Down, Between, Seat>) => {
    const { session, audience, actor } = socket.data
    // The balancer has not noticed, or there is nobody else: told to go now, they would come here again.
    if (isLettingGo) socket.emit('reconnect', goMs + comeBackMs)
    if (audience !== 'participant') socket.join(roomOf(actor.id))
    const { leave, resync, look } = session.hub.join(actor, audience, socket.conn as Wire)
    telemetry.connected.inc({ audience })
    let strikes = 0

    function count(strike: number): void {
      strikes += strike
      if (strikes >= mostStrikes) socket.disconnect(true)
    }
    /** A message makes no sense; where it came with an ack, that says so. */
    function strike(ack: unknown): void {
      if (typeof ack === 'function') ack(toAck({ ok: false, code: 'command.unreadable' }))
      count(1)
    }
    function isInTime(): boolean {
      const isTaken = rate.take(actor)
      if (!isTaken) count(tooFastStrike)
      return isTaken
    }

    /** What each event does; false where it makes no sense. */
    const events: Record<string, (...args: unknown[]) => boolean> = {
      command(raw, ack, ...more) {
        if (typeof ack !== 'function' || more.length > 0) return false
        const came = clock()
        const settle = (verdict: Verdict) => {
          ack(toAck(verdict))
          telemetry.onSettled(verdict.ok ? null : verdict.code, clock() - came)
          if (verdict.ok) return
          if (verdict.code === 'command.unreadable') count(1)
          if (verdict.code === 'command.tooFast') count(tooFastStrike)
        }
        onCommand({ raw, actor, replica: session.replica, settle }, rate)
        return true
      },
      find(raw, ack) {
        const query = audience === 'participant' ? readBoardQuery(raw) : null
        if (query === null || typeof ack !== 'function') return false
        ack(isInTime() ? session.hub.find(query, actor.id) : { found: [], all: 0 })
        return true
      },
      look(group, ack) {
        const isGroup = group === null || (Number.isInteger(group) && Number(group) > 0)
        if (audience !== 'host' || !isGroup || typeof ack !== 'function') return false
        ack(isInTime() ? (look(group as number | null) ?? null) : null)
        return true
      },
      resync() {
        if (isInTime()) resync()
        return true
      },
    }
    socket.onAny((event: string, ...args: unknown[]) => {
      const act = Object.hasOwn(events, event) ? events[event] : undefined
      const makesSense = guard(event, () => act?.(...args) ?? false, false, session.onBroken)
      if (!makesSense) strike(args.at(-1))
    })
    socket.on('disconnect', () => {
      leave()
      telemetry.connected.dec({ audience })
      if (io.sockets.sockets.size === 0) onLastGone()
    })
  })

  return {
    /** Tell the other instances that somebody gave a wrong access code; while Redis is away each counts for itself. */
    tellTried(address: string): void {
      if (adapter !== undefined) io.serverSideEmit('tried', address)
    },
    /** Close every connection of somebody who signed in, on every instance. */
    disconnect(staffId: string): void {
      io.in(roomOf(staffId)).disconnectSockets(true)
    },
    /**
     * Ask every device to connect again, one after the other, to another instance; each is served until it goes.
     * Resolves when they have gone, or have had the time to.
     */
    async letGo(): Promise<void> {
      isLettingGo = true
      const gone = new Promise<void>((resolve) => {
        onLastGone = resolve
      })
      const spread = tellToReconnect(0)
      if (io.sockets.sockets.size > 0) await withTimeout(spread + goMs, gone)
      // The others need not wait to find out that nobody is here any more.
      if (presence !== null) io.serverSideEmit('here', ...presence.tell())
    },
    /** Ask whoever is still connected to connect again when we may be back, and take no more. */
    async stop(): Promise<void> {
      clearInterval(telling)
      tellToReconnect(comeBackMs)
      await new Promise(setImmediate)
      await io.close()
    },
  }
}
