import type { Down, Up } from '@companion/shared/protocol'
import type { OnTeam } from '@companion/shared/views/team'
import type { Server } from 'socket.io'
import type { HandOver } from '../access/handOvers.ts'
import type { Asked, Reply } from '../rehearsal/rehearsals.ts'
import type { Seat } from './door.ts'

/**
 * What instances tell each other: how many people they have, that someone at an address gave a wrong code, which rehearsals
 * there are, and who a code hands over to another device.
 */
type Between = {
  here: (instance: string, people: Record<string, number>, team: Record<string, OnTeam[]>) => void
  tried: (address: string) => void
  triedHandOver: (address: string) => void
  takeHandOver: (code: string, reply: (handOver: HandOver | null) => void) => void
  rehearsal: (id: string, isOn: boolean) => void
  rehearse: (asked: Asked, reply: (reply: Reply | null) => void) => void
}

/** Our Socket.IO: what goes up, down and between instances, and what stands behind each connection. */
export type Io = Server<Up, Down, Between, Seat>
