import type { SessionLook } from '../programme/look.ts'

/** What everyone may know of a session before anything happens in it. It comes with the page, not with updates. */
export type SessionInfo = {
  id: string
  title: string
  /** What the principle says, in one sentence. */
  principle: string
  /** When it starts, as an ISO 8601 instant. */
  startsAt: string
  /** Six letters. */
  joinCode: string
  /** The video call beside which this runs. */
  callUrl: string
  /** What happens after the session, for the page that thanks people. */
  whatNext?: string | undefined
  /** Left out where it looks like any session. */
  look?: SessionLook | undefined
  /** A copy to try things out in: nothing in it counts. */
  rehearsal?: true
}
