import type { Counts, RunView, StageView } from './polls.ts'

/** What the big screen shows: the poll on stage in its latest run, and its counts. */
export type ScreenView = {
  stage?: StageView
  [poll: `poll:${string}`]: RunView
  [results: `results:${string}`]: Counts
}
