import type { PointsView, RoundView } from './breakouts.ts'
import type { NetworksView } from './networks.ts'
import type { PollView } from './polls.ts'
import type { OutcomesView, TopicsView, WatchedView } from './questions.ts'
import type { Breakdown, FreeText, ResultView } from './results.ts'
import type { StageView } from './stage.ts'

/** What an official sees: polls that were asked, in the order of the run sheet, with the result of each run. */
export type OfficialView = {
  stage?: StageView
  people?: number
  asked?: string[]
  queue?: WatchedView
  outcomes?: OutcomesView
  topics?: TopicsView
  /** What could not be counted and was left out: when it was asked for, and why. */
  leftOut?: { offset: number; at: number; reason: string }[]
  round?: RoundView
  points?: PointsView
  networks?: NetworksView
  [poll: `poll:${string}`]: PollView
  [results: `results:${string}`]: ResultView[]
  /** Of the latest run that has closed. */
  [breakdowns: `breakdowns:${string}`]: Breakdown[]
  /** Texts that hosts let through, newest first. */
  [freeText: `freeText:${string}`]: FreeText[]
}
