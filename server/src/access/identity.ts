import { type Audience, type StaffRole, staffRoles } from '@companion/shared/audiences'
import { languageCookie } from '@companion/shared/languages'
import { nanoid } from 'nanoid'
import type { Actor } from '../rules/entry.ts'
import type { ProgrammeState } from '../rules/programme/state.ts'
import { webhookSecret, writtenSecret } from '../webhooks/message.ts'
import { accountCookie } from './accounts.ts'
import { createApiTokens } from './apiTokens.ts'
import { endCookie, participantSeconds, readCookie, setCookie } from './cookies.ts'
import { evidenceKeys } from './evidenceKeys.ts'
import { createExperienceLinks } from './experienceLinks.ts'
import { createPrivateLinks } from './privateLinks.ts'
import { codeCookie } from './provenance.ts'
import type { Secrets } from './secrets.ts'
import { createShownOnce, onceCookie } from './shownOnce.ts'
import { createSignature } from './signature.ts'
import { type Access, createStaffAccess, staffCookies } from './staff.ts'
import { createTickets, ticketCookie } from './tickets.ts'

const participantCookie = 'companion'
const forgottenCookies = [
  participantCookie,
  ...staffCookies,
  languageCookie,
  codeCookie,
  ticketCookie,
  onceCookie,
  accountCookie,
]
/** What `welcome` names someone by. Staff's cookies were once signed with the same key, and do not look like it. */
const newcomer = /^[\w-]{21}$/

/** Who someone is: signed cookies, made and read. What staff may open stands in the programme. */
export function createIdentity(
  secrets: Secrets,
  clock: () => number,
  access: () => Access & Pick<ProgrammeState, 'tickets' | 'tokens'>,
) {
  const { cookieSecret } = secrets
  const team = createStaffAccess(secrets, clock, access)
  // Participants' cookies and ids are signed with the secret itself, as they always were: journals name people by these
  // ids, and a cookie from before an upgrade must lead to the same one. Whatever else is signed has a key of its own.
  const { sign, signed, unsigned } = createSignature(cookieSecret)

  /** The cookies that name a participant, each as it came. */
  const participantCookies = (cookies: string | undefined) =>
    readCookie(cookies, participantCookie).filter((value) => newcomer.test(unsigned(value) ?? ''))

  /** What a participant's cookie names them by, in all sessions; no page and no journal has it. */
  const participant = (cookies: string | undefined) => unsigned(participantCookies(cookies)[0])

  const tickets = createTickets(cookieSecret, access)
  /** The same in one session, where whoever was invited is whom their ticket names, on every device. */
  function personIn(cookies: string | undefined, sessionId: string): string | null {
    const number = tickets.numberIn(cookies, sessionId)
    return number === null ? participant(cookies) : tickets.personOf(sessionId, number)
  }

  return {
    ...team,
    tickets,

    /** Whether cookies name a participant. */
    isKnown: (cookies: string | undefined): boolean => participant(cookies) !== null,

    /** The `Set-Cookie` header that makes a newcomer known; null where one is. */
    welcome(cookies: string | undefined, secure: boolean, isFramed = false): string | null {
      if (participant(cookies) !== null) return null
      return setCookie(participantCookie, signed(nanoid()), participantSeconds, secure, { isFramed })
    },

    /** What another device of a participant has to be given to be the same person; null for someone who is none. */
    toHandOver: participant,

    /** The `Set-Cookie` header that makes a device a person who was handed over. */
    takeOver(person: string, secure: boolean, isFramed: boolean): string {
      return setCookie(participantCookie, signed(person), participantSeconds, secure, { isFramed })
    },

    /** The `Set-Cookie` headers after which nothing on a device says who used it, nor in which language. */
    forgotten(secure: boolean, isFramed: boolean): string[] {
      return forgottenCookies.flatMap((name) => endCookie(name, secure, isFramed))
    },

    /** What names the person or the member of staff whose cookies these are, to no one but us; null where they name no one. */
    personOf(cookies: string | undefined): string | null {
      const known = team.staffId(cookies)
      return known === null ? participant(cookies) : `staff ${known}`
    },

    /** Who this is for an audience of a session; null where the cookies do not say, or do not allow it. */
    actor(cookies: string | undefined, audience: Audience, sessionId: string): Actor | null {
      if (audience === 'participant') {
        const person = personIn(cookies, sessionId)
        // Another id in every session, so that no one can be followed from one to the next.
        if (person === null) return null
        return { role: 'participant', id: sign(`${sessionId} ${person}`).slice(0, 16) }
      }
      const id = team.isAllowed(cookies, audience, sessionId) ? team.staffId(cookies) : null
      return id === null ? null : { role: audience, id }
    },

    privateLinks: createPrivateLinks(cookieSecret),
    experienceLinks: createExperienceLinks(cookieSecret),
    apiTokens: createApiTokens(cookieSecret, clock, access),
    webhookSecret: (hook: string) => writtenSecret(webhookSecret(cookieSecret, hook)),
    shownOnce: createShownOnce(cookieSecret),
    evidenceKeys: evidenceKeys(cookieSecret),
  }
}

export type Identity = ReturnType<typeof createIdentity>

export function isStaffRole(role: unknown): role is StaffRole {
  return staffRoles.some((known) => known === role)
}
