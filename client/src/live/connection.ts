import type { RequestedCommand } from '@companion/shared/commands/command'
import type { Answer } from '@companion/shared/kinds/registry'
import type { SignedOutReason, Slices } from '@companion/shared/protocol'
import type { PersonalView } from '@companion/shared/views/personal'
import type { BoardQuery, FoundView } from '@companion/shared/views/questions'
import type { Line, Refusal } from './line.ts'
import { createOutbox, type Deliver } from './outbox.ts'
import type { OutboxStorage } from './outboxStorage.ts'
import type { Answered, Requests, Whole } from './requests.ts'
import { type LiveState, type Status, updated } from './store.ts'

/** How long to wait for an answer, in milliseconds. */
const patienceMs = 8000
/** How long a page stays away that the server closed the connection of, or did not let in just now, in milliseconds. */
const pauseMs = 2000
const longPauseMs = 10_000
/** How long a page is without a line before it goes by plain requests, at least, in milliseconds; at most half as long again. */
const withoutLineMs = 4000

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

/** What a page does where its line cannot help. */
export type Ways = {
  /** Go by plain requests. */
  openRequests?: (answered: Answered) => Promise<Requests>
  /** Load the page again, which gives a cookie; false where that has been tried. */
  reload(): boolean
  /** Whoever signed in has to sign in again; false where the page stays, for what is being written on it. */
  leave(reason: SignedOutReason): boolean
}

/** Keep a store true to the server, and bring its outbox there. */
export function connect(store: Held, line: Line, storage: OutboxStorage, ways: Ways): Connection {
  /** The server is stopping and said when to connect again. */
  let isToldWhen = false
  let requests: Requests | null = null
  /** The group that a host looks into. */
  let looking: number | null = null
  let opening: ReturnType<typeof setTimeout> | undefined
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
    if (command.type === 'answer') receiveAnswer(command, { run: command.run, answer: command.answer, at })
    if (command.type === 'withdrawAnswer') receiveAnswer(command, { at, run: command.run })
  }

  /** An answer that was stored is the person's own; without one, theirs was taken back. */
  function receiveAnswer(
    { pollId }: { pollId: string },
    given: { run: number; at: number; answer?: Answer },
  ): void {
    const before = store.getState().mine[`answer:${pollId}`]
    if ((before?.at ?? 0) > given.at) return
    // A result that came with an answer goes with it.
    const isKept = given.answer !== undefined && before?.run === given.run
    own({
      [`answer:${pollId}`]: given.answer === undefined ? null : given,
      ...(!isKept && { [`results:${pollId}`]: null }),
    })
  }

  /** Change the person's own slices: null takes one away. */
  function own(changes: Slices): void {
    store.setState({ mine: updated(store.getState().mine as Slices, changes) as PersonalView })
  }

  /** Without a line for a while, go by plain requests until there is one. */
  function lookForAnotherWay(): void {
    if (ways.openRequests === undefined || requests !== null) return
    opening ??= setTimeout(openRequests, withoutLineMs * (1 + Math.random() / 2))
  }

  async function openRequests(): Promise<void> {
    const onFailure = (refusal: Refusal | null) => (refusal?.why ? refuse(refusal) : lose())
    try {
      const opened = await ways.openRequests?.({ onWhole, onFailure })
      if (opened === undefined || opening === undefined || requests !== null) opened?.close()
      else requests = opened
    } catch {
      // What goes by requests could not be fetched either.
      opening = undefined
      lose()
    }
  }

  function closeRequests(): void {
    clearTimeout(opening)
    opening = undefined
    requests?.close()
    requests = null
  }

  function onWhole({ seq, slices, mine }: Whole): void {
    if (requests === null) return
    store.setState({ status: 'requests', ...(!store.getState().paused && { seq, slices }), mine })
    outbox.open(requests.deliver)
  }

  /** There is no way to the server just now. */
  function lose(): void {
    outbox.close()
    store.setState({ status: 'lost' })
    lookForAnotherWay()
  }

  /** The server does not let this page in as it is. */
  function stop(status: Status): void {
    closeRequests()
    outbox.close()
    store.setState({ status })
  }

  /** What to do where the server does not let this page in, by its reason. */
  const onRefusal: Partial<Record<string, (signedOutBy: SignedOutReason) => void>> = {
    'identity.missing': () => ways.reload() || stop('noCookies'),
    'role.missing': signOut,
    'page.old': () => ways.reload() || lose(),
    'session.unknown': () => stop('gone'),
    'connection.tooMany': () => waitOutside(() => stop('tooMany')),
    'session.stopped': () => waitOutside(() => stop('stopped')),
  }

  function refuse({ why, signedOutBy = 'signedOut' }: Refusal): void {
    const act = onRefusal[why]
    if (act === undefined) waitOutside(lose)
    else act(signedOutBy)
  }

  /** Say why, and try again later. */
  function waitOutside(say: () => void): void {
    say()
    setTimeout(() => line.connect(), longPauseMs)
  }

  function signOut(by: SignedOutReason): void {
    if (ways.leave(by) || by === 'signedOut') return
    stop(by)
    // They may sign in again in another tab.
    setTimeout(() => {
      line.connect()
      lookForAnotherWay()
    }, longPauseMs)
  }

  /** An answer about a group that is not looked into any more is too late. */
  function look(group: number | null): void {
    looking = group
    if (line.connected)
      line.ask('look', group, (seen) => group === looking && own({ look: seen }), patienceMs)
  }

  line.hear({
    snapshot({ seq, slices }, mine) {
      closeRequests()
      // What is looked at is in no snapshot, and a new line knows nothing of it.
      const seen = looking !== null && store.getState().mine.look
      store.setState({ status: 'live', seq, slices, mine: seen ? { ...mine, look: seen } : mine })
      outbox.open(deliver)
      if (looking !== null) look(looking)
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
      lose()
      // Everyone trying at once is what the time was given against.
      if (isToldWhen) line.disconnect()
      else if (isClosed) setTimeout(() => line.connect(), pauseMs)
    },
    connect_error(refusal) {
      if (refusal !== null) refuse(refusal)
      // A page that has just come is not offline: whether it is shows when it goes by plain requests.
      else if (store.getState().status === 'connecting' && ways.openRequests === undefined) lose()
    },
  })
  lookForAnotherWay()

  return {
    send: outbox.add,
    dismiss: outbox.dismiss,
    look,
    find(query, onFound) {
      if (line.connected) line.ask('find', query, (found) => found && onFound(found), patienceMs)
    },
    setPaused(paused) {
      store.setState({ paused })
      if (!paused) line.emit('resync')
    },
  }
}
