import type { SessionState } from '../state.ts'

/** Whether it cost someone something to come in: they have the code that was on the screen. Made-up people are cheap without it. */
export function isSure({ newcomers }: Pick<SessionState, 'newcomers'>, person: string): boolean {
  return newcomers.get(person)?.via === 'code'
}

/** Whether there are such people in a session, who count. */
export function hasSure({ newcomers, aside }: SessionState): boolean {
  for (const [person, { via }] of newcomers) if (via === 'code' && !aside.has(person)) return true
  return false
}

/** How many of some people count: those who are not set aside. */
export function counting({ aside }: SessionState, people: ReadonlySet<string>): number {
  if (aside.size === 0) return people.size
  let count = 0
  for (const person of people) if (!aside.has(person)) count += 1
  return count
}
