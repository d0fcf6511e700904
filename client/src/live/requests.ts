import type { Ack, Handshake, Slices } from '@companion/shared/protocol'
import type { PersonalView } from '@companion/shared/views/personal'
import { hearTime } from './clock.ts'
import type { Refusal } from './line.ts'
import type { Deliver } from './outbox.ts'

/** How long to wait before asking again: after an answer, and at most after many failures, in milliseconds. */
const pauseMs = 4000
const longestPauseMs = 30_000
const patienceMs = 8000

export type Whole = { seq: number; slices: Slices; mine: PersonalView }

/** What becomes of the requests. */
export type Answered = {
  onWhole(whole: Whole): void
  /** The server did not answer, or would not let in. */
  onFailure(refusal: Refusal | null): void
}

export type Requests = ReturnType<typeof openRequests>

/** The same commands and views as over a line, by plain requests: where a filter lets pages pass and nothing else. */
export function openRequests(
  handshake: Handshake,
  { onWhole, onFailure }: Answered,
  ask: (path: string, init: RequestInit) => Promise<Response> = fetch,
) {
  const { session, audience, language } = handshake
  const path = `/${session}/live/${audience}${language === undefined ? '' : `?language=${language}`}`
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let isClosed = false

  async function request(init?: RequestInit): Promise<Response> {
    const stop = new AbortController()
    const late = setTimeout(() => stop.abort(), patienceMs)
    try {
      return await ask(path, { ...init, signal: stop.signal })
    } finally {
      clearTimeout(late)
    }
  }

  async function look(): Promise<void> {
    clearTimeout(timer)
    const since = Date.now()
    try {
      const response = await request()
      const said = await response.json()
      if (isClosed) return
      if (response.ok) {
        failures = 0
        hearTime(said.now, since)
        onWhole(said)
      } else {
        failures += 1
        onFailure(said)
      }
    } catch {
      if (isClosed) return
      failures += 1
      onFailure(null)
    }
    clearTimeout(timer)
    const pause = Math.min(pauseMs * 2 ** failures, longestPauseMs)
    timer = setTimeout(look, pause * (0.75 + Math.random() / 2))
  }

  const deliver: Deliver = (command, onAck) => {
    const body = JSON.stringify(command)
    request({ method: 'POST', headers: { 'content-type': 'application/json' }, body })
      .then((response): Promise<Ack> => (response.ok ? response.json() : Promise.reject()))
      .then((ack) => {
        onAck(ack)
        if (!isClosed) void look()
      })
      // What could not be sent waits a moment: the next look says whether there is a way.
      .catch(() => setTimeout(() => onAck(null), pauseMs))
  }

  void look()
  return {
    deliver,
    /** Ask no more. */
    close() {
      isClosed = true
      clearTimeout(timer)
    },
  }
}
