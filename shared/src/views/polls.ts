import type { PollActivity } from '../commands/runSheet.ts'
import type { Answer, Question } from '../kinds/registry.ts'
import type { Helping } from '../parts.ts'

/** One asking of a poll, in the words it was asked in. Times are milliseconds since 1970. */
export type RunView = {
  run: number
  question: Question
  openedAt: number
  /** When it closed; null while it takes answers. */
  closedAt: number | null
  /** Whether participants may see the result. */
  shown: boolean
  /** Someone who reads another language has it in English, because it is not in theirs. */
  untranslated?: true
}

/** A poll as those who run or watch the session see it: as it would be asked next, and every run so far, oldest first. */
export type PollView = Omit<PollActivity, 'kind' | 'id'> & {
  /** How often it was changed. */
  version: number
  runs: RunView[]
}

/**
 * What one person answered to a run. `at` is when it was stored; `help` where its words suggest that they may need some;
 * `helping` where they wrote it for someone whom they help.
 */
export type MyAnswer = { run: number; answer: Answer; at: number; help?: true; helping?: Helping }
