import { everySession } from '@companion/shared/programme/access'
import { type DeskPageData, isRefused } from '@companion/shared/programme/desk'
import { programmeRefusals } from '@companion/shared/programme/refusals'
import type { Request, RequestHandler, Response } from 'express'
import type { Identity } from '../../access/identity.ts'
import type { Audit } from '../../audit/audit.ts'
import type { ProgrammeReplica } from '../../programme/liveProgramme.ts'
import type { Actor } from '../../rules/entry.ts'
import { titleOf } from '../../rules/programme/state.ts'
import { type Asked, askProgramme } from '../askProgramme.ts'
import { confirmFor } from '../confirmRoutes.ts'
import type { Site } from '../site.ts'

/** What a page of the desk says was just done. The address has no more than the name of it. */
const doneInWords = {
  made: 'You have made the session. It is on the first page now.',
  eventMade: 'You have made the event. It is on the first page now.',
  saved: 'Saved. Every page shows it now.',
  added: 'Added to the team. Now make an invitation link, so that they can sign in.',
  removed: 'Removed from the team, and signed out everywhere.',
  erased: 'Erased. The words are gone from everyone’s page.',
  unlinked: 'Done. Nobody can tell any more who said what.',
  outcomeSaved: 'Published. Everyone can read it now. People whose words it answers also see it beside them.',
  telling: 'We are sending the emails. Refresh this page to see how many are left.',
  overdueShown: 'Everyone can now see what is overdue.',
  overdueHidden: 'Only officials can now see what is overdue.',
  invitationsMade: 'The invitations are ready. Download the links, and send each one to one person.',
  invitationsWithdrawn: 'The invitations are withdrawn. Nobody can join with them any more.',
  tokenEnded: 'You have ended the token. It no longer works.',
  referenceSaved: 'Saved. Officials see it on the page ‘Who is missing’ of each session.',
  webhookRemoved: 'You have removed the address. We no longer send it anything.',
  boxAllowed: 'Allowed. The group finds its session by the link that it kept.',
  boxDeclined: 'Declined. The group reads why by the link that it kept.',
  signedOut: 'Signed out everywhere.',
  codeEnded:
    'Signed out everywhere. Their code and invitation no longer work. Make a new invitation link for them.',
} as const
type Done = keyof typeof doneInWords

type Parts = {
  site: Site
  identity: Identity
  programme: ProgrammeReplica
  audit: Audit
  clock: () => number
}

/** What all pages of the organiser's desk share. */
export function createDesk({ site, identity, programme, audit, clock }: Parts) {
  return {
    site,
    programme,
    audit,

    identity,
    clock,

    /** Whether who asks gave their code again a short while ago. */
    isConfirmed: ({ headers }: Request) => identity.isConfirmed(headers.cookie),

    /** Lets organisers through, and asks everyone else to sign in. */
    guard: ((request, response, next) => {
      const { cookie } = request.headers
      if (identity.isAllowed(cookie, 'organiser', everySession)) return next()
      site.send(response, { page: 'signIn', audience: 'organiser' }, 401)
    }) satisfies RequestHandler,

    /** Asks for the code again, unless it was just given. */
    askAgain: ((request, response, next) => {
      if (identity.isConfirmed(request.headers.cookie)) return next()
      response.redirect(303, confirmFor(request.method === 'GET' ? request.originalUrl : request.baseUrl))
    }) satisfies RequestHandler,

    /** Show a page of the desk, as one that was refused where it says what must be put right. */
    send(response: Response, data: DeskPageData): void {
      site.send(response, data, isRefused(data) ? 422 : 200)
    },

    /** Change the programme, as an organiser unless told otherwise; in words why that was refused, or null. `session`: what it was about, for the audit log. */
    async ask(
      request: Request,
      asked: Asked,
      session?: string,
      role: 'organiser' | 'official' = 'organiser',
    ): Promise<string | null> {
      const refusal = await askProgramme({ identity, programme, audit }, request, role, asked, session)
      return refusal && programmeRefusals[refusal]
    },

    /** Write down in the audit log what an organiser did that changes nothing of the programme. */
    note({ headers }: Request, note: Parameters<Audit['note']>[1]): void {
      const author = identity.author(headers.cookie)
      if (author !== null) audit.note(author, note)
    },

    /** Show a page of the desk, after something was done. */
    goTo(response: Response, path: string, done: Done, part = '/organise'): void {
      response.redirect(303, `${part}${path}?done=${done}`)
    },

    /** Take a code or a link that was just made to the page that shows it, once. */
    show(request: Request, response: Response, about: string, secret: string): void {
      response.append('Set-Cookie', identity.shownOnce.carry(about, secret, site.isSecure(request)))
    },

    /** What was just made for this page to show, which it does once. */
    shown(request: Request, response: Response, about: string): string | undefined {
      const taken = identity.shownOnce.take(request.headers.cookie, about, site.isSecure(request))
      if (taken !== null) response.append('Set-Cookie', taken.header)
      return taken?.secret
    },

    /** What was just done, in words, as the address says. */
    doneIn: ({ query }: Request): string | undefined =>
      typeof query['done'] === 'string' && Object.hasOwn(doneInWords, query['done'])
        ? doneInWords[query['done'] as Done]
        : undefined,

    /** What a session is called. */
    titleOf: (id: string): string => titleOf(programme.state, id),

    /** Who did something, as the desk shows it. */
    nameOf: ({ id, role }: Actor): string =>
      programme.state.staff.get(id)?.name ??
      (role === 'official' ? 'An official, by the code' : 'An organiser, by the code'),
  }
}

export type Desk = ReturnType<typeof createDesk>
