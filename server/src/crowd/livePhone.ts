import type { Slices } from '@companion/shared/protocol'
import type { Device, Place, Seen } from './device.ts'
import { Phone } from './phone.ts'
import { createOwnStore } from './phoneStore.ts'
import { createReplaced } from './replaced.ts'

/** A phone with a live connection. */
export function livePhone({ url, session, cookie }: Place, seen: Seen): Device {
  const replaced = createReplaced()
  const phone = new Phone(url, cookie, { session, store: createOwnStore(seen, replaced) })
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
