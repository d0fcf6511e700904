import type { RequestedCommand } from '@companion/shared/commands/command'
import {
  type Ack,
  type Down,
  type Handshake,
  type Slices,
  signedOut,
  type Up,
} from '@companion/shared/protocol'
import type { PersonalView } from '@companion/shared/views/personal'
import type { BoardQuery, FoundView } from '@companion/shared/views/questions'
import { io, type Socket } from 'socket.io-client'
import { added, type OutboxStorage } from './outbox.ts'
import { type LiveStore, type Outgoing, updated } from './store.ts'

/** How long to wait for an ack before sending again, and after a refusal that passes, in milliseconds. */
const patience = 8000
const pauseAfterRefusal = 2000

/** What a page may ask of its connection. */
export type Connection = {
  send(command: RequestedCommand): void
  /** Forget a refused command. */
  dismiss(id: string): void
  setPaused(paused: boolean): void
  /** Look into a group from now on, or into none: it comes as the own slice `look`. */
  look(group: number | null): void
  /** Look through the whole board. Nothing is found while the connection is lost. */
  find(query: BoardQuery, onFound: (found: FoundView) => void): void
}

/** Keep a store true to the server, and bring its outbox there. */
export function connect(store: LiveStore, handshake: Handshake, outboxStorage: OutboxStorage): Connection {
  const socket: Socket<Down, Up> = io({
    auth: handshake,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelayMax: 10_000,
  })
  const onTheWay = new Set<string>()
  /** The server is stopping and said when to connect again. */
  let isToldWhen = false

  function setOutbox(outbox: readonly Outgoing[]): void {
    outboxStorage.save(outbox)
    store.setState({ outbox })
  }

  function emit(command: RequestedCommand): void {
    if (!socket.connected || onTheWay.has(command.id)) return
    onTheWay.add(command.id)
    socket.timeout(patience).emit('command', command, (error: Error | null, ack: Ack) => {
      onTheWay.delete(command.id)
      if (!store.getState().outbox.some((other) => other.command.id === command.id)) return
      if (error !== null) emit(command)
      else settle(command, ack)
    })
  }

  function settle(command: RequestedCommand, ack: Ack): void {
    if (!ack.ok && ack.retry) {
      setTimeout(() => emit(command), pauseAfterRefusal * (1 + Math.random()))
      return
    }
    const others = store.getState().outbox.filter((other) => other.command.id !== command.id)
    if (ack.ok) {
      receive(command, ack.at)
      setOutbox(others)
    } else setOutbox([...others, { command, state: 'refused', message: ack.message }])
  }

  /** What was stored is now the person's own, unless something newer is. */
  function receive(command: RequestedCommand, at: number): void {
    const { mine } = store.getState()
    if (command.type === 'describeMe') own({ me: { ...mine.me, [command.about]: command.choice } })
    if (command.type === 'upvote') {
      const others = (mine.votes ?? []).filter((number) => number !== command.question)
      own({ votes: command.on ? [...others, command.question] : others })
    }
    if (command.type !== 'answer' && command.type !== 'withdrawAnswer') return
    const { pollId, run } = command
    const before = mine[`answer:${pollId}`]
    if ((before?.at ?? 0) > at) return
    const given = command.type === 'answer' ? { run, answer: command.answer, at } : null
    // A result that came with an answer goes with it.
    const isKept = given !== null && before?.run === run
    own({ [`answer:${pollId}`]: given, ...(!isKept && { [`results:${pollId}`]: null }) })
  }

  /** Change the person's own slices: null takes one away. */
  function own(changes: Slices): void {
    store.setState({ mine: updated(store.getState().mine as Slices, changes) as PersonalView })
  }

  socket.on('snapshot', ({ seq, slices }, mine) => {
    store.setState({ status: 'live', seq, slices, mine })
    for (const { command, state } of store.getState().outbox) if (state === 'sending') emit(command)
  })
  socket.on('update', (seq, changes) => {
    const { seq: last, slices, paused } = store.getState()
    if (paused || seq <= last) return
    if (seq === last + 1) store.setState({ seq, slices: updated(slices, changes) })
    else socket.emit('resync')
  })
  socket.on('mine', (slices) => own(slices))
  socket.on('reconnect', (inMs) => {
    if (isToldWhen) return
    isToldWhen = true
    // Until then the connection is as good as it was, if it lasts.
    setTimeout(() => {
      isToldWhen = false
      socket.disconnect().connect()
    }, inMs)
  })
  socket.on('disconnect', (reason) => {
    onTheWay.clear()
    store.setState({ status: 'lost' })
    // Everybody trying at once is what the time was given against.
    if (isToldWhen) socket.disconnect()
    else if (reason === 'io server disconnect') setTimeout(() => socket.connect(), pauseAfterRefusal)
  })
  socket.on('connect_error', (error) => {
    store.setState({ status: 'lost' })
    // The page asks to sign in, and says why; or it gives the cookie. Once is enough: a browser may keep no cookies.
    if (error.message === 'role.missing' && !location.search.includes(signedOut)) location.search = signedOut
    else if ((error.message === 'identity.missing' || error.message === 'role.missing') && !wasReloaded())
      location.reload()
  })

  setOutbox(outboxStorage.load())
  return {
    send(command) {
      setOutbox(added(store.getState().outbox, command))
      emit(command)
    },
    dismiss: (id) => setOutbox(store.getState().outbox.filter(({ command }) => command.id !== id)),
    look: (group) => {
      if (socket.connected) socket.emit('look', group, (look) => own({ look }))
    },
    find: (query, onFound) => {
      if (socket.connected) socket.emit('find', query, onFound)
    },
    setPaused(paused) {
      store.setState({ paused })
      if (!paused) socket.emit('resync')
    },
  }
}

function wasReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return navigation?.type === 'reload'
}
