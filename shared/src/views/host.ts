import type { Counts, PollView, StageView } from './polls.ts'

/** What a host sees: the run sheet in order, every poll with all its runs, and counts for each run as they arrive. */
export type HostView = {
  stage?: StageView
  people?: number
  runSheet?: string[]
  [poll: `poll:${string}`]: PollView
  [results: `results:${string}`]: Counts[]
}
