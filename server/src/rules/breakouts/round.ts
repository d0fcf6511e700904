import type { Actor } from '../entry.ts'
import type { SessionState } from '../state.ts'
import type { Group, Round, Wish } from './state.ts'

/** Count what someone does in a round. */
export function count({ counts }: Round, person: string, what: 'joined' | 'said'): void {
  const before = counts.get(person) ?? { joined: 0, said: 0 }
  counts.set(person, { ...before, [what]: before[what] + 1 })
}

/** Where the numbers of those who write alone begin. */
export const aloneFrom = 10_001

export function latestRound(state: SessionState): Round | undefined {
  return state.rounds.at(-1)
}

export function groupOf(round: Round | undefined, person: string): Group | undefined {
  const number = round?.people.get(person)?.group ?? null
  return number === null ? undefined : round?.groups.get(number)
}

/** How many people wait for the start of a round. Once it has begun, or was called off, no one does. */
export function waiting({ phase, people, placed }: Round): number {
  return phase === 'gathering' ? people.size - placed : 0
}

/** What someone who waits for the start of a round asked for. */
export function wishOf({ phase, people }: Round, person: string): Wish | undefined {
  const { wish = null } = people.get(person) ?? {}
  return phase === 'gathering' && wish !== null ? wish : undefined
}

/** The group that something someone said was said in, or is with now; undefined where they said nothing of that number. */
export function groupWith(
  { groups, saidBy }: Round,
  author: string,
  contribution: number,
): Group | undefined {
  return groups.get(saidBy.get(author)?.get(contribution) ?? 0)
}

/** Remember in which group something that someone said is now. */
export function remember({ saidBy }: Round, author: string, contribution: number, group: Group): void {
  const theirs = saidBy.get(author)
  if (theirs === undefined) saidBy.set(author, new Map([[contribution, group.number]]))
  else theirs.set(contribution, group.number)
}

/** The number of the group that has what a group had: its own, or that of the one it came into. */
export function mergedNow({ groups, mergedInto }: Round, number: number): number {
  let now = number
  while (!groups.has(now)) {
    const next = mergedInto.get(now)
    if (next === undefined) break
    now = next
  }
  return now
}

/** A moment by a round's own time, which stands still while the session is paused. */
export function ownTime({ stoodMs }: Round, at: number): number {
  return at - stoodMs
}

export function placeOf(state: SessionState, actor: Actor, at: number): { round: Round; group: Group } {
  const round = latestRound(state) as Round
  round.now = Math.max(round.now, ownTime(round, at))
  return { round, group: groupOf(round, actor.id) as Group }
}

/** The slices of these groups and of the wall, and someone's own part. */
export function slicesOf(
  round: Round,
  groups: readonly (Group | undefined)[],
  person: string | null,
): string[] {
  const names = groups.flatMap((group) => (group === undefined ? [] : [`group:${group.number}`]))
  return [
    'wall',
    ...(round.phase === 'ended' || groups.some((group) => group !== undefined && group.sent !== null)
      ? ['points']
      : []),
    ...(round.shown.size > 0 ? ['points', 'point', 'shown'] : []),
    ...names,
    ...(person === null ? [] : [`member:${person}`]),
  ]
}
