import type { RegionalEvent } from '@companion/shared/programme/regionalEvents'
import type { SessionInfo } from '@companion/shared/views/session'
import { eveningMinutes } from '../rehearsal/readiness.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import type { ProgrammeState } from '../rules/programme/state.ts'

type Timed = { startsAt: string }
const byStart = (one: Timed, next: Timed) => Date.parse(one.startsAt) - Date.parse(next.startsAt)

/** Whether everyone is told of a session: not of what a group runs itself. */
export const isListed = ({ info, settings }: LiveSession) =>
  settings.status === 'open' && settings.box === undefined && !info.rehearsal

/** The sessions that everyone is told of, in the order of their dates. */
export const sessionsListed = (sessions: ReadonlyMap<string, LiveSession>): SessionInfo[] =>
  [...sessions.values()]
    .filter(isListed)
    .map(({ info }) => info)
    .sort(byStart)

/** The regional events that everyone is told of and that are not over, in the order of their dates. */
export const eventsAhead = ({ events }: ProgrammeState, now: number): RegionalEvent[] =>
  [...events.values()]
    .map(({ value }) => value)
    .filter(({ status, endsAt }) => status !== 'archived' && now < Date.parse(endsAt))
    .sort(byStart)

/** When a session ends, as far as anyone can say before it. */
export const eveningEndsAt = (startsAt: string) =>
  new Date(Date.parse(startsAt) + eveningMinutes * 60_000).toISOString()
