import { withTimeout } from '../runtime/withTimeout.ts'
import type { Io } from './io.ts'

/** Devices that have to connect again do so within this time, and not all at once, in milliseconds. */
const mostSpreadMs = 5000
/** How long a single instance may take to come back, and how long devices may take to go to another, in milliseconds. */
const comeBackMs = 500
const goMs = 2000

/** How an instance that stops asks devices to connect again, each at its own moment. */
export function createLettingGo(io: Io) {
  let isLettingGo = false
  let onLastGone = () => {}

  /** Ask every device to connect again: not before, and all within the spread; returns how long that is. */
  function tellToReconnect(before: number): number {
    const spread = Math.min(mostSpreadMs, io.engine.clientsCount)
    for (const socket of io.sockets.sockets.values())
      socket.emit('reconnect', before + Math.round(Math.random() * spread))
    return spread
  }

  return {
    /** How long someone who connects now is to stay, in milliseconds; null where they may stay. */
    staysFor(): number | null {
      // The balancer has not noticed, or there is no one else: told to go now, they would come here again.
      return isLettingGo ? goMs + comeBackMs : null
    },
    /** Someone has gone. */
    onGone(): void {
      if (io.sockets.sockets.size === 0) onLastGone()
    },
    /**
     * Ask every device to connect again, one after the other, to another instance; each is served until it goes.
     * Resolves when they have gone, or have had the time to.
     */
    async letGo(): Promise<void> {
      isLettingGo = true
      const gone = new Promise<void>((resolve) => {
        onLastGone = resolve
      })
      const spread = tellToReconnect(0)
      if (io.sockets.sockets.size > 0) await withTimeout(spread + goMs, gone)
    },
    /** Ask whoever is still connected to connect again when we may be back. */
    comeBackSoon(): void {
      tellToReconnect(comeBackMs)
    },
  }
}
