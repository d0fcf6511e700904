import type { Came } from '../entry.ts'
import type { SessionState } from '../state.ts'

/** Whether it cost someone something to come in: an invitation, or the code, where nobody comes in without. Made-up people are cheap else. */
export function isSure({ newcomers }: Pick<SessionState, 'newcomers'>, person: string): boolean {
  return newcomers.get(person)?.isSure ?? false
}

/** Whether there are such people in a session, who count; `among`: the ways by which those who matter came. */
export function hasSure(
  { newcomers, aside }: SessionState,
  among: readonly Came['via'][] = ['code', 'invited'],
): boolean {
  for (const [person, { via, isSure }] of newcomers)
    if (isSure && among.includes(via) && !aside.has(person)) return true
  return false
}

/** How many people came by an invitation and have done something in a session. */
export function countInvited({ newcomers }: Pick<SessionState, 'newcomers'>): number {
  let count = 0
  for (const { via, isAgain } of newcomers.values()) if (via === 'invited' && !isAgain) count += 1
  return count
}

/** How many of some people count: those who are not set aside. */
export function counting({ aside }: SessionState, people: ReadonlySet<string>): number {
  if (aside.size === 0) return people.size
  let count = 0
  for (const person of people) if (!aside.has(person)) count += 1
  return count
}
