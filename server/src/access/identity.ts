import { type Audience, type StaffRole, staffRoles } from '@companion/shared/audiences'
import type { SignedOutReason } from '@companion/shared/protocol'
import { nanoid } from 'nanoid'
import { definedAudiences } from '../rules/audiences/registry.ts'
import type { Actor } from '../rules/entry.ts'
import { plainCode } from './codes.ts'
import { participantSeconds, readCookie, setCookie } from './cookies.ts'
import { keyFor } from './keys.ts'
import { createPrivateLinks } from './privateLinks.ts'
import type { Secrets } from './secrets.ts'
import { createSignature, isSame } from './signature.ts'

const participantCookie = 'companion'
const staffCookie = 'companion-staff'
/** What `welcome` names someone by. Staff's cookies were once signed with the same key, and do not look like it. */
const newcomer = /^[\w-]{21}$/
/** How long a sign-in lasts, in seconds: a working day. */
const staffSeconds = 12 * 60 * 60

/** Who someone is: signed cookies, made and read. Nothing is stored. */
export function createIdentity({ cookieSecret, codes }: Secrets, clock: () => number) {
  // Participants' cookies and ids are signed with the secret itself, as they always were: journals name people by these
  // ids, and a cookie from before an upgrade must lead to the same one. Whatever else is signed has a key of its own.
  const { sign, signed, unsigned } = createSignature(cookieSecret)
  const ofStaff = createSignature(keyFor(cookieSecret, 'staff cookie'))
  const ofCodes = createSignature(keyFor(cookieSecret, 'access code'))
  const codeMark = (role: StaffRole) => ofCodes.sign(codes[role]).slice(0, 8)

  /** The cookies that name a participant, each as it came. */
  const participantCookies = (cookies: string | undefined) =>
    readCookie(cookies, participantCookie).filter((value) => newcomer.test(unsigned(value) ?? ''))

  /** What a participant's cookie names them by, in all sessions; it leaves this file in no other form than `personOf`. */
  const participant = (cookies: string | undefined) => unsigned(participantCookies(cookies)[0])

  const staffParts = (cookies: string | undefined) => {
    const [known] = readCookie(cookies, staffCookie).flatMap((value) => ofStaff.unsigned(value) ?? [])
    return known?.split(' ') ?? []
  }

  function staff(cookies: string | undefined): { role: StaffRole; id: string } | null {
    const [role, id, expires, mark] = staffParts(cookies)
    if (id === undefined || !isStaffRole(role) || Number(expires) <= clock()) return null
    // A changed access code signs out whoever came in with the old one.
    return mark === codeMark(role) ? { role, id } : null
  }

  /** Why a cookie of staff is not taken, where it once was. */
  function signedOutBy(cookies: string | undefined): SignedOutReason {
    const [role, , expires, mark] = staffParts(cookies)
    if (!isStaffRole(role)) return 'signedOut'
    if (mark !== codeMark(role)) return 'codeChanged'
    return Number(expires) <= clock() ? 'expired' : 'signedOut'
  }

  return {
    signedOutBy,

    /** Whether cookies name a participant. */
    isKnown: (cookies: string | undefined): boolean => participant(cookies) !== null,

    /** The `Set-Cookie` header that makes a newcomer known, or the cookie of someone safe; null where nothing is to be set. */
    welcome(cookies: string | undefined, secure: boolean): string | null {
      const [known] = participantCookies(cookies)
      const header = setCookie(participantCookie, known ?? signed(nanoid()), participantSeconds, secure)
      // Who came before cookies had their name over TLS gets the same one under it, and is not counted twice.
      return known !== undefined && cookies?.includes(header.split(';')[0] as string) ? null : header
    },

    /** What names the person or the member of staff whose cookies these are, to no one but us; null where they name no one. */
    personOf(cookies: string | undefined): string | null {
      const known = staff(cookies)
      return known === null ? participant(cookies) : `staff ${known.id}`
    },

    /** Who this is for an audience of a session; null where the cookies do not say, or do not allow it. */
    actor(cookies: string | undefined, audience: Audience, sessionId: string): Actor | null {
      if (audience === 'participant') {
        const person = participant(cookies)
        // Another id in every session, so that no one can be followed from one to the next.
        if (person === null) return null
        return { role: 'participant', id: sign(`${sessionId} ${person}`).slice(0, 16) }
      }
      const known = staff(cookies)
      return known !== null && definedAudiences[known.role].opens.includes(audience)
        ? { role: audience, id: known.id }
        : null
    },

    privateLinks: createPrivateLinks(cookieSecret),

    /** The `Set-Cookie` header for someone who gave the right access code; null for a wrong one. */
    signIn(role: StaffRole, code: string, secure: boolean): string | null {
      if (!isSame(plainCode(code), plainCode(codes[role]))) return null
      const expires = clock() + staffSeconds * 1000
      const value = ofStaff.signed([role, nanoid(16), expires, codeMark(role)].join(' '))
      return setCookie(staffCookie, value, staffSeconds, secure)
    },

    /** Who is signed in with an access code, by the id that they have in every session; null for no one. */
    staffId: (cookies: string | undefined): string | null => staff(cookies)?.id ?? null,

    /** The `Set-Cookie` header that signs out. */
    signOut(secure: boolean): string {
      return setCookie(staffCookie, '', 0, secure)
    },
  }
}

export type Identity = ReturnType<typeof createIdentity>

export function isStaffRole(role: unknown): role is StaffRole {
  return staffRoles.some((known) => known === role)
}
