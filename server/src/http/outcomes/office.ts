import { everySession } from '@companion/shared/programme/access'
import type { Request } from 'express'
import type { LiveSession } from '../../replica/liveSession.ts'
import type { SessionOf } from '../../rules/outcomes/world.ts'
import type { Desk } from '../desk/desk.ts'
import { worldOf } from './world.ts'

/** Where officials write what came of what people said. */
export const home = '/officials/outcomes'

/** What the pages share on which officials write outcomes. */
export function createOffice(desk: Desk, sessions: ReadonlyMap<string, LiveSession>) {
  const { programme, site, identity, clock } = desk
  const world = () => worldOf({ sessions, desk: programme, clock })
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

    /** What stands around each page. */
    around: (request: Request) => ({ isOrganiser: isOrganiser(request), done: desk.doneIn(request) }),
  }
}

export type Office = ReturnType<typeof createOffice>
