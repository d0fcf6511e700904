import * as z from 'zod/mini'
import { prompts } from '../commands/breakouts.ts'
import {
  preparedRunSheet,
  preparedTopics,
  preparedWhoYouAre,
  safeguardingLead,
} from '../commands/runSheet.ts'
import { sessionId } from '../ids.ts'
import { infoPages } from '../infoPages.ts'
import { limits } from '../limits.ts'
import { boxBound } from './boxes.ts'
import { sessionLook } from './look.ts'

const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))

/** First parts of our own addresses: a session of that id could not be opened. */
const reserved: readonly string[] = [
  ...infoPages,
  'language',
  'join',
  'events',
  'tell',
  'continue',
  'sign-in',
  'sign-out',
  'confirm',
  'organise',
  'invitation',
  'officials',
  'experience',
  'own-session',
  'export',
  'assets',
  'forget',
  'outcomes',
  'policy-reports',
  'api',
  'healthz',
  'readyz',
  'metrics',
  'socket.io',
  // Journals of our own beside those of sessions.
  'programme',
  'audit',
  'experiences',
  'addresses',
  // Every object has one, so that it would be found where no session is.
  'constructor',
]

/** What the id of a session's rehearsal ends in. The roles of that session are its own, and to end it erases it. */
export const rehearsalEnding = '-rehearsal'

/** What everyone may know of a session before it begins, as it is prepared. */
export const sessionDetails = z.strictObject({
  id: sessionId.check(
    z.refine((id) => !reserved.includes(id), {
      error: 'choose another id; this one is an address of our own',
    }),
    z.refine((id) => !id.endsWith(rehearsalEnding), {
      error: 'choose another id; one that ends in -rehearsal is the rehearsal of another session',
    }),
  ),
  title: words(60),
  principle: words(200),
  startsAt: z.iso.datetime({ offset: true }),
  joinCode: z.string().check(z.regex(/^[A-Z]{6}$/, { error: 'write six capital letters' })),
  callUrl: z.url({ protocol: /^https$/ }),
  whatNext: z.optional(words(300)),
  look: z.optional(sessionLook),
})
export type SessionDetails = z.infer<typeof sessionDetails>

/** What happens in a session, as it is prepared: what hosts ask, what questions may be about, what groups talk about. */
export const sessionContent = z.strictObject({
  runSheet: preparedRunSheet,
  topics: z._default(preparedTopics, []),
  prompts: z._default(prompts, []),
  whoYouAre: preparedWhoYouAre,
  lead: z.optional(safeguardingLead),
})
export type SessionContent = z.infer<typeof sessionContent>

/** `closed`: it takes nothing more from participants. `archived`: it also stands in no list. */
export const sessionStatuses = ['open', 'closed', 'archived'] as const
export type SessionStatus = (typeof sessionStatuses)[number]

/**
 * Who may come in: `open` is anyone with the link, `code` anyone with the code on the screen, `invited` people who were sent an
 * invitation, and `mixed` anyone with the link, beside whom some have an invitation.
 */
export const accessWays = ['open', 'code', 'invited', 'mixed'] as const
export type AccessWay = (typeof accessWays)[number]

/** How a session is run. `access`: `open` where it is left out. `asksEarly`: whether questions may be asked before it begins, as they may where it is left out. `retentionDays`: so long after its end it says who said what; as the server is set where null. `lateDays`: for so long after its end people may still answer; not at all where it is left out. */
export const sessionSettings = z.strictObject({
  status: z.enum(sessionStatuses),
  retentionDays: z.nullable(z.int().check(z.gte(1), z.lte(36_500))),
  access: z.optional(z.enum(accessWays)),
  lateDays: z.optional(z.int().check(z.gte(1), z.lte(limits.lateDaysMost))),
  asksEarly: z.optional(z.boolean()),
  /** A group runs it itself, within these bounds. */
  box: z.optional(boxBound),
})
export type SessionSettings = z.infer<typeof sessionSettings>
