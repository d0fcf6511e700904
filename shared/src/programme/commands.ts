import * as z from 'zod/mini'
import { commandId, sessionId } from '../ids.ts'
import { limits } from '../limits.ts'
import { accessRoles, grant, scope } from './access.ts'
import { boxRequest } from './boxes.ts'
import { reference } from './missing.ts'
import { outcome } from './outcomes.ts'
import { published } from './publication.ts'
import { regionalEvent } from './regionalEvents.ts'
import { sessionContent, sessionDetails, sessionSettings } from './session.ts'
import { about, preparedPage } from './texts.ts'
import { textKey, theme, themeId, verdicts } from './themes.ts'
import { webhookEvent } from './webhooks.ts'

/** An id of someone of the team, or of one sign-in. */
const randomId = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,36}$/))
/** A keyed mark of a code or of an invitation, which is stored in its place. */
const mark = z.string().check(z.regex(/^[A-Za-z0-9_-]{20,64}$/))
/** Milliseconds since 1970. */
const moment = z.int().check(z.gte(0))
/** The version that whoever changes something had before them; 0 for what is new. */
const seen = z.int().check(z.gte(0))

/** The number of a ticket in its session. */
const ticketNumber = z.int().check(z.gte(0), z.lte(limits.ticketsMost))

/** Everything that changes the programme. Each command is stored in the programme's journal. */
export const programmeCommand = z.discriminatedUnion('type', [
  /** What the files of the programme hold: put in force for sessions that no one has changed since. */
  z.strictObject({
    type: z.literal('adopt'),
    id: commandId,
    mark: z.string(),
    sessions: z.array(z.strictObject({ details: sessionDetails, content: sessionContent })),
    about: z.optional(about),
    pages: z.optional(z.array(preparedPage)),
    events: z.optional(z.array(regionalEvent)),
    themes: z.optional(z.array(theme)),
  }),
  /** Make a session, or change it. `content` only where it is another. */
  z.strictObject({
    type: z.literal('setSession'),
    id: commandId,
    seen,
    details: sessionDetails,
    settings: sessionSettings,
    content: z.optional(sessionContent),
  }),
  /** Change what the conversation is called, and what its first page says. */
  z.strictObject({ type: z.literal('setAbout'), id: commandId, seen, about }),
  /** Change a page that stands beside the sessions. */
  z.strictObject({ type: z.literal('setPage'), id: commandId, seen, page: preparedPage }),
  /** Make a regional event, or change it. */
  z.strictObject({ type: z.literal('setRegionalEvent'), id: commandId, seen, event: regionalEvent }),
  /** Change a theme of what people write, or add one. */
  z.strictObject({ type: z.literal('setTheme'), id: commandId, seen, theme }),
  /** Look for a theme no more. */
  z.strictObject({ type: z.literal('removeTheme'), id: commandId, seen, theme: themeId }),
  /** Say that a text of a session belongs to a theme, or that it does not; null leaves it to the lexicon again. */
  z.strictObject({
    type: z.literal('placeText'),
    id: commandId,
    session: sessionId,
    text: textKey,
    theme: themeId,
    verdict: z.nullable(z.enum(verdicts)),
  }),
  /** Add someone to the team, or change who they are and what they may do. */
  z.strictObject({
    type: z.literal('setStaff'),
    id: commandId,
    staff: randomId,
    seen,
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
    /** What an identity provider knows them by. */
    email: z.optional(z.email()),
    grants: z.array(grant).check(z.minLength(1), z.maxLength(50)),
  }),
  /** Shut someone out for good. */
  z.strictObject({ type: z.literal('removeStaff'), id: commandId, staff: randomId }),
  /** Let someone come in by a link, once, until then. An invitation of before is no longer one. */
  z.strictObject({ type: z.literal('invite'), id: commandId, staff: randomId, mark, until: moment }),
  /** The link was used, and its user was given a code of their own. */
  z.strictObject({ type: z.literal('acceptInvitation'), id: commandId, staff: randomId, mark, code: mark }),
  /** Someone signed in with an account, which is known by its keyed mark from now on. */
  z.strictObject({ type: z.literal('linkAccount'), id: commandId, staff: randomId, subject: mark }),
  /** Set the access code of a role. Whoever came in with the one before is signed out. */
  z.strictObject({ type: z.literal('setCode'), id: commandId, scope, role: z.enum(accessRoles), code: mark }),
  /** End one sign-in; its cookie would have lasted until then. */
  z.strictObject({ type: z.literal('endSignIn'), id: commandId, signIn: randomId, until: moment }),
  /** End every sign-in of someone: on a device that was lost, for one. `andCode`: their code opens nothing any more either. */
  z.strictObject({
    type: z.literal('endSignIns'),
    id: commandId,
    staff: randomId,
    andCode: z.optional(z.boolean()),
  }),
  /** Give someone of the team a token for the API, which is stored as its mark and ends then. */
  z.strictObject({
    type: z.literal('issueToken'),
    id: commandId,
    token: randomId,
    staff: randomId,
    mark,
    until: moment,
  }),
  /** A token opens nothing any more. */
  z.strictObject({ type: z.literal('endToken'), id: commandId, token: randomId, staff: randomId }),
  /** Make tickets that let people into a session: so many, numbered from there on. */
  z.strictObject({
    type: z.literal('issueTickets'),
    id: commandId,
    session: sessionId,
    from: ticketNumber,
    count: z.int().check(z.gte(1), z.lte(limits.ticketsAtOnce)),
  }),
  /** The tickets that were made together from that number on let nobody in any more. */
  z.strictObject({
    type: z.literal('withdrawTickets'),
    id: commandId,
    session: sessionId,
    from: ticketNumber,
  }),
  /** Say what came of something that people said, or say it anew: `outcome` names it, and what was said before is kept. */
  z.strictObject({ type: z.literal('setOutcome'), id: commandId, outcome: randomId, seen, value: outcome }),
  /** Publish the figures of a session, or publish them anew and say why: what was published before is kept. */
  z.strictObject({
    type: z.literal('publishFigures'),
    id: commandId,
    session: sessionId,
    seen,
    value: published,
  }),
  /** Bring the shares that the groups of a who-you-are question have elsewhere, in the place of those of before. */
  z.strictObject({ type: z.literal('setReference'), id: commandId, seen, reference }),
  /** Tell an address elsewhere what happens from now on. */
  z.strictObject({
    type: z.literal('setWebhook'),
    id: commandId,
    hook: randomId,
    url: z.string().check(z.maxLength(500)),
  }),
  /** Tell an address nothing more. */
  z.strictObject({ type: z.literal('removeWebhook'), id: commandId, hook: randomId }),
  /** There is something to tell an address. */
  z.strictObject({ type: z.literal('queueDelivery'), id: commandId, hook: randomId, event: webhookEvent }),
  /** An instance sends a message now; `event` names what it is of. */
  z.strictObject({ type: z.literal('claimDelivery'), id: commandId, hook: randomId, event: z.string() }),
  /** What an address answered: an HTTP status, or null where none came. */
  z.strictObject({
    type: z.literal('noteDelivery'),
    id: commandId,
    hook: randomId,
    event: z.string(),
    answer: z.nullable(z.int()),
  }),
  /** A group asks for a session that it runs itself. `mark`: of the secret by which it finds out what became of that, and comes in. */
  z.strictObject({ type: z.literal('requestBox'), id: commandId, box: randomId, mark, request: boxRequest }),
  /** Let a group have its session, which is made, with its host, who comes in by the secret of the request, once. */
  z.strictObject({
    type: z.literal('allowBox'),
    id: commandId,
    box: randomId,
    details: sessionDetails,
    settings: sessionSettings,
    content: sessionContent,
  }),
  /** Say that a group does not get a session, and why. */
  z.strictObject({
    type: z.literal('declineBox'),
    id: commandId,
    box: randomId,
    reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(300)),
  }),
  /** Whether everyone is told which outcomes are overdue, or officials alone. */
  z.strictObject({ type: z.literal('showOverdue'), id: commandId, on: z.boolean() }),
])
export type ProgrammeCommand = z.infer<typeof programmeCommand>
export type ProgrammeCommandOf<T extends ProgrammeCommand['type']> = Extract<ProgrammeCommand, { type: T }>
