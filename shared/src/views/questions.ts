import type { Topics } from '../commands/runSheet.ts'
import type { Helping } from '../parts.ts'
import type { DeclineReason, Flag } from '../questions.ts'

/** What someone who asks needs to know: what a question may be about, and whether it is read before others see it. */
export type AskingView = { topics: Topics; moderation: 'before' | 'after' }

/** A question on the board. Times are milliseconds since 1970. */
export type BoardQuestion = {
  text: string
  at: number
  topic?: string
  answered?: { at: number; text?: string }
}

/** The board: numbers of the questions on it, oldest first; which is being answered now; how many are shown in all. */
export type BoardView = { questions: number[]; now: number | null; all: number }

/** What of the whole board someone wants to see: the `from`th and what follows, of those that match. */
export type BoardQuery = {
  order: 'most' | 'newest' | 'answered' | 'unseen' | 'alike'
  search?: string
  topic?: string
  from?: number
}

/** A question of the whole board, with how many people it stands for. */
export type FoundQuestion = BoardQuestion & { question: number; score: number }

/** What was found: one page of it, and how many there are in all. */
export type FoundView = { found: FoundQuestion[]; all: number }

/**
 * How many questions were asked, and how many of them came to what, for everyone to see. All but `asked` and `reasons`
 * add up to `asked`, and the reasons to `declined`.
 */
export type OutcomesView = {
  asked: number
  waiting: number
  shown: number
  joined: number
  declined: number
  withdrawn: number
  reasons: Partial<Record<DeclineReason, number>>
}

/** What became of something someone asked, as they alone see it. */
export type Receipt = {
  question: number
  text: string
  at: number
  status:
    | 'waiting'
    | 'reading'
    | 'held'
    | 'shorten'
    | 'shown'
    | 'declined'
    | 'joined'
    | 'now'
    | 'answered'
    | 'archived'
    | 'withdrawn'
  topic?: string
  reason?: DeclineReason
  /** Someone may be in danger: say where to turn. */
  help?: true
  /** A moderator changed a name or a spelling in it. */
  reworded?: true
  /** The question it was joined with, in its words. */
  joinedWith?: string
  /** The answer in writing, where there is one. */
  answer?: string
}

/** A question as a moderator works with it. */
export type HostQuestion = {
  question: number
  text: string
  at: number
  score: number
  status: 'waiting' | 'held' | 'shorten' | 'shown' | 'declined' | 'now' | 'answered' | 'archived'
  version: number
  topic?: string
  /** What its author said where they asked it for someone whom they help. */
  helping?: Helping
  flags?: readonly Flag[]
  /** Who is reading it, by id, and since when. */
  taken?: { by: string; at: number }
  /** The panellist it was given to. */
  assigned?: string
  /** When it was answered, and the answer where there is one in writing. */
  answered?: { at: number; text?: string }
  /** Others to read that say the same, with the version that a decision on them is about; how many they are, and from how many people with this one. */
  copies?: { all: number; people: number; first: { question: number; version: number }[] }
  /** The questions that were joined with it. */
  joined?: { question: number; text: string }[]
}

/** By the number of a question that waits: those on the board that may ask the same, the most alike first. */
export type AlikeView = Record<number, { question: number; text: string }[]>

/** What those who watch see of a question: nothing that no one has let through, and no one's name. */
export type WatchedQuestion = Pick<HostQuestion, 'question' | 'text' | 'at' | 'score' | 'status' | 'topic'>

/** What those who watch see of the questions: the most supported, and how many there are of each. */
export type WatchedView = { shown: WatchedQuestion[]; counts: QueueView['counts'] }

/**
 * What moderators see of the questions: those to read as cards of what says the same, everyone's first before anyone's
 * second, and after so many only what carries a flag; those kept for later or sent back, the most supported, how many are
 * to read, and how many of each there are.
 */
export type QueueView = {
  waiting: HostQuestion[]
  toRead: number
  held: HostQuestion[]
  shown: HostQuestion[]
  counts: Record<
    | 'asked'
    | 'waiting'
    | 'held'
    | 'shorten'
    | 'shown'
    | 'joined'
    | 'answered'
    | 'archived'
    | 'declined'
    | 'withdrawn',
    number
  >
}

/** What a moderator decided, by whom, and whether it is the last on that question, so that it can be undone. */
export type Decision = {
  at: number
  by: string
  question: number
  what:
    | 'show'
    | 'hold'
    | 'shorten'
    | 'decline'
    | 'archive'
    | 'reword'
    | 'join'
    | 'part'
    | 'now'
    | 'answered'
    | 'assign'
    | 'undo'
  reason?: DeclineReason
}
export type LogView = (Decision & { text: string; version: number; canUndo?: true })[]

/** A question that a panellist was given. */
export type AssignedQuestion = Pick<HostQuestion, 'question' | 'text' | 'score' | 'status' | 'topic'> & {
  assigned: string
  answer?: string
}

/** How many questions were asked on each topic in each stretch of time; `topic` is null for those on none. */
export type TopicsView = {
  since: number
  minutes: number
  rows: { topic: string | null; text: string | null; counts: number[] }[]
}
