import { connect } from '@companion/client/live/connection'
import type { Line } from '@companion/client/live/line'
import { memoryStorage } from '@companion/client/live/outboxStorage'
import { openRequests } from '@companion/client/live/requests'
import type { RequestedCommand } from '@companion/shared/commands/command'
import type { Ack } from '@companion/shared/protocol'
import type { Device, Place, Seen } from './device.ts'
import { createOwnStore } from './phoneStore.ts'
import { createReplaced } from './replaced.ts'

/** A line that never comes about: a filter lets pages pass and nothing else. */
const noLine: Line = { connected: false, hear() {}, emit() {}, ask() {}, connect() {}, disconnect() {} }

/** A phone whose network blocks live connections: its page goes by plain requests. */
export function requestsPhone({ url, session, cookie }: Place, seen: Seen): Device {
  const waiting = new Map<string, { resolve: (ack: Ack) => void; times: number }>()
  const replaced = createReplaced()
  let [bytes, repeated, awayUntil] = [0, 0, 0]
  let close = () => {}
  let onJoined = () => {}

  async function ask(path: string, init: RequestInit): Promise<Response> {
    if (performance.now() < awayUntil) throw new TypeError('the line is lost')
    const answer = await fetch(url + path, { ...init, headers: { ...init.headers, cookie } })
    const body = await answer.arrayBuffer()
    bytes += body.byteLength
    return new Response(body, answer)
  }

  const store = createOwnStore(seen, replaced, ({ slices, seq, status }) => {
    if (slices !== undefined) seen.onWhole(slices, seq ?? 0)
    if (status === 'requests') onJoined()
  })
  let page: ReturnType<typeof connect> | undefined
  return {
    join() {
      page = connect(store, noLine, memoryStorage(), {
        reload: () => false,
        leave: () => true,
        async openRequests(answered) {
          const requests = openRequests({ session, audience: 'participant' }, answered, ask)
          close = requests.close
          const deliver: typeof requests.deliver = (command, onAck) => {
            const sent = waiting.get(command.id)
            if (sent !== undefined && sent.times++ > 0) repeated += 1
            requests.deliver(command, (ack) => {
              onAck(ack)
              if (ack === null || (!ack.ok && ack.retry)) return
              replaced.settled(command.id)
              waiting.get(command.id)?.resolve(ack)
              waiting.delete(command.id)
            })
          }
          return { ...requests, deliver }
        },
      })
      return new Promise((resolve) => {
        onJoined = resolve
      })
    },
    send(command: RequestedCommand) {
      const answered = new Promise<Ack>((resolve) => waiting.set(command.id, { resolve, times: 0 }))
      const dropped = replaced.whenReplaced(command.id)
      page?.send(command)
      return Promise.race([answered, dropped])
    },
    loseLine(forMs) {
      awayUntil = performance.now() + forMs
    },
    leave: () => close(),
    get bytes() {
      return bytes
    },
    get repeated() {
      return repeated
    },
  }
}
