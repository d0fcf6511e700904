import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Audience } from '@companion/shared/protocol'
import { parseCookie, stringifySetCookie } from 'cookie'
import { nanoid } from 'nanoid'
import type { Actor } from '../rules/entry.ts'
import { plainCode } from './codes.ts'
import type { Secrets } from './secrets.ts'

/** The roles that are signed in to, with an access code. */
export type StaffRole = Exclude<Audience, 'participant'>

const participantCookie = 'companion'
const staffCookie = 'companion-staff'
/** How long a sign-in lasts, in seconds: a working day. */
const staffSeconds = 12 * 60 * 60
/** How long a participant is known again, in seconds: the five sessions and what comes after them. */
const participantSeconds = 120 * 24 * 60 * 60

/** Which pages each role may open. */
const opens: Record<StaffRole, readonly Audience[]> = {
  host: ['host', 'moderator', 'panellist', 'official', 'screen'],
  moderator: ['moderator'],
  panellist: ['panellist'],
  official: ['official'],
  screen: ['screen'],
}

export const staffRoles = Object.keys(opens) as StaffRole[]

/** Who somebody is: signed cookies, made and read. Nothing is stored. */
export function createIdentity({ cookieSecret, codes }: Secrets, clock: () => number) {
  const sign = (text: string) => createHmac('sha256', cookieSecret).update(text).digest('base64url')
  const signed = (text: string) => `${text}.${sign(text)}`
  const codeMark = (role: StaffRole) => sign(`code ${codes[role]}`).slice(0, 8)

  function unsigned(value: string | undefined): string | null {
    const dot = value?.lastIndexOf('.') ?? -1
    if (value === undefined || dot === -1) return null
    const text = value.slice(0, dot)
    return same(value.slice(dot + 1), sign(text)) ? text : null
  }

  function staff(cookies: string | undefined): { role: StaffRole; id: string } | null {
    const [role, id, expires, mark] = unsigned(parseCookie(cookies ?? '')[staffCookie])?.split(' ') ?? []
    if (id === undefined || !isStaffRole(role) || Number(expires) <= clock()) return null
    // A changed access code signs out whoever came in with the old one.
    return mark === codeMark(role) ? { role, id } : null
  }

  return {
    /** The `Set-Cookie` header that makes a newcomer known, or null for somebody who is. */
    welcome(cookies: string | undefined, secure: boolean): string | null {
      if (unsigned(parseCookie(cookies ?? '')[participantCookie]) !== null) return null
      return setCookie(participantCookie, signed(nanoid()), participantSeconds, secure)
    },

    /** What names the person or the member of staff whose cookies these are, to nobody but us; null where they name nobody. */
    personOf(cookies: string | undefined): string | null {
      const known = staff(cookies)
      return known === null ? unsigned(parseCookie(cookies ?? '')[participantCookie]) : `staff ${known.id}`
    },

    /** Who this is for an audience of a session; null where the cookies do not say, or do not allow it. */
    actor(cookies: string | undefined, audience: Audience, sessionId: string): Actor | null {
      if (audience === 'participant') {
        const person = unsigned(parseCookie(cookies ?? '')[participantCookie])
        // Another id in every session, so that nobody can be followed from one to the next.
        if (person === null) return null
        return { role: 'participant', id: sign(`${sessionId} ${person}`).slice(0, 16) }
      }
      const known = staff(cookies)
      return known !== null && opens[known.role].includes(audience) ? { role: audience, id: known.id } : null
    },

    /** What names a participant of a session in the address of their private page, to nobody but us. */
    privateLink({ id }: Actor, sessionId: string): string {
      return `${id}.${sign(`private ${sessionId} ${id}`).slice(0, 22)}`
    },

    /** Whose private page an address of a session is; null where it is nobody's. */
    privateOwner(link: string, sessionId: string): string | null {
      const [id = '', mark = ''] = link.split('.')
      return same(mark, sign(`private ${sessionId} ${id}`).slice(0, 22)) ? id : null
    },

    /** The `Set-Cookie` header for somebody who gave the right access code; null for a wrong one. */
    signIn(role: StaffRole, code: string, secure: boolean): string | null {
      if (!same(plainCode(code), plainCode(codes[role]))) return null
      const expires = clock() + staffSeconds * 1000
      return setCookie(
        staffCookie,
        signed([role, nanoid(16), expires, codeMark(role)].join(' ')),
        staffSeconds,
        secure,
      )
    },

    /** Who is signed in with an access code, by the id that they have in every session; null for nobody. */
    staffId: (cookies: string | undefined): string | null => staff(cookies)?.id ?? null,

    /** The `Set-Cookie` header that signs out. */
    signOut(secure: boolean): string {
      return setCookie(staffCookie, '', 0, secure)
    },
  }
}

export type Identity = ReturnType<typeof createIdentity>

export function isStaffRole(role: unknown): role is StaffRole {
  return typeof role === 'string' && Object.hasOwn(opens, role)
}

function setCookie(name: string, value: string, maxAge: number, secure: boolean): string {
  return stringifySetCookie({ name, value, maxAge, secure, httpOnly: true, sameSite: 'lax', path: '/' })
}

/** Compare in a time that does not depend on where two texts differ, nor on their lengths. */
function same(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
