import type { PollView } from '@companion/shared/views/polls'
import type { Sheet } from '../runSheet/useRunSheet.ts'

const minute = 60_000

/** How an evening stands against what was planned, in whole minutes. `began` is null before the first thing that counts. */
export type Plan = { planned: number; left: number; began: number | null; into: number; behind: number }

/** The plan against the clock. What is tried out and what is skipped are in no plan. */
export function planOf({ order, read, stage }: Pick<Sheet, 'order' | 'read' | 'stage'>, now: number): Plan {
  const polls = order
    .map(read)
    .filter((poll): poll is PollView => poll !== undefined && !poll.practice && !poll.skipped)
  const planned = sum(polls)
  const began = Math.min(...polls.flatMap((poll) => poll.runs[0]?.openedAt ?? []))
  const left = sum(polls.filter((poll) => poll.runs.length === 0))
  if (!Number.isFinite(began)) return { planned, left, began: null, into: 0, behind: 0 }
  const current = stage === null ? undefined : read(stage)
  const spent = current?.runs[0] === undefined ? 0 : (now - current.runs[0].openedAt) / minute
  const allowed = Math.max(0, (current?.practice ? 0 : (current?.minutes ?? 0)) - spent)
  const due = sum(polls.filter((poll) => poll.runs.length > 0)) - allowed
  const into = (now - began) / minute
  return {
    planned,
    left: left + Math.round(allowed),
    began,
    into: Math.max(0, Math.floor(into)),
    behind: Math.round(into - due),
  }
}

const sum = (polls: readonly PollView[]) => polls.reduce((minutes, poll) => minutes + (poll.minutes ?? 0), 0)

/** How far behind or ahead, in words. */
export function paceInWords(behind: number): string {
  if (behind === 0) return 'on time'
  return `${Math.abs(behind)} min ${behind > 0 ? 'behind' : 'ahead'}`
}
