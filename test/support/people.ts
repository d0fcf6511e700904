import type { Audience } from '@companion/shared/audiences'
import type { RequestedCommand } from '@companion/shared/commands/command'
import type { Ack, Down, Slices, Up } from '@companion/shared/protocol'
import type { PersonalView } from '@companion/shared/views/personal'
import { nanoid } from 'nanoid'
import { io, type Socket } from 'socket.io-client'
import { codes } from './server.ts'

/** The cookie that a participant's first page gives. */
export async function participantCookie(url: string, session = 'early'): Promise<string> {
  return cookieOf(await fetch(`${url}/${session}`))
}

/** The cookie that an access code gives. */
export async function staffCookie(
  url: string,
  audience: Exclude<Audience, 'participant'>,
  session = 'early',
): Promise<string> {
  const body = new URLSearchParams({ audience, code: codes[audience] })
  const signedIn = await fetch(`${url}/${session}/sign-in`, { method: 'POST', body, redirect: 'manual' })
  return confirmed(url, cookieOf(signedIn), codes[audience])
}

/** The cookies of someone of the team who gave their code again. */
export async function confirmed(url: string, cookie: string, code: string): Promise<string> {
  const body = new URLSearchParams({ code, to: '/' })
  const again = await fetch(`${url}/confirm`, {
    method: 'POST',
    headers: { cookie },
    body,
    redirect: 'manual',
  })
  // A build from before this page has none.
  return again.status === 404 ? cookie : `${cookie}; ${cookieOf(again)}`
}

export function cookieFor(url: string, audience: Audience): Promise<string> {
  return audience === 'participant' ? participantCookie(url) : staffCookie(url, audience)
}

function cookieOf(response: Response): string {
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0]
  if (cookie === undefined) throw new Error(`no cookie came with ${response.status}`)
  return cookie
}

type Connected = {
  url: string
  audience: Audience
  cookie: string
  session?: string
  transport?: 'websocket' | 'polling'
  /** The code of the language that the page is in, where that is not English. */
  language?: string
}

/** Someone with a connection, who folds what arrives as the pages do. */
export class Person {
  readonly socket: Socket<Down, Up>
  slices: Slices = {}
  mine: PersonalView = {}
  seq = -1
  readonly received: string[] = []
  readonly cookie: string
  #isLeaving = false
  #waiting: { holds: () => boolean; resolve: () => void }[] = []

  constructor({ url, audience, cookie, session = 'early', transport = 'websocket', language }: Connected) {
    this.cookie = cookie
    this.socket = io(url, {
      auth: { session, audience, ...(language !== undefined && { language }) },
      extraHeaders: { cookie },
      transports: [transport],
      // What a balancer adds to the cookies is kept, as browsers keep it.
      withCredentials: true,
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 200,
    })
    this.socket.io.on('open', () => {
      this.socket.io.engine.on('packet', ({ data }: { data?: unknown }) => this.received.push(String(data)))
    })
    this.socket.on('snapshot', ({ seq, slices }, mine) => {
      this.seq = seq
      this.slices = slices
      this.mine = mine
      this.#settle()
    })
    this.socket.on('update', (seq, changes) => {
      if (seq !== this.seq + 1) throw new Error(`update ${seq} came after ${this.seq}`)
      this.seq = seq
      for (const [name, slice] of Object.entries(changes)) {
        if (slice === null) delete this.slices[name]
        else this.slices[name] = slice
      }
      this.#settle()
    })
    let isToldWhen = false
    this.socket.on('reconnect', (inMs) => {
      if (isToldWhen) return
      isToldWhen = true
      setTimeout(() => {
        isToldWhen = false
        if (!this.#isLeaving) this.socket.disconnect().connect()
      }, inMs)
    })
    this.socket.on('disconnect', () => {
      if (isToldWhen) this.socket.disconnect()
    })
    this.socket.on('mine', (slices) => {
      Object.assign(this.mine, slices)
      this.#settle()
    })
  }

  /** Resolves when it holds; `holds` is asked again after everything that arrives. */
  until(holds: (slices: Slices, mine: PersonalView) => boolean): Promise<void> {
    const check = () => holds(this.slices, this.mine)
    if (check()) return Promise.resolve()
    return new Promise((resolve) => this.#waiting.push({ holds: check, resolve }))
  }

  /** Send a command and wait for its ack. */
  ask(command: Omit<RequestedCommand, 'id'> & { id?: string } & Record<string, unknown>): Promise<Ack> {
    return this.socket
      .timeout(20_000)
      .emitWithAck('command', { id: nanoid(), ...command } as RequestedCommand)
  }

  leave(): void {
    this.#isLeaving = true
    this.socket.disconnect()
  }

  #settle(): void {
    const ready = this.#waiting.filter(({ holds }) => holds())
    this.#waiting = this.#waiting.filter((waiting) => !ready.includes(waiting))
    for (const { resolve } of ready) resolve()
  }
}

/** Connect someone; resolves when their snapshot is there. */
export async function arrive(connected: Connected): Promise<Person> {
  const person = new Person(connected)
  await new Promise<void>((resolve, reject) => {
    person.socket.once('snapshot', () => resolve())
    person.socket.once('connect_error', reject)
  })
  return person
}
