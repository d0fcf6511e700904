/** How far the server's clock is ahead of this device's, in milliseconds. */
let aheadMs = 0
const watchers = new Set<() => void>()

/** The server said its time in answer to what was asked at `since`, by this device's clock. */
export function hearTime(now: number, since: number): void {
  aheadMs = now - (since + Date.now()) / 2
  for (const onHeard of watchers) onHeard()
}

/** The time by the clock that orders the session, milliseconds since 1970; by this device's where it is not known yet. */
export function serverNow(): number {
  return Date.now() + aheadMs
}

/** Be told when the server has said its time; returns how to stop that. */
export function watchTime(onHeard: () => void): () => void {
  watchers.add(onHeard)
  return () => void watchers.delete(onHeard)
}
