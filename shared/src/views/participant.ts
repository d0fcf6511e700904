import type { Counts, RunView, StageView } from './polls.ts'

/**
 * Everything a participant's device may ever hold, slice by slice.
 * `poll:` is the latest run of a poll that was asked; `results:` exists only while a host shows it.
 */
export type ParticipantView = {
  stage?: StageView
  [poll: `poll:${string}`]: RunView
  [results: `results:${string}`]: Counts
}
