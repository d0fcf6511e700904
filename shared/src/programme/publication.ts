import * as z from 'zod/mini'
import type { SessionInfo } from '../views/session.ts'
import { accessRoles } from './access.ts'

/** A figure of everyone as it was published: of which question, in words of the data dictionary. */
export const publishedFigure = z.strictObject({
  question: z.string(),
  run: z.int(),
  part: z.string(),
  item: z.string(),
  measure: z.string(),
  value: z.union([z.number(), z.string()]),
})
export type PublishedFigure = z.infer<typeof publishedFigure>

/** What someone of the team did by which they saw figures, and what the page calls it. */
export const waysToSee = {
  signedIn: 'Signed in',
  exported: 'Took a file away',
  usedApi: 'Read by the API',
} as const
export type WayToSee = keyof typeof waysToSee

/** Someone who could see figures before they were published: what they did, and when first and last; null where the audit log has nothing. */
export const seenBy = z.strictObject({
  name: z.string(),
  role: z.enum(accessRoles),
  did: z.array(z.enum(Object.keys(waysToSee) as [WayToSee, ...WayToSee[]])),
  first: z.nullable(z.int()),
  last: z.nullable(z.int()),
})
export type SeenBy = z.infer<typeof seenBy>

/** What is published of a session: its figures of everyone, marks of the rest, and who could see them before. */
export const published = z.strictObject({
  why: z.string().check(z.trim(), z.maxLength(1000)),
  figures: z.array(publishedFigure).check(z.maxLength(20_000)),
  /** Marks of the figures of groups of people, and of everything that is in files besides. */
  groups: z.string(),
  others: z.string(),
  seenBy: z.array(seenBy).check(z.maxLength(2000)),
})
export type Published = z.infer<typeof published>

/** A figure that is another than it was; null where there was or is none. */
export type FigureChange = Omit<PublishedFigure, 'value'> & {
  before: number | string | null
  now: number | string | null
}

/** What is different between two publications, or between the last one and now. */
export type Changes = { figures: FigureChange[]; groups: boolean; others: boolean }

/** Figures of a session that is not over yet, that nobody has published, that are as they were published, or that have changed since. */
export const figureStatuses = ['open', 'provisional', 'published', 'changed'] as const
export type FigureStatus = (typeof figureStatuses)[number]
/** How the figures of a session stand, and when they were published last. */
export type FiguresStand = { status: FigureStatus; publishedAt: number | null }

/** A publication as officials read it; `changes` from the one before, none for the first. */
export type PublicationView = {
  number: number
  at: number
  by: string
  why: string
  changes: Changes | null
  seenBy: SeenBy[]
}

export type PublicationPageData = FiguresStand & {
  page: 'publication'
  session: SessionInfo
  /** How often it was published before the form was filled in. */
  seen: number
  /** The latest first. */
  publications: PublicationView[]
  /** What has changed since the last one. */
  changes: Changes | null
  /** What each question was, by its id. */
  wordings: Record<string, string>
  /** Who could see the figures so far, before the first publication. */
  seenBy: SeenBy[]
  /** Hosts may look, and cannot publish. */
  canPublish: boolean
  form: { why: string }
  problem?: string | undefined
  refused?: string | undefined
  done?: string | undefined
}
