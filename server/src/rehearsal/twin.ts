import { rehearsalEnding, type SessionContent } from '@companion/shared/programme/session'
import type { Session } from '../programme/liveProgramme.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import { activitiesOf } from '../rules/stage/runSheet.ts'
import type { SessionState } from '../rules/state.ts'

/** The id of a session's rehearsal. */
export const rehearsalId = (sessionId: string) => sessionId + rehearsalEnding

/** The id of the session that this is the rehearsal of; null where it is none. */
export function rehearsedBy(id: string): string | null {
  return id.endsWith(rehearsalEnding) ? id.slice(0, -rehearsalEnding.length) : null
}

/** Whether a rehearsal is over and kept as an example: it takes nothing more. */
export const isKept = ({ info, replica }: LiveSession) => info.rehearsal === true && replica.state.sealed

/** The id of a rehearsal of this session that was kept. */
export function exampleOf(sessions: ReadonlyMap<string, LiveSession>, sessionId: string): string | undefined {
  const rehearsal = sessions.get(rehearsalId(sessionId))
  return rehearsal !== undefined && isKept(rehearsal) ? rehearsal.info.id : undefined
}

/** What everyone may know of a rehearsal. Its join code is the session's backwards, so that each leads to its own. */
function rehearsalInfo(info: Session['info']): Session['info'] {
  const joinCode = [...info.joinCode].reverse().join('')
  return { ...info, id: rehearsalId(info.id), joinCode, rehearsal: true }
}

/** A copy of a session as it is prepared now, with everything that hosts have changed, and nothing that anyone said. */
export function copyOf(info: Session['info'], state: SessionState): Session {
  return {
    info: rehearsalInfo(info),
    settings: { status: 'open', retentionDays: null },
    content: contentOf(state),
  }
}

/** What happens in a session, as it is prepared now. */
export function contentOf(state: SessionState): SessionContent {
  return {
    runSheet: activitiesOf(state),
    topics: state.topics,
    prompts: [...state.prompts.values()],
    whoYouAre: state.whoYouAre,
    lead: state.lead ?? undefined,
  }
}
