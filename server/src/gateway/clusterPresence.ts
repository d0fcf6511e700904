import { nanoid } from 'nanoid'
import type { LiveSession } from '../replica/liveSession.ts'

/** How often instances tell each other how many people they have, and when one that is not heard of counts as gone, in milliseconds. */
export const tellMs = 1000
const goneMs = 3500

/** How many people of each session are connected to other instances. Someone who is connected to two counts in both. */
export function createClusterPresence(sessions: Map<string, LiveSession>) {
  const me = nanoid()
  const others = new Map<string, { people: Record<string, number>; at: number }>()

  function count(): void {
    const now = performance.now()
    for (const [instance, { at }] of others) if (now - at > goneMs) others.delete(instance)
    for (const [id, { hub }] of sessions) {
      let people = 0
      for (const other of others.values()) people += other.people[id] ?? 0
      hub.setOtherInstances(people)
    }
  }

  return {
    /** Another instance told what it has. */
    hear(instance: string, people: Record<string, number>): void {
      others.set(instance, { people, at: performance.now() })
      count()
    },
    /** What to tell the others: who we are, and how many people each session has here. */
    tell(): [instance: string, people: Record<string, number>] {
      count()
      return [me, Object.fromEntries(Array.from(sessions, ([id, { hub }]) => [id, hub.people]))]
    },
  }
}
