import type { MyAnswer } from './polls.ts'
import type { Receipt } from './questions.ts'
import type { ResultView } from './results.ts'

/**
 * A person's own things, sent to that person's devices only. `results:` where a question shows its result to those
 * who have answered; in an update, null takes a slice away.
 */
export type PersonalView = {
  /** What they said of themselves, by who-you-are question; null for 'I would rather not say'. */
  me?: Record<string, string | null>
  /** What they asked, and what became of it. */
  receipts?: Receipt[]
  /** The questions they added their voice to. */
  votes?: number[]
  [answer: `answer:${string}`]: MyAnswer
  [results: `results:${string}`]: ResultView
}
