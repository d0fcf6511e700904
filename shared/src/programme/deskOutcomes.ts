import type { AnsweredKind, OutcomeStatus } from './outcomes.ts'
import type { Counted } from './outcomeViews.ts'
import type { Problem } from './problem.ts'

/** What officials call each status, and each kind of thing that outcomes answer. */
export const outcomeStatusNames: Record<OutcomeStatus, string> = {
  open: 'Still open',
  partly: 'Partly done',
  done: 'Done',
  not: 'Not done',
}
export const answeredKindNames: Record<AnsweredKind, string> = {
  topic: 'Topic',
  poll: 'Question to everyone',
  question: 'Question from a participant',
  notAsked: 'What we did not ask',
  point: 'Key point of a group',
  experience: 'Experience',
}

/** The fields of an outcome's form as they are typed; days as `2027-05-03`. */
export const outcomeFields = ['status', 'title', 'why', 'decided', 'link', 'owner', 'due'] as const
export type OutcomeField = (typeof outcomeFields)[number]
export type OutcomeForm = Record<OutcomeField, string>

/** What officials see around their pages about outcomes. `isOrganiser`: the desk is theirs too. */
type Around = { isOrganiser: boolean; done?: string | undefined }

/** Something that was said, to choose as what an outcome answers: in which session, or by which number; `people` where everyone is told. */
export type Choice = { key: string; kind: AnsweredKind; session: string; text: string; people: number | null }

/** An outcome in the list: what it is called, how it stands, and by when more must be said. */
export type OutcomeRow = {
  id: string
  title: string
  status: OutcomeStatus
  owner: string
  due: string | null
  isOverdue: boolean
  /** How many things it answers, and when it was changed last, in milliseconds since 1970. */
  answers: number
  at: number
}
/** What the list is filtered by; empty where it is not. */
export const outcomeFilters = ['status', 'session', 'words'] as const
export type OutcomeFilter = Record<(typeof outcomeFilters)[number], string>

export type DeskOutcomesPageData = Around & {
  page: 'deskOutcomes'
  filter: OutcomeFilter
  sessions: { id: string; title: string }[]
  rows: OutcomeRow[]
  /** How many there are whatever the filter, and how many of them are overdue. */
  all: number
  overdue: number
  /** Whether people can be told by email. */
  canTell: boolean
  /** Whether everyone is told what is overdue. */
  showsOverdue: boolean
}

/** An outcome as it was: who said so, and when. */
export type PastOutcome = { version: number; at: number; by: string; form: OutcomeForm; answers: number }

export type DeskOutcomePageData = Around & {
  page: 'deskOutcome'
  /** Left out for a new one. */
  id?: string | undefined
  /** What a new one is called, so that its form makes one however often it is sent. */
  fresh: string
  /** The version that the form was filled in from; 0 for a new one. */
  seen: number
  form: OutcomeForm
  problems: Problem<OutcomeField | 'answers'>[]
  refused?: string | undefined
  /** What someone else made of it since. */
  theirs?: OutcomeForm | undefined
  chosen: Choice[]
  /** What was looked for, and what of it there is to choose. */
  search: string
  found: Choice[]
  /** How many more were found. */
  more: number
  history: PastOutcome[]
}

/** What is filtered by where nothing has an outcome yet. */
export const openFilters = ['session', 'kind', 'words'] as const
export type OpenFilter = Record<(typeof openFilters)[number], string>

/** How many people asked to be told by email about each session; null where nobody did. */
export type DeskTellPageData = Around & {
  page: 'deskTell'
  sessions: { id: string; title: string; waiting: Counted | null; isTelling: boolean }[]
}

/** What was said and has no outcome yet. */
export type DeskOpenPageData = Around & {
  page: 'deskOpen'
  filter: OpenFilter
  sessions: { id: string; title: string }[]
  rows: Choice[]
  /** How many match, of how many things that were said whatever became of them. */
  open: number
  all: number
  number: number
  pages: number
}
