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
  onEvent: (event: string, args: unknown[]) => void = () => {}
  readonly #url: string
  readonly #cookie: string
  readonly #from: string | undefined
  readonly #outbox = new Map<string, Waiting>()
  readonly #acks = new Map<number, string>()
  #socket: WebSocket | undefined
  #next = 0
  #isLive = false
  #isLeaving = false
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

  #connect(): void {
    const headers = { cookie: this.#cookie }
    const socket = new WebSocket(this.#url, {
      headers,
      perMessageDeflate: false,
      skipUTF8Validation: true,
      ...(this.#from !== undefined && { localAddress: this.#from }),
    })
    this.#socket = socket
    socket.on('message', (data: Buffer) => this.#receive(data))
    socket.on('error', () => {})
    socket.on('close', () => {
      this.#isLive = false
      this.#acks.clear()
      if (!this.#isLeaving) setTimeout(() => this.#connect(), 50 + Math.random() * 150)
    })
  }

  #receive(data: Buffer): void {
    this.bytes += data.length
    this.messages += 1
    const text = data.toString()
    if (text.startsWith('42')) {
      const [event, ...args] = JSON.parse(text.slice(2)) as [string, ...unknown[]]
      if (event === 'snapshot') this.#live()
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
