import type { PollActivity } from '@companion/shared/commands/runSheet'
import type { Answer, Question } from '@companion/shared/kinds/registry'
import type { PartApart } from '@companion/shared/parts'
import type { ApartView, Breakdown, FiguresOfAny, FreeText, Paired } from '@companion/shared/views/results'
import type { Tally } from '../kinds/kind.ts'
import type { Published } from './smallNumbers.ts'

/** A breakdown as it was published, with who was left out (`without` of the run) and, of those from before version 13 of the rules, the figures behind it that later ones are held against. */
export type PublishedBreakdown = { view: Breakdown; figures: Published | null; without: string }

/**
 * One person's current answer to a run. `id` is its command's: it names the text in it without naming the person. `help`
 * where its words suggest danger; `part` where it is counted apart. An answer is in one part, as it was given.
 */
export type GivenAnswer = { id: string; answer: Answer; at: number; help?: true; part?: PartApart }

/** What people wrote to a run. Texts by id, words as they fold; what is in neither set waits for a host. */
export type FreeTexts = {
  texts: Map<string, FreeText>
  /** Texts that no host has decided on, oldest first. */
  waiting: Set<string>
  /** What others may see, in the order in which hosts let it through. */
  shown: Set<string>
  heldBack: Set<string>
}

/**
 * How the answers to a run fall into the columns of its breakdowns: of everyone, and by what people say of themselves, by
 * who-you-are question and choice. Kept as answers and descriptions come in, so that closing a run costs the same however
 * many answered it. Who chose nothing is in `all` alone.
 */
export type Columns = { all: number[]; said: Map<string, Map<string, number[]>> }

/** The answers of some, added up, by the columns of the breakdowns, and beside the time before. */
export type Counts = { tally: Tally; columns: Columns; paired: { before: Tally; after: Tally } | null }

/** What was published of those who are counted apart, with who was left out, and the figures that later ones are held against. */
type PublishedApart = { view: NonNullable<ApartView['taken']>; figures: Published; without: string }

/** The answers of one part that is counted apart, added up, and those of them whom it cost something to come in. Nothing of it is in the run's own figures. */
export type CountedApart = Counts & { sure: Counts; published: PublishedApart[] }

/** A result as officials see it while its run is open. */
export type Watched = Taken & { step: number; latest: Taken }
type Taken = { answered: number; skipped: number; figures: FiguresOfAny }
/** The same by who is left out of it: when people are put back, what stood before stands again. */
type WatchedBefore = Map<string, Watched>

/** One asking of a poll, in the words it was asked in. */
export type Run = {
  number: number
  question: Question
  /** The version of the rules that it was opened under. */
  rules: number
  openedAt: number
  /** Null while it takes answers. */
  closedAt: number | null
  /** Whether participants may see the result. */
  shown: boolean
  /** The latest answer of each participant, by id. */
  answers: Map<string, GivenAnswer>
  /** Who gave an answer, or took one back, after something of it was published. */
  unsettled: Set<string>
  /** Whether people who came by an invitation are counted apart. */
  invitedApart: boolean
  /** Those who are counted apart, by part; a part that nobody has been in is left out. */
  apart: Map<PartApart, CountedApart>
  /** The answers of the others, added up. */
  tally: Tally
  /** The same, by the columns of the breakdowns that are taken when the run closes. */
  columns: Columns
  /** The same people's answers the time before and this time, added up; null where the run before cannot be compared. */
  paired: { before: Tally; after: Tally } | null
  /** The same of those alone whom it cost something to come in: what small numbers are judged by, where there are such people. */
  sure: Counts
  /** `paired`, as it was published when the run closed; null where it was not. */
  comparison: Paired | null
  /** What was published of some of those who answered: those who answered another run as well, and the others. */
  publishedParts: Published[]
  said: FreeTexts
  /** What was published of this result broken down, by who-you-are question, the latest last. */
  breakdowns: Map<string, PublishedBreakdown[]>
  /** What officials see of it while it is open; null where that is the result as it comes in. */
  watched: Watched | null
  watchedBefore: WatchedBefore
  /** Who is left out of what officials see: the numbers of those who were set aside and answered it. */
  without: string
  /** The comparison as it was published with others left out, by who they were, since it closed. */
  comparisons: Map<string, Paired | null>
}

/** A poll: as it would be asked next, how often that was changed, and every run so far. */
export type Poll = { id: string; activity: PollActivity; version: number; runs: Run[] }

/** The run that was asked last, if any. */
export function latestRun(poll: Poll): Run | undefined {
  return poll.runs.at(-1)
}
