import type { SessionState } from '../state.ts'

/** How many of some people count: those who are not set aside. */
export function counting({ aside }: SessionState, people: ReadonlySet<string>): number {
  if (aside.size === 0) return people.size
  let count = 0
  for (const person of people) if (!aside.has(person)) count += 1
  return count
}
