import type { Down, Up } from '@companion/shared/protocol'
import type { Socket } from 'socket.io'
import type { Audit } from '../audit/audit.ts'
import type { Wire } from '../replica/member.ts'
import type { Verdict } from '../replica/replica.ts'
import { guard } from '../runtime/guard.ts'
import { readBoardQuery } from './boardQuery.ts'
import type { Door, Seat } from './door.ts'
import type { Meters } from './meters.ts'
import { onCommand, toAck } from './onCommand.ts'

type Parts = { meters: Meters; clock: () => number; audit: Audit; door: Pick<Door, 'isConfirmed'> }

/**
 * A connection is closed after so many messages that make no sense, or ten times as many messages that come faster than
 * they are taken: what is refused costs too, and one device must not slow the others.
 */
const mostStrikes = 20
const tooFastStrike = 0.1

/** Serve someone who has a seat: their commands, their searches and what they look at; returns what to do when they leave. */
export function serveConnection(
  socket: Socket<Up, Down, Record<string, never>, Seat>,
  { meters, clock, audit, door }: Parts,
): () => void {
  const { session, audience, actor } = socket.data
  const { leave, resync, look } = session.hub.join(socket.data, socket.conn as Wire)
  const isConfirmed = () => door.isConfirmed(session, socket.handshake.headers.cookie)
  let strikes = 0

  function count(strike: number): void {
    strikes += strike
    if (strikes >= mostStrikes) socket.disconnect(true)
  }
  /** A message makes no sense; where it came with an ack, that says so. */
  function strike(ack: unknown): void {
    if (typeof ack === 'function') ack(toAck({ ok: false, code: 'command.unreadable' }))
    count(1)
  }
  function isInTime(): boolean {
    const isTaken = meters.command(actor)
    if (!isTaken) count(tooFastStrike)
    return isTaken
  }

  /** What each event does; false where it makes no sense. */
  const events: Record<string, (...args: unknown[]) => boolean> = {
    command(raw, ack, ...more) {
      if (typeof ack !== 'function' || more.length > 0) return false
      const came = clock()
      const settle = (verdict: Verdict) => {
        ack(toAck(verdict))
        session.telemetry.onSettled(verdict.ok ? null : verdict.code, clock() - came)
        if (verdict.ok) return
        if (verdict.code === 'command.unreadable') count(1)
        if (verdict.code === 'command.tooFast') count(tooFastStrike)
      }
      onCommand({ raw, actor, replica: session.replica, isConfirmed, settle }, meters)
      return true
    },
    find(raw, ack) {
      const query = audience === 'participant' ? readBoardQuery(raw) : null
      if (query === null || typeof ack !== 'function') return false
      ack(isInTime() ? session.hub.find(query, actor.id) : { found: [], all: 0 })
      return true
    },
    look(group, ack) {
      const isGroup = group === null || (Number.isInteger(group) && Number(group) > 0)
      if (audience !== 'host' || !isGroup || typeof ack !== 'function') return false
      const isTaken = isInTime()
      if (isTaken && group !== null)
        audit.note(
          { id: actor.id, role: audience },
          { what: 'lookedIntoGroup', session: session.info.id, about: `group ${group}` },
        )
      ack(isTaken ? (look(group as number | null) ?? null) : null)
      return true
    },
    check(ack) {
      if (typeof ack !== 'function') return false
      isInTime()
      ack(clock())
      return true
    },
    resync() {
      if (isInTime()) resync()
      return true
    },
  }
  socket.onAny((event: string, ...args: unknown[]) => {
    const act = Object.hasOwn(events, event) ? events[event] : undefined
    const makesSense = guard(event, () => act?.(...args) ?? false, false, session.onBroken)
    if (!makesSense) strike(args.at(-1))
  })
  return leave
}
