import type { OnTeam } from '@companion/shared/views/team'
import { nanoid } from 'nanoid'
import type { LiveSession } from '../replica/liveSession.ts'

/** How often instances tell each other how many people they have, and when one that is not heard of counts as gone, in milliseconds. */
export const tellMs = 1000
const goneMs = 3500

type People = Record<string, number>
/** Who of each session's team is connected. */
type Team = Record<string, OnTeam[]>

/** Who is connected to other instances of each session. Someone who is connected to two counts in both. */
export function createClusterPresence(sessions: Map<string, LiveSession>) {
  const me = nanoid()
  const others = new Map<string, { people: People; team: Team; at: number }>()

  function count(): void {
    const now = performance.now()
    for (const [instance, { at }] of others) if (now - at > goneMs) others.delete(instance)
    for (const [id, { hub }] of sessions) {
      const there = [...others.values()]
      const people = there.reduce((sum, other) => sum + (other.people[id] ?? 0), 0)
      const team = there.flatMap((other) => other.team[id] ?? [])
      hub.setOtherInstances(people, team)
    }
  }

  return {
    /** Another instance told what it has. */
    hear(instance: string, people: People, team: Team): void {
      others.set(instance, { people, team, at: performance.now() })
      count()
    },
    /** What to tell the others: who we are, and who is here of each session. */
    tell(): [instance: string, people: People, team: Team] {
      count()
      const here = <T>(of: (hub: LiveSession['hub']) => T) =>
        Object.fromEntries(Array.from(sessions, ([id, { hub }]) => [id, of(hub)]))
      return [me, here(({ people }) => people), here(({ team }) => team)]
    },
  }
}
