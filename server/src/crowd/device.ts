import type { RequestedCommand } from '@companion/shared/commands/command'
import type { Ack, Slices } from '@companion/shared/protocol'
import type { PersonalView } from '@companion/shared/views/personal'

/** What a simulated participant takes part with. */
export type Device = {
  /** Resolves once it shows the session. */
  join(): Promise<void>
  /** Send a command until it has its last word from the server, or until a newer one that sets the same took its place unsent. */
  send(command: RequestedCommand): Promise<Ack | 'replaced'>
  /** Lose the line now, and find it again after so many milliseconds. */
  loseLine(forMs: number): void
  leave(): void
  /** What came to it, in bytes, and how many commands it sent again. */
  readonly bytes: number
  readonly repeated: number
}

/** What everyone sees, and what is one's own, as it comes to a device. */
export type Seen = {
  onWhole(slices: Slices, seq: number): void
  onUpdate(changes: Slices, seq: number): void
  onMine(mine: PersonalView): void
}

/** Where a device belongs. */
export type Place = { url: string; session: string; cookie: string }
