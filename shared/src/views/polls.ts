import type { Answer, Question } from '../commands/polls.ts'

/** How many chose each option, in the order of the question's options. */
export type Counts = number[]

/** One asking of a poll, in the words it was asked in. Times are milliseconds since 1970. */
export type RunView = {
  run: number
  question: Question
  openedAt: number
  /** When it closed; null while it takes answers. */
  closedAt: number | null
  /** Whether participants may see the result. */
  shown: boolean
}

/** A poll as those who run or watch the session see it. */
export type PollView = {
  /** The words the next run will be asked in. */
  question: Question
  /** Every run so far, oldest first; empty until it is first asked. */
  runs: RunView[]
}

/** What one person answered to a run. `at` is when it was stored. */
export type MyAnswer = { run: number; answer: Answer; at: number }

/** What is on stage: a poll, or nothing yet. */
export type StageView = { pollId: string | null }
