import * as z from 'zod/mini'
import { optionId } from '../ids.ts'
import type { SessionInfo } from '../views/session.ts'
import type { Counted } from './outcomeViews.ts'

/** A group's share of people elsewhere, as an organiser brings it: of 100, with where it is from and of when. */
export const referenceRow = z.strictObject({
  group: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  share: z.number().check(z.gte(0), z.lte(100)),
  source: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  date: z.iso.date(),
})
export type ReferenceRow = z.infer<typeof referenceRow>

/** The shares of the groups of one who-you-are question elsewhere; none removes them. */
export const reference = z.strictObject({
  about: optionId,
  rows: z.array(referenceRow).check(z.maxLength(30)),
})
export type Reference = z.infer<typeof reference>

/**
 * A group of people, or several that are shown together: how many of them answered the question whose table shows most groups, the first
 * question and the last, null where those do not show the same groups; its share, and its share elsewhere.
 */
export type MissingGroup = {
  text: string
  /** The groups that are together. */
  together?: string[]
  people: number
  first: number | null
  last: number | null
  share: number | null
  reference: number | null
}
/**
 * The groups of one who-you-are question; `asked` is the question that `people` are of. Shares are of those who said who they are where it
 * is known how many did not, and of everyone who answered where it is not: `notSaid` is null.
 */
export type MissingTable = {
  text: string
  asked: string
  first: string
  last: string
  of: number
  notSaid: number | null
  groups: MissingGroup[]
  sources: { source: string; date: string }[]
}
/** How a question that has closed was answered; `silent`: how many fewer did anything than with the question that most answered. */
export type MissingQuestion = {
  key: string
  text: string
  run: number
  answered: number
  skipped: number
  silent: number
}

/** Who took part in a session, in numbers that officials see anyway. */
export type Missing = {
  mostAnswered: Counted
  first: Counted | null
  last: Counted | null
  tables: MissingTable[]
  questions: MissingQuestion[]
}

export type MissingPageData = Missing & {
  page: 'missing'
  session: SessionInfo
  /** How many invitations were made, and how many people came by one; null where none was. */
  invited: { made: number; came: Counted } | null
  /** Who is here now; undefined once the session has ended. */
  here: number | undefined
}

export type DeskReferencePageData = {
  page: 'deskReference'
  /** The who-you-are questions of all sessions, and what was brought for each, as CSV. */
  questions: {
    id: string
    text: string
    options: string[]
    rows: ReferenceRow[]
    at: number | null
    by: string
  }[]
  form: { about: string; rows: string }
  seen: number
  problem?: string | undefined
  refused?: string | undefined
  done?: string | undefined
}
