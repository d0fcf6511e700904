import type { InfoPage } from '@companion/shared/infoPages'
import type { AccessRole, Grant, Scope } from '@companion/shared/programme/access'
import type { BoxRequest } from '@companion/shared/programme/boxes'
import type { ReferenceRow } from '@companion/shared/programme/missing'
import type { Outcome } from '@companion/shared/programme/outcomes'
import type { Published } from '@companion/shared/programme/publication'
import type { RegionalEvent } from '@companion/shared/programme/regionalEvents'
import type { SessionContent, SessionDetails, SessionSettings } from '@companion/shared/programme/session'
import type { About, PreparedPage } from '@companion/shared/programme/texts'
import type { Theme, Verdict } from '@companion/shared/programme/themes'
import type { DeliveryStatus, WebhookEvent } from '@companion/shared/programme/webhooks'
import type { Accepted } from '../accepted.ts'
import type { Actor } from '../entry.ts'

/** A group's wish for a session that it runs itself, and what became of it. */
export type Box = {
  id: string
  at: number
  request: BoxRequest
  /** The keyed mark of the secret by which the group finds out, and by which its host comes in. */
  mark: string
  decided:
    | null
    | { what: 'allowed'; at: number; by: Actor; session: string }
    | { what: 'declined'; at: number; by: Actor; reason: string }
}

/** A session as it was from then on, until the next version. `files`: nobody at the desk wrote it. */
export type SessionVersion = {
  at: number
  by: Actor | 'files'
  details: SessionDetails
  settings: SessionSettings
}
/** A text of the programme: how often it was changed, and who changed it last. */
export type Versioned<T> = { version: number; at: number; by: Actor | 'files'; value: T }

/** A theme as it was from then on, until the next version; null: it is looked for no more. */
export type ThemeVersion = { at: number; by: Actor | 'files'; theme: Theme | null }
/** What someone said of a text and a theme. */
export type Placed = { verdict: Verdict; at: number; by: Actor }

/** A session of the programme. The number of its versions is the version that it has now. */
export type ProgrammeSession = { versions: SessionVersion[]; content: SessionContent }

/** A way in by a link: its keyed mark, and when it ends. */
export type Invitation = { mark: string; until: number }
/** Someone of the team. */
export type Staff = {
  id: string
  name: string
  email: string | undefined
  grants: readonly Grant[]
  version: number
  invitation: Invitation | null
  /** The keyed mark of the code that they were given. */
  code: string | null
  /** The keyed mark of the account that they sign in with. */
  subject: string | null
  /** Sign-ins of before are ended. */
  signInsFrom: number
}

/** A code that was set at the desk, by its keyed mark. */
export type Code = { scope: Scope; role: AccessRole; mark: string; at: number }

/** A token for the API: whose it is, its keyed mark, who made it, when, and until when it opens anything. */
export type Token = { id: string; staff: string; mark: string; at: number; by: Actor; until: number }

/** Tickets of a session that were made together: their numbers, who made them, and when they were withdrawn, if they were. */
export type TicketRange = { from: number; count: number; at: number; by: Actor; withdrawnAt: number | null }

/** What was said of an outcome from then on, until the next version. */
export type OutcomeVersion = { at: number; by: Actor; value: Outcome }

/** The figures of a session as an official published them. */
export type Publication = { at: number; by: Actor; value: Published }

/** Something that an address is told: how often it was tried, when next, which instance is at it until when, and what the address answered last. */
export type Delivery = {
  event: WebhookEvent
  tries: number
  nextAt: number
  claimedUntil: number
  answer: number | null | undefined
  stand: DeliveryStatus
}
/** An address elsewhere that is told what happens, by what it was told of. `isGone`: it said that it is there no more. */
export type Webhook = {
  id: string
  url: string
  at: number
  by: Actor
  isGone: boolean
  deliveries: Map<string, Delivery>
}

/** The whole programme: its sessions, who is of the team, and what opens its pages. */
export type ProgrammeState = {
  offset: number
  accepted: Map<string, Accepted>
  /** The mark of the files that were put in force last. */
  adopted: string | null
  /** What it is called; null before the files were put in force. */
  about: Versioned<About> | null
  pages: Map<InfoPage, Versioned<PreparedPage>>
  events: Map<string, Versioned<RegionalEvent>>
  /** Themes of what people write, each with its versions. */
  themes: Map<string, ThemeVersion[]>
  /** What people decided on the themes of texts: by session, by text, by theme. */
  placed: Map<string, Map<string, Map<string, Placed>>>
  sessions: Map<string, ProgrammeSession>
  staff: Map<string, Staff>
  /** By `scope role`. */
  codes: Map<string, Code>
  tokens: Map<string, Token>
  /** By session, the oldest first. No ticket stands here, and nothing says which of them were used. */
  tickets: Map<string, TicketRange[]>
  /** What was decided on what people said: each version, the oldest first. */
  outcomes: Map<string, readonly OutcomeVersion[]>
  /** By session, each publication of its figures, the oldest first. */
  published: Map<string, readonly Publication[]>
  /** By who-you-are question, the shares of its groups elsewhere. */
  references: Map<string, Versioned<readonly ReferenceRow[]>>
  webhooks: Map<string, Webhook>
  /** What groups asked for that want to run a session themselves, by id. */
  boxes: Map<string, Box>
  /** Whether everyone is told which outcomes are overdue. */
  showsOverdue: boolean
  /** Sign-ins that were ended, and until when their cookies would have lasted. */
  endedSignIns: Map<string, number>
}

export function emptyProgramme(): ProgrammeState {
  return {
    offset: 0,
    accepted: new Map(),
    adopted: null,
    about: null,
    pages: new Map(),
    events: new Map(),
    themes: new Map(),
    placed: new Map(),
    sessions: new Map(),
    staff: new Map(),
    codes: new Map(),
    tokens: new Map(),
    tickets: new Map(),
    outcomes: new Map(),
    published: new Map(),
    references: new Map(),
    webhooks: new Map(),
    boxes: new Map(),
    showsOverdue: false,
    endedSignIns: new Map(),
  }
}

/** A session as it is now. */
export function latestOf({ versions }: ProgrammeSession): SessionVersion {
  return versions[versions.length - 1] as SessionVersion
}

/** What a session is called. */
export function titleOf({ sessions }: Pick<ProgrammeState, 'sessions'>, id: string): string {
  const session = sessions.get(id)
  return session === undefined ? id : latestOf(session).details.title
}

/** What a code is kept under. */
export const codeKey = (scope: Scope, role: AccessRole) => `${scope} ${role}`
