import { createHmac, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { AccessWay, SessionSettings } from '@companion/shared/programme/session'
import type { SessionInfo } from '@companion/shared/views/session'
import { addressOf, sitesOf } from '../gateway/network.ts'
import type { Actor, Came } from '../rules/entry.ts'
import { participantSeconds, readCookie, setCookie } from './cookies.ts'
import { keyFor } from './keys.ts'
import { createSignature } from './signature.ts'
import type { Tickets } from './tickets.ts'

/** Names the sessions whose code someone gave in this browser. */
export const codeCookie = 'companion-code'
/** Of more people than this, whoever opened a page longest ago is forgotten to have. */
const mostOpened = 50_000

type Session = {
  info: Pick<SessionInfo, 'id' | 'rehearsal'>
  settings: Pick<SessionSettings, 'access'>
}
type Parts = {
  cookieSecret: string
  /** How many proxies in a row are our own. */
  proxies: number
  clock: () => number
  tickets: Pick<Tickets, 'isInvited'>
}

/**
 * How participants came. No address is kept: a network has a mark, under a key for each session that is drawn when the first of it
 * comes and is in memory alone.
 */
export function createProvenance({ cookieSecret, proxies, clock, tickets }: Parts) {
  const { signed, unsigned } = createSignature(keyFor(cookieSecret, 'join code'))
  const keys = new Map<string, Buffer>()
  /** When each participant opened a page of a session here, by the id that they have in it. */
  const opened = new Map<string, number>()

  function markOf(request: IncomingMessage, sessionId: string): string {
    const key = keys.get(sessionId) ?? randomBytes(32)
    keys.set(sessionId, key)
    const { near } = sitesOf(addressOf(request, proxies))
    return createHmac('sha256', key).update(near).digest('base64url').slice(0, 8)
  }

  const sessionsOf = (cookies: string | undefined) =>
    readCookie(cookies, codeCookie).flatMap((value) => unsigned(value)?.split(' ') ?? [])

  const hasCode = (cookies: string | undefined, sessionId: string) => sessionsOf(cookies).includes(sessionId)

  function wayOf(cookies: string | undefined, sessionId: string): Came['via'] {
    if (tickets.isInvited(cookies, sessionId)) return 'invited'
    return hasCode(cookies, sessionId) ? 'code' : 'open'
  }

  return {
    hasCode,
    /** Whether someone opened a page of the session in which they have this id, here and lately. */
    hasOpened: ({ id }: Actor): boolean => opened.has(id),
    /** Someone opened a page of the session in which they have this id. */
    open({ id }: Actor): void {
      if (opened.has(id)) return
      opened.set(id, Math.round(clock()))
      const [oldest] = opened.size > mostOpened ? opened.keys() : []
      if (oldest !== undefined) opened.delete(oldest)
    },
    /** A participant with how they came; `at`: when their page connected, where they have no page that was opened here. */
    of(actor: Actor, request: IncomingMessage, { info, settings }: Session, at?: number): Actor {
      const { id: sessionId, rehearsal } = info
      // The people of a rehearsal all come from here.
      if (actor.role !== 'participant' || rehearsal) return actor
      const since = opened.get(actor.id) ?? at
      const via = wayOf(request.headers.cookie, sessionId)
      const came = {
        via,
        ...(isFree(via, settings.access) && ({ free: true } as const)),
        from: markOf(request, sessionId),
        ...(since !== undefined && { at: Math.round(since) }),
      }
      return { ...actor, came }
    },
    /** The `Set-Cookie` header for someone who gave the code of a session. */
    gaveCode(cookies: string | undefined, sessionId: string, secure: boolean, isFramed: boolean): string {
      const sessions = new Set([...sessionsOf(cookies), sessionId])
      return setCookie(codeCookie, signed([...sessions].join(' ')), participantSeconds, secure, { isFramed })
    },
  }
}

/** Whether a code or an invitation costs nothing, because the link alone lets anyone in who would else need it. */
function isFree(via: Came['via'], access: AccessWay = 'open'): boolean {
  if (via === 'open') return false
  return access === 'open' || (access === 'mixed' && via === 'code')
}

export type Provenance = ReturnType<typeof createProvenance>
