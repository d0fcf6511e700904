import type { Deliver } from '@companion/client/live/outbox'
import type { RequestedCommand } from '@companion/shared/commands/command'
import type { Ack } from '@companion/shared/protocol'

/** How long a page waits for an ack before it sends again, in milliseconds. */
const patienceMs = 8000

/** A command on its way to the server, and the way back of its ack. */
export type Flight = { command: RequestedCommand; answer: (ack: Ack) => void }

/** A way to the server that a test holds in its hands: what was sent waits until the test takes it. */
export function fakeLine() {
  const flights: Flight[] = []
  const deliver: Deliver = (command, onAck) => {
    let isOver = false
    const once = (ack: Ack | null) => {
      if (!isOver) onAck(ack)
      isOver = true
    }
    const timer = setTimeout(() => once(null), patienceMs)
    flights.push({
      command,
      answer(ack) {
        clearTimeout(timer)
        once(ack)
      },
    })
  }
  /** Take what was sent first, and answer it. */
  const answer = (ack: Ack): RequestedCommand => {
    const flight = flights.shift()
    if (flight === undefined) throw new Error('nothing was sent')
    flight.answer(ack)
    return flight.command
  }
  return { flights, deliver, answer, sent: () => flights.map(({ command }) => command.id) }
}

export const stored: Ack = { ok: true, at: 1 }
export const busy: Ack = { ok: false, code: 'server.busy', message: 'Busy', retry: true }
export const closed: Ack = { ok: false, code: 'poll.closed', message: 'Closed' }
