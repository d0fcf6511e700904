import {
  type AccessRole,
  accessRoles,
  everySession,
  type Grant,
  type Scope,
} from '@companion/shared/programme/access'
import type { SignedOutReason } from '@companion/shared/protocol'
import { nanoid } from 'nanoid'
import type { Author } from '../audit/audit.ts'
import { rehearsedBy } from '../rehearsal/twin.ts'
import { definedAudiences } from '../rules/audiences/registry.ts'
import { isBox } from '../rules/programme/boxes.ts'
import { codeKey, type ProgrammeState, type Staff } from '../rules/programme/state.ts'
import { plainCode } from './codes.ts'
import { readCookie, setCookie } from './cookies.ts'
import { keyFor } from './keys.ts'
import type { Secrets } from './secrets.ts'
import { createSignature, isSame } from './signature.ts'

const staffCookie = 'companion-staff'
const confirmedCookie = 'companion-confirmed'
export const staffCookies = [staffCookie, confirmedCookie]
/** How long a sign-in lasts, in seconds: a working day. */
const staffSeconds = 12 * 60 * 60
/** How long after someone gave their code again they may take files away, in seconds. */
const confirmedSeconds = 10 * 60
/** How much of a code's mark stands in a cookie. */
const markLength = 16

/** Of the programme, what says who may do what. */
export type Access = Pick<ProgrammeState, 'staff' | 'codes' | 'endedSignIns' | 'sessions'>

/** Someone who signed in: with a code of a role, or as themselves. */
type Who = { by: 'code'; scope: Scope; role: AccessRole; mark: string } | { by: 'staff'; staff: string }
/** A sign-in as its cookie has it. Times in milliseconds since 1970. */
export type SignIn = Who & { id: string; at: number; until: number }

/** Someone who has just signed in, and the `Set-Cookie` header that says so. */
type SignedIn = { author: Author; cookie: string }

/** What a role may open in a session it is of. */
export const opensAs = (role: AccessRole, page: AccessRole): boolean =>
  role === 'organiser' || (page !== 'organiser' && definedAudiences[role].opens.includes(page))

/** Who of the team someone is, by their cookie, and what that opens now. */
export function createStaffAccess(
  { cookieSecret, codes }: Secrets,
  clock: () => number,
  access: () => Access,
) {
  const cookie = createSignature(keyFor(cookieSecret, 'staff cookie'))
  const confirmed = createSignature(keyFor(cookieSecret, 'confirmed'))
  const ofCodes = createSignature(keyFor(cookieSecret, 'access code'))

  /** What is stored of a code, or of the secret of an invitation. */
  const markOf = (code: string) => ofCodes.sign(plainCode(code))
  const configured = new Map(accessRoles.map((role) => [role, markOf(codes[role])]))

  /** The mark of the code that opens a role's pages now; undefined for a session that has no code of its own. */
  function codeFor(scope: Scope, role: AccessRole): string | undefined {
    const set = access().codes.get(codeKey(scope, role))?.mark
    return set ?? (scope === everySession ? configured.get(role) : undefined)
  }

  /** Whether a code of a scope is the one for a role in a session: a session's own code takes the place of the common one. */
  const isOf = (scope: Scope, role: AccessRole, sessionId: string) =>
    scope === sessionId ||
    (scope === everySession && codeFor(sessionId, role) === undefined && isOfEvery(access(), role, sessionId))

  /** The sign-in that a cookie holds, whatever became of it since. */
  function signInOf(cookies: string | undefined): SignIn | null {
    const [known] = readCookie(cookies, staffCookie).flatMap((value) => cookie.unsigned(value) ?? [])
    if (known === undefined) return null
    const [by, of = '', role, mark = '', id = '', given] = known.split(' ')
    const at = Number(given)
    const sign = { id, at, until: at + staffSeconds * 1000 }
    if (by === 'staff') return { ...sign, by, staff: of }
    const isRole = accessRoles.find((one) => one === role)
    return by === 'code' && isRole !== undefined ? { ...sign, by, scope: of, role: isRole, mark } : null
  }

  /** Why a sign-in opens nothing any more; null while it does. */
  function endOf(signIn: SignIn): SignedOutReason | null {
    if (signIn.until <= clock()) return 'expired'
    if (access().endedSignIns.has(signIn.id)) return 'signedOut'
    if (signIn.by === 'code')
      return codeFor(signIn.scope, signIn.role)?.startsWith(signIn.mark) ? null : 'codeChanged'
    const person = access().staff.get(signIn.staff)
    return person !== undefined && signIn.at >= person.signInsFrom ? null : 'accessChanged'
  }

  function current(cookies: string | undefined): SignIn | null {
    const signIn = signInOf(cookies)
    return signIn === null || endOf(signIn) !== null ? null : signIn
  }

  function authorOf(who: Who & { id: string }): Author {
    if (who.by === 'code') return { id: who.id, role: who.role }
    const person = access().staff.get(who.staff)
    return { id: who.staff, role: highest(person?.grants ?? []), name: person?.name }
  }

  function opens(signIn: SignIn, page: AccessRole, sessionId: string): boolean {
    if (signIn.by === 'code') return opensAs(signIn.role, page) && isOf(signIn.scope, signIn.role, sessionId)
    return grants(access(), access().staff.get(signIn.staff), page, sessionId)
  }

  /** The `Set-Cookie` header that begins a sign-in, and who it is. */
  function begin(who: Who, secure: boolean): SignedIn {
    const id = nanoid(16)
    const parts =
      who.by === 'code'
        ? ['code', who.scope, who.role, who.mark.slice(0, markLength)]
        : ['staff', who.staff, '-', '-']
    const value = cookie.signed([...parts, id, clock()].join(' '))
    return { author: authorOf({ ...who, id }), cookie: setCookie(staffCookie, value, staffSeconds, secure) }
  }

  function confirmedHeader(signInId: string, secure: boolean): string {
    const value = confirmed.signed(`${signInId} ${clock() + confirmedSeconds * 1000}`)
    return setCookie(confirmedCookie, value, confirmedSeconds, secure)
  }

  /** The codes that open a page of a session now. */
  function codesOf(page: AccessRole, sessionId: string) {
    return accessRoles
      .filter((role) => opensAs(role, page))
      .flatMap((role) =>
        [sessionId, everySession].map((scope) => ({ scope, role, mark: codeFor(scope, role) })),
      )
      .filter(({ scope, role }) => isOf(scope, role, sessionId))
  }

  /** Whose code this is, where it opens a page. */
  function ownerOf(page: AccessRole, sessionId: string, code: string): Who | null {
    if (plainCode(code) === '') return null
    const given = markOf(code)
    const ofRole = codesOf(page, sessionId).find(({ mark }) => mark !== undefined && isSame(mark, given))
    if (ofRole?.mark !== undefined)
      return { by: 'code', scope: ofRole.scope, role: ofRole.role, mark: ofRole.mark }
    const person = [...access().staff.values()].find((one) => one.code !== null && isSame(one.code, given))
    return person !== undefined && grants(access(), person, page, sessionId)
      ? { by: 'staff', staff: person.id }
      : null
  }

  return {
    markOf,
    signInOf: current,

    /** Whether someone may open a page for a role in a session. */
    isAllowed(cookies: string | undefined, page: AccessRole, sessionId: string): boolean {
      const signIn = current(cookies)
      return signIn !== null && opens(signIn, page, rehearsedBy(sessionId) ?? sessionId)
    },

    /** Why a cookie of staff is not taken, where it once was. */
    signedOutBy(cookies: string | undefined): SignedOutReason {
      const signIn = signInOf(cookies)
      return (signIn && endOf(signIn)) ?? 'signedOut'
    },

    /** Who is signed in, by the id that they have in every session; null for no one. */
    staffId(cookies: string | undefined): string | null {
      const signIn = current(cookies)
      return signIn && idOf(signIn)
    },

    /** Who is signed in, as the audit log names them; null for no one. */
    author(cookies: string | undefined): Author | null {
      const signIn = current(cookies)
      return signIn && authorOf(signIn)
    },

    /** Sign in whoever gave a code that opens a page; null for a wrong one. */
    signIn(page: AccessRole, sessionId: string, code: string, secure: boolean) {
      const who = ownerOf(page, rehearsedBy(sessionId) ?? sessionId, code)
      return who && begin(who, secure)
    },

    /** Sign in someone of the team who has shown who they are. */
    signInAs: (staff: string, secure: boolean) => begin({ by: 'staff', staff }, secure),

    /** The `Set-Cookie` header that signs out here; `endSignIn` ends the sign-in itself. */
    signOut: (secure: boolean): string => setCookie(staffCookie, '', 0, secure),

    /** The `Set-Cookie` header for someone who gave the code that they came in with once more; null for a wrong one. */
    confirm(cookies: string | undefined, code: string, secure: boolean): string | null {
      const signIn = current(cookies)
      if (signIn === null) return null
      const mark =
        signIn.by === 'code'
          ? codeFor(signIn.scope, signIn.role)
          : (access().staff.get(signIn.staff)?.code ?? undefined)
      if (mark === undefined || !isSame(mark, markOf(code))) return null
      return confirmedHeader(signIn.id, secure)
    },

    /** The `Set-Cookie` header for someone who has shown again, in another way, who they are; null where it is not who is signed in. */
    confirmAs(cookies: string | undefined, staff: string, secure: boolean): string | null {
      const signIn = current(cookies)
      return signIn?.by === 'staff' && signIn.staff === staff ? confirmedHeader(signIn.id, secure) : null
    },

    /** Whether someone gave their code again a short while ago. */
    isConfirmed(cookies: string | undefined): boolean {
      const signIn = current(cookies)
      return readCookie(cookies, confirmedCookie).some((value) => {
        const [id, until] = confirmed.unsigned(value)?.split(' ') ?? []
        return signIn !== null && id === signIn.id && Number(until) > clock()
      })
    },
  }
}

/** What names someone in the journals of sessions: themselves, or one sign-in with the code of a role. */
const idOf = (signIn: SignIn) => (signIn.by === 'staff' ? signIn.staff : signIn.id)

/** The first of someone's roles, of which an organiser's is the first of all. */
const highest = (all: readonly Grant[]): AccessRole =>
  accessRoles.find((one) => all.some(({ role }) => role === one)) ?? 'screen'

/** Whether someone of the team may open a page for a role in a session. */
export const grants = (
  programme: Pick<ProgrammeState, 'sessions'>,
  person: Staff | undefined,
  page: AccessRole,
  sessionId: string,
): boolean =>
  person?.grants.some(
    ({ scope, role }) =>
      (scope === sessionId || (scope === everySession && isOfEvery(programme, role, sessionId))) &&
      opensAs(role, page),
  ) ?? false

/** Whether a role in every session is one in this. What a group runs itself is its own: organisers alone can open it. */
const isOfEvery = (programme: Pick<ProgrammeState, 'sessions'>, role: AccessRole, sessionId: string) =>
  role === 'organiser' || !isBox(programme, sessionId)

export type StaffAccess = ReturnType<typeof createStaffAccess>
