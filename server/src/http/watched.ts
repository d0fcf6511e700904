import type { OfficialView } from '@companion/shared/views/official'
import type { Request, Response } from 'express'
import type { Identity } from '../access/identity.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import { type Site, sessionOf } from './site.ts'

type Parts = { site: Site; identity: Identity }

/**
 * The session of a page of evidence, for someone who may watch it; null for anyone else, who is asked to sign in. A rehearsal has no
 * such page: what simulated people said must not be taken for evidence.
 */
export function watchedSession(
  { site, identity }: Parts,
  { headers: { cookie } }: Request,
  response: Response,
): LiveSession | null {
  const session = sessionOf(response)
  const { info } = session
  const isAllowed = identity.isAllowed(cookie, 'official', info.id)
  if (isAllowed && !info.rehearsal) return session
  if (isAllowed) site.notFound(response)
  else site.send(response, { page: 'signIn', audience: 'official', session: info }, 401)
  return null
}

/** What officials see of a session now. */
export const officialViewOf = ({ hub }: LiveSession): OfficialView => JSON.parse(hub.view('official').json)
