import type { RequestedCommand } from '@companion/shared/commands/command'
import { type Slices, signedOut } from '@companion/shared/protocol'
import type { PersonalView } from '@companion/shared/views/personal'
import type { BoardQuery, FoundView } from '@companion/shared/views/questions'
import type { Line } from './line.ts'
import { createOutbox, type Deliver } from './outbox.ts'
import type { OutboxStorage } from './outboxStorage.ts'
import { type LiveState, updated } from './store.ts'

/** How long to wait for an answer, in milliseconds. */
const patienceMs = 8000
/** How long a page stays away that the server closed the connection of, in milliseconds. */
const pauseMs = 2000

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

/** What a connection keeps up to date. */
type Held = { getState(): LiveState; setState(changes: Partial<LiveState>): void }

/** Keep a store true to the server, and bring its outbox there. */
export function connect(store: Held, line: Line, storage: OutboxStorage): Connection {
  /** The server is stopping and said when to connect again. */
  let isToldWhen = false
  const deliver: Deliver = (command, onAck) => line.ask('command', command, onAck, patienceMs)
  const outbox = createOutbox({
    storage,
    onChange: (outgoing) => store.setState({ outbox: outgoing }),
    onStored: receive,
  })

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

  line.hear({
    snapshot({ seq, slices }, mine) {
      store.setState({ status: 'live', seq, slices, mine })
      outbox.open(deliver)
    },
    update(seq, changes) {
      const { seq: last, slices, paused } = store.getState()
      if (paused || seq <= last) return
      if (seq === last + 1) store.setState({ seq, slices: updated(slices, changes) })
      else line.emit('resync')
    },
    mine: own,
    reconnect(inMs) {
      if (isToldWhen) return
      isToldWhen = true
      // Until then the connection is as good as it was, if it lasts.
      setTimeout(() => {
        isToldWhen = false
        line.disconnect()
        line.connect()
      }, inMs)
    },
    disconnect(isClosed) {
      outbox.close()
      store.setState({ status: 'lost' })
      // Everybody trying at once is what the time was given against.
      if (isToldWhen) line.disconnect()
      else if (isClosed) setTimeout(() => line.connect(), pauseMs)
    },
    connect_error(why) {
      store.setState({ status: 'lost' })
      // The page asks to sign in, and says why; or it gives the cookie. Once is enough: a browser may keep no cookies.
      if (why === 'role.missing' && !location.search.includes(signedOut)) location.search = signedOut
      else if ((why === 'identity.missing' || why === 'role.missing') && !wasReloaded()) location.reload()
    },
  })

  return {
    send: outbox.add,
    dismiss: outbox.dismiss,
    look(group) {
      if (line.connected) line.ask('look', group, (look) => own({ look }), patienceMs)
    },
    find(query, onFound) {
      if (line.connected) line.ask('find', query, (found) => found && onFound(found), patienceMs)
    },
    setPaused(paused) {
      store.setState({ paused })
      if (!paused) line.emit('resync')
    },
  }
}

function wasReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return navigation?.type === 'reload'
}
