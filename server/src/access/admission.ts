import type { LiveSession } from '../replica/liveSession.ts'
import type { Actor } from '../rules/entry.ts'
import { hasTakenPart } from '../rules/people/bounds.ts'
import type { Provenance } from './provenance.ts'
import type { Tickets } from './tickets.ts'

/** Who may come into a session as a participant, as its organiser chose. Whoever is in already stays in. */
export function createAdmission(tickets: Pick<Tickets, 'isInvited'>, provenance: Provenance) {
  return {
    /** Whether someone whom their cookies name so, or do not name yet, may be in a session. */
    mayEnter(
      cookies: string | undefined,
      actor: Actor | null,
      { info, settings, replica }: Pick<LiveSession, 'info' | 'settings' | 'replica'>,
    ): boolean {
      const { access = 'open' } = settings
      if (access === 'open' || access === 'mixed' || tickets.isInvited(cookies, info.id)) return true
      if (access === 'code' && provenance.hasCode(cookies, info.id)) return true
      return actor !== null && (hasTakenPart(replica.state, actor.id) || provenance.hasOpened(actor))
    },
  }
}

export type Admission = ReturnType<typeof createAdmission>
