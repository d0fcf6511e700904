import type { CommandOf } from '@companion/shared/commands/command'
import type { RefusalCode } from '@companion/shared/refusals'
import type { Draft, DraftOf, EntryOf } from '../entry.ts'
import type { SessionState } from '../state.ts'
import { publishApart } from './apart.ts'
import { latestRun, type Poll, type Run } from './state.ts'

const dayMs = 24 * 60 * 60 * 1000

type Ended = Pick<SessionState, 'endedAt' | 'apart' | 'lateClosed' | 'sealed'>

/** Until when late answers are taken; null while they are not. */
export function lateUntil({ endedAt, apart, lateClosed, sealed }: Ended): number | null {
  if (endedAt === null || apart.lateDays === 0 || sealed) return null
  const until = endedAt + apart.lateDays * dayMs
  return until === lateClosed ? null : until
}

/** Whether late answers are taken at a time. */
export function takesLate(state: Ended, at: Draft['at']): boolean {
  const until = lateUntil(state)
  return until !== null && at <= until
}

/** Whether a poll may be answered late: it was asked, and not only to try things out. */
export const canBeLate = ({ activity, runs }: Poll): boolean => runs.length > 0 && !activity.practice

/** Why someone cannot answer a run that has closed, or take their answer back, if so. Who answered while it was open has answered. */
export function refusesLate(state: SessionState, poll: Poll, run: Run, draft: Draft): RefusalCode | null {
  if (!takesLate(state, draft.at) || !canBeLate(poll))
    return state.phase === 'ended' ? 'session.ended' : 'poll.closed'
  const given = run.answers.get(draft.actor.id)
  return given === undefined || given.part === 'late' ? null : 'poll.answeredLive'
}

/** When late answers close, and the command that says so. */
export function nextLateClosing(state: SessionState): { at: number; command: CommandOf<'closeLate'> } | null {
  const until = lateUntil(state)
  return until === null ? null : { at: until, command: { type: 'closeLate', id: `late-${until}`, until } }
}

/** Say who is counted apart from now on. What was asked before counts as it did. */
export function countApart(state: SessionState, { command, at }: EntryOf<'countApart'>): string[] {
  const { invited, lateDays } = command
  const wasOpen = lateUntil(state) !== null
  state.apart = { invited, lateDays }
  const isOver = wasOpen && lateUntil(state) === null
  return ['stage', ...(isOver ? publishLate(state, at) : [])]
}

export function refusesClosing(state: SessionState, { command }: DraftOf<'closeLate'>): RefusalCode | null {
  return lateUntil(state) === command.until ? null : 'session.alreadySo'
}

export function closeLate(state: SessionState, { command, at }: EntryOf<'closeLate'>): string[] {
  state.lateClosed = command.until
  return ['stage', ...publishLate(state, at)]
}

function publishLate(state: SessionState, at: number): string[] {
  return [...state.polls.values()].flatMap((poll) => {
    const run = latestRun(poll)
    if (run === undefined || !run.apart.has('late')) return []
    publishApart(state, run, 'late', at)
    return [`results:${poll.id}`]
  })
}
