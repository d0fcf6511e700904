import type { Server as HttpServer } from 'node:http'
import { limits } from '@companion/shared/limits'
import { Server, type ServerOptions } from 'socket.io'
import type { HandOver, HandOvers } from '../access/handOvers.ts'
import type { Audit } from '../audit/audit.ts'
import type { Asked, Rehearsals, Reply } from '../rehearsal/rehearsals.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import { createClusterPresence, tellMs } from './clusterPresence.ts'
import { serveConnection } from './connection.ts'
import type { Door } from './door.ts'
import type { Io } from './io.ts'
import { createLettingGo } from './lettingGo.ts'
import type { Meters } from './meters.ts'

type Parts = {
  http: HttpServer
  sessions: Map<string, LiveSession>
  door: Door
  meters: Meters
  clock: () => number
  audit: Audit
  adapter: ServerOptions['adapter'] | undefined
  /** What to do when another instance tells or asks of a rehearsal. */
  rehearsals: Pick<Rehearsals, 'answerOther' | 'hear'>
  /** What to do when another instance is given a code that it has not given. */
  handOvers: Pick<HandOvers, 'take'>
}

/** How long a connection that was opened may take to ask for a seat, in milliseconds. */
const askMs = 20_000

/** The sockets: who comes in, what they may send, and what instances tell each other. */
export function createGateway({
  http,
  sessions,
  door,
  meters,
  clock,
  adapter,
  rehearsals,
  audit,
  handOvers,
}: Parts) {
  const io: Io = new Server(http, {
    serveClient: false,
    maxHttpBufferSize: limits.messageBytes,
    perMessageDeflate: false,
    httpCompression: false,
    connectTimeout: askMs,
    // It would leave a request for another upgrade unanswered for a second.
    destroyUpgrade: false,
    ...(adapter !== undefined && { adapter }),
    allowRequest: (request, decide) => decide(null, door.mayConnect(request)),
  })
  io.engine.on('connection', door.onOpened)
  http.on('upgrade', ({ url = '' }, socket) => {
    if (url.startsWith(`${io.path()}/`)) return
    // A client that has gone needs no answer.
    socket.on('error', () => {})
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
  })
  io.use((socket, next) => {
    const { auth, headers } = socket.handshake
    const seat = door.ask(socket.conn, auth, headers.cookie)
    if (seat instanceof Error) return next(seat)
    socket.data = seat
    next()
  })

  const presence = adapter === undefined ? null : createClusterPresence(sessions)
  io.on('here', (instance, people, team) => presence?.hear(instance, people, team))
  io.on('tried', (address) => meters.wrongCodes.take(address))
  io.on('triedHandOver', (address) => meters.wrongHandOvers.take(address))
  io.on('takeHandOver', (code, reply) => reply(handOvers.take(code)))
  io.on('rehearsal', (id, isOn) => rehearsals.hear(id, isOn))
  io.on('rehearse', (asked, reply) => void rehearsals.answerOther(asked).then(reply))
  const tellHere = () => {
    if (presence !== null) io.serverSideEmit('here', ...presence.tell())
  }
  /** What the team has open here: a few among tens of thousands of others. */
  const ofTeam = new Set<Parameters<Parameters<typeof io.use>[0]>[0]>()
  /** Close what someone of the team has open here, and may not any more: what they may do has changed, or their sign-in ran out. */
  function recheck(): void {
    for (const socket of [...ofTeam])
      if (!door.mayStay(socket.data, socket.handshake.headers.cookie)) socket.disconnect(true)
  }
  const telling = setInterval(() => {
    tellHere()
    recheck()
  }, tellMs)
  const lettingGo = createLettingGo(io)

  io.on('connection', (socket) => {
    const { audience } = socket.data
    const goesIn = lettingGo.staysFor()
    if (goesIn !== null) socket.emit('reconnect', goesIn)
    const getUp = door.sit(socket.data)
    const { connected } = socket.data.session.telemetry
    connected.inc({ audience })
    if (audience !== 'participant') ofTeam.add(socket)
    const leave = serveConnection(socket, { meters, clock, audit, door })
    socket.on('disconnect', () => {
      leave()
      getUp()
      ofTeam.delete(socket)
      connected.dec({ audience })
      lettingGo.onGone()
    })
  })

  return {
    /** Tell the other instances that someone gave a wrong access code; while Redis is away each counts for itself. */
    tellTried(address: string): void {
      if (adapter !== undefined) io.serverSideEmit('tried', address)
    },
    /** The same of a code that hands over no one. */
    tellTriedHandOver(address: string): void {
      if (adapter !== undefined) io.serverSideEmit('triedHandOver', address)
    },
    /** Ask the other instances who a code hands over; null where none of them has given it. */
    async takeHandOver(code: string): Promise<HandOver | null> {
      if (adapter === undefined) return null
      const replies = await io.serverSideEmitWithAck('takeHandOver', code).catch(whatCame<HandOver>)
      return replies.find((reply) => reply !== null) ?? null
    },
    /** Tell the other instances that there is a rehearsal now, or none any more. */
    tellRehearsal(id: string, isOn: boolean): void {
      if (adapter !== undefined) io.serverSideEmit('rehearsal', id, isOn)
    },
    /** Ask the other instances about a rehearsal; null where none of them has its crowd. */
    async askRehearsal(asked: Asked): Promise<Reply | null> {
      if (adapter === undefined) return null
      const replies = await io.serverSideEmitWithAck('rehearse', asked).catch(whatCame<Reply>)
      return replies.find((reply) => reply !== null) ?? null
    },
    recheck,
    /** Close every connection to a session on this instance. */
    closeSession(sessionId: string): void {
      for (const socket of [...io.sockets.sockets.values()])
        if (socket.data.session.info.id === sessionId) socket.disconnect(true)
    },
    /** Ask every device to connect again, to another instance. Resolves when they have gone, or have had the time to. */
    async letGo(): Promise<void> {
      await lettingGo.letGo()
      // The others need not wait to find out that no one is here any more.
      tellHere()
    },
    /** Ask whoever is still connected to connect again when we may be back, and take no more. */
    async stop(): Promise<void> {
      clearInterval(telling)
      lettingGo.comeBackSoon()
      await new Promise(setImmediate)
      await io.close()
    },
  }
}

/** What some instances answered, where others did not in time; where none of them knows, the error that it is. */
function whatCame<R>(error: Error & { responses?: (R | null)[] }): (R | null)[] {
  if (error.responses?.some((reply) => reply !== null)) return error.responses
  throw error
}

export type Gateway = ReturnType<typeof createGateway>
