import type { Answer, Question } from '@companion/shared/commands/polls'

/** One person's standing answer to a run. */
export type GivenAnswer = { answer: Answer; at: number }

/** One asking of a poll, in the words it was asked in. */
export type Run = {
  number: number
  question: Question
  openedAt: number
  /** Null while it takes answers. */
  closedAt: number | null
  /** Whether participants may see the result. */
  shown: boolean
  /** The latest answer of each participant, by id. */
  answers: Map<string, GivenAnswer>
  /** How many of `answers` chose each option, in the question's order. */
  counts: number[]
}

/** A poll: the words of its next run, and every run so far. */
export type Poll = { id: string; question: Question; runs: Run[] }

/** A session: nothing but its entries, folded. Changed in place by `apply` alone. */
export type SessionState = {
  /** The offset of the last entry applied; 0 before the first. */
  offset: number
  /** The id of the command that prepared the run sheet in force; null before the first. */
  prepared: string | null
  /** Poll ids in the order of the run sheet. */
  order: string[]
  polls: Map<string, Poll>
  /** The poll that participants are looking at. */
  stage: string | null
  /** For each actor, when each command was accepted: what makes resending safe. */
  accepted: Map<string, Map<string, number>>
}

/** A session in which nothing has happened. */
export function emptyState(): SessionState {
  return { offset: 0, prepared: null, order: [], polls: new Map(), stage: null, accepted: new Map() }
}

/** The run that was asked last, if any. */
export function latestRun(poll: Poll): Run | undefined {
  return poll.runs.at(-1)
}
