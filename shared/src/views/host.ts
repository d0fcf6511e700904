import type { Prompt } from '../commands/breakouts.ts'
import type { CommandType } from '../commands/command.ts'
import type { SegmentActivity } from '../commands/runSheet.ts'
import type { Look, Phase } from '../commands/stage.ts'
import type { PointsView, RoundView, WallView } from './breakouts.ts'
import type { DangersView } from './dangers.ts'
import type { NetworksView } from './networks.ts'
import type { PollView } from './polls.ts'
import type { AlikeView, AskingView, LogView, QueueView } from './questions.ts'
import type { FreeTextView, ResultView } from './results.ts'
import type { HostAnnouncementView, StageView } from './stage.ts'
import type { OnTeam, TeamView } from './team.ts'

/**
 * What a host did. `by` is the host's id; `pollId` where it was about a poll, `phase` where the session was paused, ended or
 * gone on with, `reason` where a host took something out of a group.
 */
export type HostActivity = {
  id: string
  at: number
  by: string
  type: CommandType
  pollId?: string
  phase?: Phase
  reason?: string
}

/** A segment as hosts see it: how often it was changed, when it was begun last, and when that was over. */
export type SegmentView = SegmentActivity & {
  version: number
  begunAt: number | null
  endedAt: number | null
}

/** A note between hosts, and who has acknowledged it. */
export type Note = { id: string; at: number; by: string; text: string; acknowledgedBy: string[] }

/** What a moderator sees: the questions from participants, and the latest decisions on them, newest first. */
export type ModeratorView = {
  stage?: StageView
  dangers?: DangersView
  asking?: AskingView
  queue?: QueueView
  alike?: AlikeView
  log?: LogView
  team?: TeamView
  /** Who of the team is connected. */
  onTeam?: OnTeam[]
}

/** What a host sees: what a moderator does, the run sheet in order, every poll with all its runs, results of each run as they arrive. */
export type HostView = ModeratorView & {
  announcement?: HostAnnouncementView
  /** How the screen looks. */
  look?: Look
  people?: number
  runSheet?: string[]
  /** The segments of the run sheet, by id, and which of them is on. */
  segments?: Record<string, SegmentView>
  segment?: string | null
  /** The languages that each poll is not in as it would be asked next, by its id; polls that are in all are left out. */
  untranslated?: Record<string, string[]>
  /** The latest things that hosts did, newest first. */
  hostActivity?: HostActivity[]
  /** The doing that can still be undone, if nothing was done since. */
  undo?: string | null
  notes?: Note[]
  round?: RoundView
  prompts?: Prompt[]
  wall?: WallView
  points?: PointsView
  networks?: NetworksView
  [poll: `poll:${string}`]: PollView
  [results: `results:${string}`]: ResultView[]
  [freeText: `freeText:${string}`]: FreeTextView
}
