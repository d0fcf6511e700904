import { everySession } from '@companion/shared/programme/access'
import type { Request } from 'express'
import type { Identity } from '../../access/identity.ts'
import type { ExperiencesReplica } from '../../experiences/liveExperiences.ts'
import type { LiveSession } from '../../replica/liveSession.ts'
import type { SessionOf } from '../../rules/outcomes/world.ts'
import type { Desk } from '../desk/desk.ts'
import { worldOf } from './world.ts'

/** Where officials write what came of what people said. */
export const home = '/officials/outcomes'

/** Whether someone may say what came of experiences, which are of no session: officials and organisers of all of them. */
export const readsExperiences = (identity: Identity, { headers }: Request): boolean =>
  (['official', 'organiser'] as const).some((role) => identity.isAllowed(headers.cookie, role, everySession))

/** What the pages share on which officials write outcomes. */
export function createOffice(
  desk: Desk,
  sessions: ReadonlyMap<string, LiveSession>,
  experiences: ExperiencesReplica,
) {
  const { programme, site, identity, clock } = desk
  const world = () => worldOf({ sessions, desk: programme, experiences, clock })
  const isOrganiser = ({ headers }: Request) => identity.isAllowed(headers.cookie, 'organiser', everySession)
  return {
    desk,
    site,
    world,
    isOrganiser,
    outcomes: () => programme.state.outcomes,

    /** The sessions that someone watches: what was said there is theirs to answer. */
    watchedBy: ({ headers }: Request): SessionOf[] =>
      [...world().sessions.values()].filter(({ id }) => identity.isAllowed(headers.cookie, 'official', id)),

    readsExperiences: (request: Request) => readsExperiences(identity, request),

    /** What stands around each page. */
    around: (request: Request) => ({ isOrganiser: isOrganiser(request), done: desk.doneIn(request) }),
  }
}

export type Office = ReturnType<typeof createOffice>
