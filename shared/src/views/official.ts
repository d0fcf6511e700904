import type { Counts, PollView, StageView } from './polls.ts'

/** What an official sees: polls that were asked, in the order of the run sheet, with counts for each run. */
export type OfficialView = {
  stage?: StageView
  people?: number
  asked?: string[]
  [poll: `poll:${string}`]: PollView
  [results: `results:${string}`]: Counts[]
}
