import type { RequestedCommand } from '@companion/shared/commands/command'
import type { Ack } from '@companion/shared/protocol'
import { WebSocket } from 'ws'

type Waiting = { command: RequestedCommand; resolve: (ack: Ack) => void }

/**
 * One phone of a crowd: the wire protocol over a bare WebSocket, cheap enough for thousands in a process.
 * Like the pages, it keeps what is not acknowledged, connects again by itself, and sends it again.
 */
export class Phone {
  bytes = 0
  messages = 0
  /** How often it got everything anew, went to connect again because it was told to, lost its connection, and was not let in. */
  snapshots = 0
  told = 0
  lost = 0
  turnedAway = 0
  /** The longest that it was without a connection, in milliseconds. */
  longestAway = 0
  onEvent: (event: string, args: unknown[]) => void = () => {}
  /** Every frame as it came. */
  onFrame: (text: string) => void = () => {}
  readonly #url: string
  readonly #cookie: string
  readonly #from: string | undefined
  readonly #outbox = new Map<string, Waiting>()
  readonly #acks = new Map<number, string>()
  #socket: WebSocket | undefined
  #next = 0
  #isLive = false
  #isLeaving = false
  /** When it is to connect again, where that was said. */
  #comesBackAt: number | null = null
  /** Since when it has no connection. */
  #awaySince: number | null = null
  #whenLive: (() => void)[] = []

  constructor(url: string, cookie: string, from?: string) {
    this.#url = `${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`
    this.#cookie = cookie
    this.#from = from
  }

  /** Connect, and stay connected; resolves when the first snapshot is there. */
  join(): Promise<void> {
    this.#connect()
    return new Promise((resolve) => this.#whenLive.push(resolve))
  }

  /** Send a command until it is acknowledged. A command already sent goes out once more. */
  send(command: RequestedCommand): Promise<Ack> {
    return new Promise((resolve) => {
      const waiting = this.#outbox.get(command.id)
      const both = (ack: Ack) => {
        waiting?.resolve(ack)
        resolve(ack)
      }
      this.#outbox.set(command.id, { command, resolve: both })
      this.#emit(command)
    })
  }

  /** Read nothing more from the line, or go on reading. */
  setReading(isReading: boolean): void {
    if (isReading) this.#socket?.resume()
    else this.#socket?.pause()
  }

  leave(): void {
    this.#isLeaving = true
    this.#socket?.terminate()
  }

  /** Lose the line now, and find it again after so many milliseconds. */
  loseLine(forMs: number): void {
    this.#comesBackAt = performance.now() + forMs
    this.#socket?.terminate()
  }

  /** As the pages do: go on with the connection until then, if it lasts. */
  #reconnectIn(milliseconds: number): void {
    this.#comesBackAt = performance.now() + milliseconds
    const socket = this.#socket
    setTimeout(() => {
      if (socket !== this.#socket || socket?.readyState !== WebSocket.OPEN) return
      this.#isLive = false
      this.told += 1
      socket.close()
    }, milliseconds)
  }

  #connect(): void {
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
    socket.on('message', (data: Buffer) => this.#receive(data))
    socket.on('error', () => {})
    const toldBefore = this.told
    socket.on('close', () => {
      this.#isLive = false
      this.#awaySince ??= performance.now()
      this.#acks.clear()
      if (this.#isLeaving) return
      if (!wasOpen) this.turnedAway += 1
      else if (this.told === toldBefore) this.lost += 1
      const back = this.#comesBackAt ?? performance.now() + 50 + Math.random() * 150
      this.#comesBackAt = null
      setTimeout(() => this.#connect(), Math.max(0, back - performance.now()))
    })
  }

  #receive(data: Buffer): void {
    this.bytes += data.length
    this.messages += 1
    const text = data.toString()
    this.onFrame(text)
    if (text.startsWith('42')) {
      const [event, ...args] = JSON.parse(text.slice(2)) as [string, ...unknown[]]
      if (event === 'snapshot') this.#live()
      if (event === 'reconnect') this.#reconnectIn(args[0] as number)
      this.onEvent(event, args)
    } else if (text.startsWith('43')) {
      const body = text.indexOf('[')
      const id = this.#acks.get(Number(text.slice(2, body)))
      const waiting = id === undefined ? undefined : this.#outbox.get(id)
      if (id === undefined || waiting === undefined) return
      this.#outbox.delete(id)
      waiting.resolve((JSON.parse(text.slice(body)) as [Ack])[0])
    } else if (text === '2') this.#socket?.send('3')
    else if (text.startsWith('0')) this.#socket?.send('40{"session":"early","audience":"participant"}')
  }

  #live(): void {
    if (this.#isLive) return
    this.#isLive = true
    this.snapshots += 1
    if (this.#awaySince !== null)
      this.longestAway = Math.max(this.longestAway, performance.now() - this.#awaySince)
    this.#awaySince = null
    for (const resolve of this.#whenLive.splice(0)) resolve()
    for (const { command } of this.#outbox.values()) this.#emit(command)
  }

  #emit(command: RequestedCommand): void {
    if (!this.#isLive) return
    const number = this.#next++
    this.#acks.set(number, command.id)
    this.#socket?.send(`42${number}${JSON.stringify(['command', command])}`)
  }
}
