import type { Look } from '../commands/stage.ts'
import type { PointView, RoundView } from './breakouts.ts'
import type { RunView } from './polls.ts'
import type { BoardQuestion } from './questions.ts'
import type { FreeText, ResultView } from './results.ts'
import type { AnnouncementView, StageView } from './stage.ts'

/** What the big screen shows: polls that were asked in their latest run, and their results. */
export type ScreenView = {
  stage?: StageView
  announcement?: AnnouncementView
  /** How the screen looks: light on dark, or dark on light. */
  look?: Look
  /** The question that is being answered now. */
  now?: BoardQuestion
  /** The key point of a group that is on the screen, with its prompt's title. */
  point?: PointView & { title: string }
  round?: RoundView
  [poll: `poll:${string}`]: RunView
  [results: `results:${string}`]: ResultView
  /** Texts that hosts let through, newest first. */
  [freeText: `freeText:${string}`]: FreeText[]
}
