import type { Down, Up } from '@companion/shared/protocol'
import type { Server } from 'socket.io'
import type { Seat } from './door.ts'

/** What instances tell each other: how many people they have, and that someone at an address gave a wrong access code. */
type Between = {
  here: (instance: string, people: Record<string, number>) => void
  tried: (address: string) => void
}

/** Our Socket.IO: what goes up, down and between instances, and what stands behind each connection. */
export type Io = Server<Up, Down, Between, Seat>
