import type { ByEmail } from '../../addresses/telling.ts'
import type { ExperiencesReplica } from '../../experiences/liveExperiences.ts'
import type { ProgrammeReplica } from '../../programme/liveProgramme.ts'
import type { LiveSession } from '../../replica/liveSession.ts'
import type { Actor } from '../../rules/entry.ts'
import type { SessionOf, World } from '../../rules/outcomes/world.ts'
import { hasTakenPart } from '../../rules/people/bounds.ts'
import { ukTime } from '../desk/ukTime.ts'

type Parts = {
  sessions: ReadonlyMap<string, LiveSession>
  desk: ProgrammeReplica
  experiences: ExperiencesReplica
  clock: () => number
}

/** The day of today in the United Kingdom, as `2027-05-03`. */
export const todayBy = (clock: () => number) => ukTime(new Date(clock()).toISOString()).date

/** Whether everyone who has the link can be in a session, so that what is said there is for everyone. */
const isForAll = ({ settings: { access = 'open' } }: LiveSession) => access === 'open' || access === 'mixed'

/** What outcomes are about, now: every session of ours that runs here and is no rehearsal, whatever its status, and every experience. */
export function worldOf({ sessions, desk, experiences, clock }: Parts): World {
  const all = [...sessions.values()]
    .filter(
      ({ info, settings, replica }) =>
        !info.rehearsal && settings.box === undefined && replica.stoppedAt === null,
    )
    .map((live): [string, SessionOf] => {
      const { id, title } = live.info
      return [id, { id, title, state: live.replica.state, isClosed: !isForAll(live) }]
    })
  return {
    programme: desk.state,
    sessions: new Map(all),
    experiences: experiences.state,
    today: todayBy(clock),
  }
}

/** Where someone asks to be told by email what came of a session: undefined where nobody can, or they took no part in it. */
export function askAt(
  byEmail: ByEmail | null,
  { info, replica }: LiveSession,
  actor: Actor | null,
): string | undefined {
  const isTheirs = actor !== null && !info.rehearsal && hasTakenPart(replica.state, actor.id)
  return byEmail !== null && isTheirs ? `/${info.id}/outcomes/address` : undefined
}
