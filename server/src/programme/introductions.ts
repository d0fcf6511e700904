import { nanoid } from 'nanoid'
import type { LiveSession } from '../replica/liveSession.ts'
import type { Actor } from '../rules/entry.ts'
import type { Staff } from '../rules/programme/state.ts'

/** The most characters of a name on the team's pages in a session. */
const mostCharacters = 40

type Parts = { sessions: ReadonlyMap<string, LiveSession>; staff: () => ReadonlyMap<string, Staff> }

/** Keeps the team of each session calling people who signed in as themselves what the programme calls them. */
export function createIntroductions({ sessions, staff }: Parts) {
  const nameOf = (id: string) => staff().get(id)?.name.slice(0, mostCharacters).trim()

  /** Say someone's name in a session, where it is not what the team calls them already; whether they have one. */
  function introduce({ replica }: LiveSession, actor: Actor): boolean {
    const name = nameOf(actor.id)
    if (name === undefined || (actor.role !== 'host' && actor.role !== 'moderator')) return false
    // Refused where another instance has said it: then it is so.
    if (replica.state.team.members.get(actor.id)?.name !== name)
      void replica.ask(actor, { type: 'introduce', id: nanoid(), name })
    return true
  }

  return {
    introduce,
    /** Names may have changed: say so wherever someone of the team was. */
    refresh(): void {
      for (const session of sessions.values())
        for (const { id, role } of session.replica.state.team.members.values())
          introduce(session, { id, role })
    },
  }
}

export type Introductions = ReturnType<typeof createIntroductions>
