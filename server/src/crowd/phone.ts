import { type Connection, connect } from '@companion/client/live/connection'
import type { Heard, Line } from '@companion/client/live/line'
import { memoryStorage } from '@companion/client/live/outboxStorage'
import type { RequestedCommand } from '@companion/shared/commands/command'
import type { Ack } from '@companion/shared/protocol'
import { WebSocket } from 'ws'
import { createPhoneStore } from './phoneStore.ts'

/** The store of a connection. */
type Store = Parameters<typeof connect>[0]

type Options = {
  session?: string
  /** The address that it connects from, where not the usual one. */
  from?: string
  /** What it keeps of what it is shown: nothing, unless told otherwise. */
  store?: Store
}

type Waiting = { onAnswer: (answer: never) => void; timer: NodeJS.Timeout }

/**
 * One phone of a crowd: the pages' own connection and outbox over the wire protocol on a bare WebSocket, cheap enough
 * for thousands in a process.
 */
export class Phone implements Line {
  bytes = 0
  messages = 0
  /** How often it got everything again, went to connect again because it was told to, lost its connection, and was not let in. */
  snapshots = 0
  told = 0
  lost = 0
  turnedAway = 0
  /** How many commands it sent again, because no ack came. */
  repeated = 0
  /** The longest that it was without a connection, in milliseconds. */
  longestAway = 0
  onEvent: (event: string, args: unknown[]) => void = () => {}
  /** Every frame as it came. */
  onFrame: (text: string) => void = () => {}
  readonly #url: string
  readonly #cookie: string
  readonly #from: string | undefined
  readonly #session: string
  readonly #sent = new Set<string>()
  readonly #page: Connection
  readonly #acks = new Map<string, ((ack: Ack) => void)[]>()
  readonly #waiting = new Map<number, Waiting>()
  #heard: Heard | undefined
  #socket: WebSocket | undefined
  #next = 0
  #isLive = false
  /** Whether it connects again by itself. */
  #isStaying = true
  #isLeaving = false
  /** When it finds its line again, where that was said. */
  #comesBackAt: number | null = null
  /** Since when it has no connection. */
  #awaySince: number | null = null
  #whenLive: (() => void)[] = []

  constructor(url: string, cookie: string, { session = 'early', from, store }: Options = {}) {
    this.#url = `${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`
    this.#cookie = cookie
    this.#from = from
    this.#session = session
    this.#page = connect(store ?? createPhoneStore({ slices: {}, mine: {} }), this, memoryStorage(), {
      reload: () => false,
      leave: () => true,
    })
  }

  /** Connect, and stay connected; resolves when the first snapshot is there. */
  join(): Promise<void> {
    this.connect()
    return new Promise((resolve) => this.#whenLive.push(resolve))
  }

  /** Send a command until it has its last word from the server. A command already acknowledged goes out once more. */
  send(command: RequestedCommand): Promise<Ack> {
    return new Promise((resolve) => {
      this.#acks.set(command.id, [...(this.#acks.get(command.id) ?? []), resolve])
      this.#page.send(command)
    })
  }

  /** Read nothing more from the line, or go on reading. */
  setReading(isReading: boolean): void {
    if (isReading) this.#socket?.resume()
    else this.#socket?.pause()
  }

  leave(): void {
    this.#isLeaving = true
    this.#close()
    this.#socket?.terminate()
  }

  /** Lose the line now, and find it again after so many milliseconds. */
  loseLine(forMs: number): void {
    this.#comesBackAt = performance.now() + forMs
    this.#socket?.terminate()
  }

  get connected(): boolean {
    return this.#isLive
  }

  hear(heard: Heard): void {
    this.#heard = heard
  }

  emit(event: 'resync'): void {
    this.#socket?.send(`42["${event}"]`)
  }

  ask: Line['ask'] = (event, given, onAnswer, patienceMs) => {
    const number = this.#next++
    const isCommand = event === 'command'
    if (isCommand) {
      const { id } = given as RequestedCommand
      if (this.#sent.has(id)) this.repeated += 1
      this.#sent.add(id)
    }
    const answered = (answer: Parameters<typeof onAnswer>[0]) => {
      onAnswer(answer)
      if (isCommand) this.#tell((given as RequestedCommand).id, answer as Ack | null)
    }
    const timer = setTimeout(() => {
      this.#waiting.delete(number)
      answered(null)
    }, patienceMs)
    this.#waiting.set(number, { onAnswer: answered, timer })
    this.#socket?.send(`42${number}${JSON.stringify([event, given])}`)
  }

  disconnect(): void {
    this.#isStaying = false
    if (this.#socket?.readyState !== WebSocket.OPEN) return
    this.told += 1
    this.#close()
    this.#socket.close()
    this.#socket = undefined
    // Socket.IO tells the page of a line that the page itself closed, too: nothing is sent until the next one is there.
    this.#heard?.disconnect(false)
  }

  connect(): void {
    if (this.#isLeaving) return
    this.#isStaying = true
    const headers = { cookie: this.#cookie }
    const socket = new WebSocket(this.#url, {
      headers,
      perMessageDeflate: false,
      skipUTF8Validation: true,
      ...(this.#from !== undefined && { localAddress: this.#from }),
    })
    this.#socket = socket
    let wasOpen = false
    socket.on('open', () => {
      wasOpen = true
    })
    // What a line that was given up still brings is not for the one after it.
    socket.on('message', (data: Buffer) => {
      if (socket === this.#socket) this.#receive(socket, data)
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      if (socket !== this.#socket || this.#isLeaving) return
      this.#close()
      if (wasOpen) this.lost += 1
      else this.turnedAway += 1
      this.#heard?.disconnect(false)
      if (!this.#isStaying) return
      const back = this.#comesBackAt ?? performance.now() + 50 + Math.random() * 150
      this.#comesBackAt = null
      setTimeout(
        () => {
          if (this.#isStaying && socket === this.#socket) this.connect()
        },
        Math.max(0, back - performance.now()),
      )
    })
  }

  /** There is no connection from now on. */
  #close(): void {
    this.#isLive = false
    this.#awaySince ??= performance.now()
    for (const { timer } of this.#waiting.values()) clearTimeout(timer)
    this.#waiting.clear()
  }

  /** Those who sent a command hear the last word on it. */
  #tell(id: string, ack: Ack | null): void {
    if (ack === null || (!ack.ok && ack.retry)) return
    for (const resolve of this.#acks.get(id) ?? []) resolve(ack)
    this.#acks.delete(id)
    this.#sent.delete(id)
  }

  #receive(socket: WebSocket, data: Buffer): void {
    this.bytes += data.length
    this.messages += 1
    const text = data.toString()
    this.onFrame(text)
    if (text.startsWith('42')) {
      const [event, ...args] = parsed(text)
      if (event === 'snapshot') this.#live()
      ;(this.#heard?.[event] as ((...args: unknown[]) => void) | undefined)?.(...args)
      this.onEvent(event, args)
      if (event === 'snapshot') for (const resolve of this.#whenLive.splice(0)) resolve()
    } else if (text.startsWith('43')) {
      const body = text.indexOf('[')
      const number = Number(text.slice(2, body))
      const waiting = this.#waiting.get(number)
      if (waiting === undefined) return
      this.#waiting.delete(number)
      clearTimeout(waiting.timer)
      waiting.onAnswer((JSON.parse(text.slice(body)) as [never])[0])
    } else if (text === '2') socket.send('3')
    else if (text.startsWith('0')) socket.send(`40{"session":"${this.#session}","audience":"participant"}`)
  }

  #live(): void {
    if (this.#isLive) return
    this.#isLive = true
    this.snapshots += 1
    if (this.#awaySince !== null)
      this.longestAway = Math.max(this.longestAway, performance.now() - this.#awaySince)
    this.#awaySince = null
  }
}

let [lastText, lastParsed]: [string, [keyof Heard, ...unknown[]] | null] = ['', null]

/** A message as it was sent. Everyone gets the same updates, one after another: each is read once for all of them. */
function parsed(text: string): [keyof Heard, ...unknown[]] {
  if (lastParsed === null || text !== lastText) {
    lastParsed = JSON.parse(text.slice(2)) as [keyof Heard, ...unknown[]]
    lastText = text
  }
  return lastParsed
}
