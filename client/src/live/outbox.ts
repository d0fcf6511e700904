import type { RequestedCommand } from '@companion/shared/commands/command'
import type { Ack } from '@companion/shared/protocol'
import type { OutboxStorage } from './outboxStorage.ts'
import type { Outgoing } from './store.ts'

/** Brings a command to the server; `onAck` gets null where no ack came in time. */
export type Deliver = (command: RequestedCommand, onAck: (ack: Ack | null) => void) => void

/** How long a command rests after a refusal that passes, at least, in milliseconds; at most twice as long. */
const restMs = 2000

type Entry = {
  outgoing: Outgoing
  at: number
  state: 'queued' | 'sending' | 'resting' | 'refused'
  attempts: number
}

type Parts = {
  storage: OutboxStorage
  /** What the page shows of it. */
  onChange(outbox: readonly Outgoing[]): void
  /** The server has it. */
  onStored(command: RequestedCommand, at: number): void
}

/**
 * Decides what is sent when. Commands of one queue go one after another: the next is sent when the one before it has its
 * last word from the server, so that the server never takes an older one after a newer. A command that the server may
 * have is never dropped, and goes again under its id until its ack is here. One that no page has sent makes room for a newer
 * one that sets the same. What another page of this browser left is taken in, and sent only as long as it is still kept.
 */
export function createOutbox({ storage, onChange, onStored }: Parts) {
  let entries: readonly Entry[] = []
  let deliver: Deliver | null = null
  let lastAt = 0

  function change(next: readonly Entry[]): void {
    entries = next
    onChange(entries.map(({ outgoing }) => outgoing))
  }

  function without(entry: Entry): void {
    change(entries.filter((other) => other !== entry))
  }

  /** Take in what other pages of this browser keep, in its place. */
  function takeIn(isWanted: (command: RequestedCommand) => boolean): void {
    const known = new Set(entries.map(({ outgoing }) => outgoing.command.id))
    const found = storage
      .all()
      .filter(({ command }) => !known.has(command.id) && isWanted(command))
      .map(({ command, at }) => entryOf(command, at))
    if (found.length === 0) return
    lastAt = Math.max(lastAt, ...found.map(({ at }) => at))
    change([...entries, ...found].sort((one, next) => one.at - next.at))
  }

  /** Send whatever is first in its queue. */
  function pump(): void {
    const gone = entries.filter(
      ({ outgoing, state }) =>
        (state === 'queued' || state === 'resting') && storage.get(outgoing.command.id) === undefined,
    )
    if (gone.length > 0) change(entries.filter((entry) => !gone.includes(entry)))
    const busy = new Set<string>()
    for (const entry of entries) {
      const { queue } = placeOf(entry.outgoing.command)
      if (entry.state === 'refused' || busy.has(queue)) continue
      busy.add(queue)
      if (entry.state === 'queued') send(entry)
    }
  }

  function send(entry: Entry): void {
    if (deliver === null) return
    const { command } = entry.outgoing
    storage.put({ command, at: entry.at, sent: true })
    entry.state = 'sending'
    entry.attempts += 1
    const attempt = entry.attempts
    deliver(command, (ack) => {
      if (entry.state === 'sending' && entry.attempts === attempt) settle(entry, ack)
    })
  }

  function settle(entry: Entry, ack: Ack | null): void {
    const { command } = entry.outgoing
    if (ack === null) {
      entry.state = 'queued'
    } else if (ack.ok) {
      storage.remove(command.id)
      onStored(command, ack.at)
      without(entry)
    } else if (ack.retry) {
      rest(entry)
    } else if (ack.code === 'session.sealed') {
      // Nothing more is taken, ever: the others need not be told one by one.
      change(entries.map((other) => refused(other, ack)))
    } else if (isReplaced(entry)) {
      storage.remove(command.id)
      without(entry)
    } else {
      change(entries.map((other) => (other === entry ? refused(entry, ack) : other)))
    }
    pump()
  }

  /** Whether a newer one that sets the same waits behind it. */
  function isReplaced(entry: Entry): boolean {
    const { sets } = placeOf(entry.outgoing.command)
    const newer = entries.slice(entries.indexOf(entry) + 1)
    return sets !== undefined && newer.some(({ outgoing }) => placeOf(outgoing.command).sets === sets)
  }

  function refused(entry: Entry, { code, message }: Extract<Ack, { ok: false }>): Entry {
    const { command } = entry.outgoing
    if (entry.state === 'refused') return entry
    storage.remove(command.id)
    return { ...entry, outgoing: { command, state: 'refused', code, message }, state: 'refused' }
  }

  function rest(entry: Entry): void {
    entry.state = 'resting'
    const { attempts } = entry
    setTimeout(
      () => {
        if (entry.state !== 'resting' || entry.attempts !== attempts) return
        entry.state = 'queued'
        pump()
      },
      restMs * (1 + Math.random()),
    )
  }

  function close(): void {
    deliver = null
    for (const entry of entries) if (entry.state !== 'refused') entry.state = 'queued'
  }

  takeIn(() => true)
  return {
    /** Keep a command and send it in its turn. Pressing again what is on its way, and the last of its queue, does nothing. */
    add(command: RequestedCommand): void {
      const { queue, sets } = placeOf(command)
      takeIn((other) => placeOf(other).queue === queue)
      const waiting = entries.filter(
        ({ outgoing, state }) => state !== 'refused' && placeOf(outgoing.command).queue === queue,
      )
      const last = waiting[waiting.length - 1]
      if (last !== undefined && isSame(last.outgoing.command, command)) return
      const isNeedless = (entry: Entry) => {
        const other = entry.outgoing.command
        if (sets === undefined || placeOf(other).sets !== sets) return false
        return entry.state === 'refused' || (entry === last && storage.get(other.id)?.sent !== true)
      }
      const needless = entries.filter(isNeedless)
      for (const { outgoing } of needless) storage.remove(outgoing.command.id)
      lastAt = Math.max(Date.now(), lastAt + 1)
      storage.put({ command, at: lastAt, sent: false })
      change([...entries.filter((entry) => !needless.includes(entry)), entryOf(command, lastAt)])
      pump()
    },
    /** There is a line: send what waits, and what other pages left. */
    open(line: Deliver): void {
      if (line !== deliver) close()
      deliver = line
      takeIn(() => true)
      pump()
    },
    /** The line is gone: what has no ack yet goes again over the next one. */
    close,
    /** Forget a refused command. */
    dismiss(id: string): void {
      change(entries.filter(({ outgoing, state }) => !(state === 'refused' && outgoing.command.id === id)))
    },
  }
}

function entryOf(command: RequestedCommand, at: number): Entry {
  return { outgoing: { command, state: 'sending' }, at, state: 'queued', attempts: 0 }
}

/** Whether two commands ask for the same, under whatever ids. */
function isSame(one: RequestedCommand, other: RequestedCommand): boolean {
  return JSON.stringify({ ...one, id: '' }) === JSON.stringify({ ...other, id: '' })
}

/**
 * The queue that a command waits in; and what it sets, where of two that set the same only the newer one matters.
 * Whatever is not named here goes in one queue, in the order that it was pressed.
 */
function placeOf(command: RequestedCommand): { queue: string; sets?: string } {
  const alone = (sets: string) => ({ queue: sets, sets })
  switch (command.type) {
    case 'answer':
    case 'withdrawAnswer':
      return alone(`answer ${command.pollId}`)
    case 'describeMe':
      return alone(`me ${command.about}`)
    case 'upvote':
      return alone(`upvote ${command.question}`)
    case 'agree':
      return alone(`agree ${command.round} ${command.contribution}`)
    case 'meToo':
      return alone(`meToo ${command.round} ${command.group} ${command.point}`)
    case 'writeUp':
    case 'callHelp':
      return { queue: '', sets: command.type }
    case 'answerNow':
      return { queue: '' }
    default:
      return { queue: 'question' in command ? `question ${command.question}` : '' }
  }
}
