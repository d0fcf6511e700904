import type { InfoPage } from '../infoPages.ts'
import type { DeskAuditPageData } from './deskAudit.ts'
import type { DeskBoxesPageData, DeskBoxPageData } from './deskBoxes.ts'
import type { DeskTokensPageData } from './deskData.ts'
import type { DeskEventPageData, DeskEventsPageData } from './deskEvents.ts'
import type {
  DeskOpenPageData,
  DeskOutcomePageData,
  DeskOutcomesPageData,
  DeskTellPageData,
} from './deskOutcomes.ts'
import type { DeskRecordsPageData } from './deskRecords.ts'
import type { DeskCodesPageData, DeskPersonPageData, DeskTeamPageData } from './deskTeam.ts'
import type { DeskTicketsPageData } from './deskTickets.ts'
import type { DeskReferencePageData } from './missing.ts'
import type { Problem } from './problem.ts'
import type { SessionSettings } from './session.ts'
import type { About } from './texts.ts'
import type { DeskWebhooksPageData } from './webhooks.ts'

/** The parts of the organiser's desk, in the order in which every page of it leads to them. */
export const deskParts = {
  sessions: 'Sessions',
  events: 'Events',
  boxes: 'Groups',
  team: 'Team',
  codes: 'Codes',
  texts: 'Texts',
  data: 'Data',
  records: 'Records',
  audit: 'Audit log',
} as const
export type DeskPart = keyof typeof deskParts

/** A session in the desk's list. Times are ISO 8601 instants. */
export type DeskSession = {
  id: string
  title: string
  startsAt: string
  joinCode: string
  status: SessionSettings['status']
  /** How many things the checks say should be looked at before it begins. */
  warnings: number
}

/** The fields of a session's form as they are typed; `date` and `time` are of the clock in the United Kingdom. */
export const sessionFields = [
  'id',
  'title',
  'principle',
  'date',
  'time',
  'joinCode',
  'access',
  'asksEarly',
  'callUrl',
  'colour',
  'symbol',
  'whatNext',
  'retentionDays',
  'lateDays',
] as const
export type SessionField = (typeof sessionFields)[number]
export type SessionForm = Record<SessionField, string>

/** A session as it was: who made it so, and when. */
export type PastVersion = { version: number; at: number; by: string; changed: string[] }

export type DeskSessionsPageData = {
  page: 'deskSessions'
  sessions: DeskSession[]
  done?: string | undefined
}
export type DeskSessionPageData = {
  page: 'deskSession'
  /** The version that the form was filled in from; 0 for a new session. */
  seen: number
  form: SessionForm
  problems: Problem<SessionField>[]
  /** Why it was not saved, where that is not about one field. */
  refused?: string | undefined
  /** What someone else made of it since, by field. */
  theirs?: Partial<SessionForm> | undefined
  status: SessionSettings['status']
  /**
   * What should be looked at before it begins, and its questions as people will read them (`easyRead` where they have that
   * version); null while it is started.
   */
  checked: {
    warnings: string[]
    questions: { text: string; options: string[]; easyRead: string | null }[]
  } | null
  history: PastVersion[]
  /** The sessions that a new one can begin as a copy of. */
  copies: { id: string; title: string }[]
  /** The one of them that is chosen, if one is. */
  copy?: string | undefined
  done?: string | undefined
}
/** The name and the first page of the conversation as they are typed. */
export type AboutForm = Record<keyof About, string>
/** What the conversation is called, and the pages that stand beside its sessions. */
export type DeskTextsPageData = {
  page: 'deskTexts'
  seen: number
  form: AboutForm
  problems: Problem<keyof About>[]
  refused?: string | undefined
  pages: { id: InfoPage; title: string; isThere: boolean }[]
  done?: string | undefined
}
/** One page beside the sessions, as it is written. */
export type DeskTextPageData = {
  page: 'deskText'
  id: InfoPage
  seen: number
  form: { title: string; text: string }
  problems: Problem<'title' | 'text'>[]
  refused?: string | undefined
  /** What someone else made of it since. */
  theirs?: { title: string; text: string } | undefined
  done?: string | undefined
}
/** What questions may be about, what people may say of themselves, and who looks after their safety, each as it is written. */
export type AskedForm = { topics: string; whoYouAre: string; leadName: string; leadReach: string }
export type DeskAskedPageData = {
  page: 'deskAsked'
  of: { id: string; title: string }
  seen: number
  form: AskedForm
  problems: Problem<keyof AskedForm>[]
  refused?: string | undefined
  done?: string | undefined
}
export type DeskPageData =
  | DeskSessionsPageData
  | DeskSessionPageData
  | DeskEventsPageData
  | DeskBoxesPageData
  | DeskBoxPageData
  | DeskEventPageData
  | DeskAskedPageData
  | DeskTextsPageData
  | DeskTextPageData
  | DeskTeamPageData
  | DeskPersonPageData
  | DeskCodesPageData
  | DeskAuditPageData
  | DeskRecordsPageData
  | DeskTicketsPageData
  | DeskTokensPageData
  | DeskWebhooksPageData
  | DeskReferencePageData
  | DeskOutcomesPageData
  | DeskOutcomePageData
  | DeskOpenPageData
  | DeskTellPageData

/** Whether a page says that something must be put right, or why what was asked for was not done. */
export const isRefused = (data: DeskPageData): boolean =>
  ('problems' in data && data.problems.length > 0) ||
  ('problem' in data && data.problem !== undefined) ||
  ('refused' in data && data.refused !== undefined)
