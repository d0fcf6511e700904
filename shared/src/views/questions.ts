import type { DeclineReason, PersonalDetail } from '../questions.ts'

/** A question on the board. Times are milliseconds since 1970. */
export type BoardQuestion = { text: string; at: number; answered?: { at: number; text?: string } }

/** The board: numbers of the questions on it, oldest first; which is being answered now; how many are shown in all. */
export type BoardView = { questions: number[]; now: number | null; all: number }

/** How many questions were asked, and how many of them came to what, for everyone to see. */
export type OutcomesView = { asked: number; shown: number; joined: number; declined: number }

/** What became of something somebody asked, as they alone see it. */
export type Receipt = {
  question: number
  text: string
  at: number
  became: 'waiting' | 'shown' | 'declined' | 'joined' | 'now' | 'answered' | 'withdrawn'
  reason?: DeclineReason
  /** The question it was joined with, in its words. */
  joinedWith?: string
  /** The answer in writing, where there is one. */
  answer?: string
}

/** A question as a host works with it. */
export type HostQuestion = {
  question: number
  text: string
  at: number
  score: number
  became: 'waiting' | 'held' | 'shown' | 'declined' | 'now' | 'answered'
  /** What in it looks like a detail of somebody's. */
  details?: PersonalDetail[]
  /** The questions that were joined with it. */
  joined?: { question: number; text: string }[]
}

/** What hosts see of the questions: those that wait, those kept for later, the most supported, and how many of each. */
export type QueueView = {
  waiting: HostQuestion[]
  held: HostQuestion[]
  shown: HostQuestion[]
  counts: Record<
    'asked' | 'waiting' | 'held' | 'shown' | 'joined' | 'answered' | 'declined' | 'withdrawn',
    number
  >
}
