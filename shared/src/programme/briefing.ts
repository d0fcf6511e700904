import type { SessionInfo } from '../views/session.ts'
import type { FiguresStand } from './publication.ts'

/** A part of some people, as counted. */
export type Part = { count: number; of: number }

/** What a figure is of: the question in the words it was asked in, and when that asking closed. */
export type Asking = { pollId: string; text: string; run: number; runs: number; at: number }

/** What is counted of a question: what people said, in words, of one statement or option where it has several. */
export type Saying = { item: string | null; said: string }

/** Where most people said the same. */
export type Shared = { asking: Asking; saying: Saying; all: Part }

/** Where two groups of people differ, among all the groups that can be shown; those with the largest share first. */
export type Difference = {
  asking: Asking
  saying: Saying
  /** The who-you-are question. */
  about: string
  groups: (Part & { text: string })[]
  /** How many groups cannot be shown. */
  hidden: number
}

/** What the same people said the time before and this time. */
export type Change = { asking: Asking; saying: Saying; before: Part; after: Part }

/** What stands out in a session, and how much was looked through to find it. */
export type Briefing = {
  shared: Shared[]
  differences: Difference[]
  changes: Change[]
  /** How many figures were compared for each. */
  looked: Record<'shared' | 'differences' | 'changes', number>
  /** How many questions have closed, and how many are open. */
  closed: number
  open: number
}

export type BriefingPageData = Briefing & {
  page: 'briefing'
  session: SessionInfo
  figures: FiguresStand
  /** Who is here now; undefined once the session has ended. */
  here: number | undefined
  /** The most who answered one question. */
  answered: number
  /** The fewest people that a share is worked out from. */
  fewest: number
}
