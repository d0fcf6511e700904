import type { Phase } from '../commands/stage.ts'

/** What is on stage: a poll, or nothing yet; and whether the session goes on. */
export type StageView = { pollId: string | null; phase?: Exclude<Phase, 'live'> }

/** What was announced last, while it stands. */
export type AnnouncementView = { id: string; text: string; at: number }
