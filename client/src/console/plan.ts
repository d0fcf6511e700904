import type { Line } from '../runSheet/lines.ts'
import type { Sheet } from '../runSheet/useRunSheet.ts'

const minute = 60_000

/** How an evening stands against what was planned, in whole minutes. `began` is null before the first thing that counts. */
export type Plan = { planned: number; left: number; began: number | null; into: number; behind: number }

/** The plan against the clock. What is tried out and what is skipped are in no plan. */
export function planOf(
  { order, line, current }: Pick<Sheet, 'order' | 'line' | 'current'>,
  now: number,
): Plan {
  const lines = order.flatMap((id) => line(id) ?? []).filter(({ isPlanned }) => isPlanned)
  const planned = sum(lines)
  const began = Math.min(...lines.flatMap(({ begunAt }) => begunAt ?? []))
  const left = sum(lines.filter(({ begunAt }) => begunAt === null))
  if (!Number.isFinite(began)) return { planned, left, began: null, into: 0, behind: 0 }
  const on = lines.find(({ id }) => id === current)
  const spent = on?.begunAt == null ? 0 : (now - on.begunAt) / minute
  const allowed = Math.max(0, (on?.minutes ?? 0) - spent)
  const due = sum(lines.filter(({ begunAt }) => begunAt !== null)) - allowed
  const into = (now - began) / minute
  return {
    planned,
    left: left + Math.round(allowed),
    began,
    into: Math.max(0, Math.floor(into)),
    behind: Math.round(into - due),
  }
}

const sum = (lines: readonly Line[]) => lines.reduce((minutes, line) => minutes + line.minutes, 0)

/** How far behind or ahead, in words. */
export function paceInWords(behind: number): string {
  if (behind === 0) return 'on time'
  return `${Math.abs(behind)} min ${behind > 0 ? 'behind' : 'ahead'}`
}
