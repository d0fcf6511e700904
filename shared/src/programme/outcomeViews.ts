import type { Question } from '../kinds/registry.ts'
import type { FreeText, ResultView } from '../views/results.ts'
import type { SessionInfo } from '../views/session.ts'
import type { AnsweredKind, OutcomeStatus, SaidKind } from './outcomes.ts'

/** Something that an outcome answers, as everyone may see it: without its words where not everyone can, `session` empty outside sessions. */
export type AnsweredView = { kind: AnsweredKind; session: string; text: string | null }

/** What was said of an outcome at one time; `at` in milliseconds since 1970, days as `2027-05-03`. */
export type OutcomeWords = {
  at: number
  status: OutcomeStatus
  title: string
  why: string
  decided?: string | undefined
}

/** An outcome as everyone sees it. It says nothing of who said what it answers, nor of who wrote it. */
export type OutcomeView = OutcomeWords & {
  id: string
  link?: string | undefined
  due?: string | undefined
  /** The day has passed by which something was to be said, and everyone is told so. */
  isOverdue?: true
  answers: AnsweredView[]
  /** What was said before, the latest first. */
  earlier: OutcomeWords[]
}

/** An outcome for someone who said something that it answers, with those words: theirs, or what they stood behind. */
export type MyOutcome = OutcomeView & { mine: { kind: SaidKind; text: string }[] }

/** Something that everyone can see was said, with the outcomes that answer it: none means that it is open. */
export type SaidView = { key: string; text: string; people: number | null; outcomes: string[] }

/** A question that everyone was asked. `result` is left out where everyone may not see it; `isFew` because too few answered. */
export type AskedView = {
  key: string
  question: Question
  untranslated?: true
  result?: ResultView
  isFew?: true
  said: FreeText[]
  outcomes: string[]
}

/** How many people: exact, or fewer than so many. */
export type Counted = { people: number } | { fewerThan: number }

/** What came of a session for everyone to see. */
export type CameOfSession = {
  tookPart: Counted
  /** Not everyone could be in it, so what people wrote is left out. */
  isClosed: boolean
  asked: AskedView[]
  questions: SaidView[]
  /** How many more questions are on the board. */
  moreQuestions: number
  /** What people say that nobody asked them about, and how much more of it there is. */
  notAsked: SaidView[]
  moreNotAsked: number
  points: (SaidView & { prompt: string; isDissent: boolean })[]
  /** How many things were said, and how many of them have no outcome. */
  all: number
  open: number
}

/** The page that says what came of a session, or of all of them. */
export type OutcomesPageData = {
  page: 'outcomes'
  /** Its own address, for whoever shares it. */
  address: string
  outcomes: OutcomeView[]
  session?: SessionInfo | undefined
  came?: CameOfSession | undefined
  /** On the page of all sessions: each, with how many took part. */
  sessions: { session: SessionInfo; tookPart: Counted }[]
}
