import type { WhoYouAre } from '../commands/runSheet.ts'
import type { PointView, RoundView } from './breakouts.ts'
import type { RunView } from './polls.ts'
import type { AskingView, BoardQuestion, BoardView, OutcomesView } from './questions.ts'
import type { FreeText, ResultView } from './results.ts'
import type { AnnouncementView, StageView } from './stage.ts'

/**
 * Everything a participant's device may ever hold, slice by slice.
 * `poll:` is the latest run of a poll that was asked; `results:` exists only while a host shows it, and so does
 * `freeText:`, a text of a poll that a host let through (`freeText:p1/` and the text's id).
 */
export type ParticipantView = {
  stage?: StageView
  announcement?: AnnouncementView
  whoYouAre?: WhoYouAre['questions']
  asking?: AskingView
  round?: RoundView
  /** Key points of groups that a host put before everyone, the latest first. */
  shown?: PointView[]
  board?: BoardView
  outcomes?: OutcomesView
  /** How many people each question of the board stands for, in its order. */
  scores?: number[]
  [question: `question:${number}`]: BoardQuestion
  [poll: `poll:${string}`]: RunView
  [results: `results:${string}`]: ResultView
  [freeText: `freeText:${string}`]: Omit<FreeText, 'id'>
}
