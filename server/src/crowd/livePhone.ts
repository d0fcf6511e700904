import type { LiveState } from '@companion/client/live/store'
import type { Slices } from '@companion/shared/protocol'
import type { Device, Place, Seen } from './device.ts'
import { Phone } from './phone.ts'
import { createReplaced } from './replaced.ts'

/** A phone with a live connection. */
export function livePhone({ url, session, cookie }: Place, seen: Seen): Device {
  let state: LiveState = { status: 'connecting', seq: -1, slices: {}, mine: {}, outbox: [], paused: false }
  const replaced = createReplaced()
  const phone = new Phone(url, cookie, {
    session,
    store: {
      getState: () => state,
      setState(changes) {
        // What everyone sees is kept once for the whole crowd.
        state = { ...state, ...changes, slices: {} }
        if (changes.mine !== undefined) seen.onMine(changes.mine)
        if (changes.outbox !== undefined) replaced.onOutbox(changes.outbox)
      },
    },
  })
  phone.onEvent = (event, [first, second]) => {
    if (event === 'snapshot') {
      const { seq, slices } = first as { seq: number; slices: Slices }
      seen.onWhole(slices, seq)
    } else if (event === 'update') seen.onUpdate(second as Slices, first as number)
  }
  return {
    join: () => phone.join(),
    async send(command) {
      const dropped = replaced.whenReplaced(command.id)
      const ack = await Promise.race([phone.send(command), dropped])
      replaced.settled(command.id)
      return ack
    },
    loseLine: (forMs) => phone.loseLine(forMs),
    leave: () => phone.leave(),
    get bytes() {
      return phone.bytes
    },
    get repeated() {
      return phone.repeated
    },
  }
}
