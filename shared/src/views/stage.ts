import type { Phase } from '../commands/stage.ts'

/** What is on stage: a poll, or nothing yet; and whether the session goes on. */
export type StageView = { pollId: string | null; phase?: Exclude<Phase, 'live'> }

/** What was announced last, while it stands. */
export type AnnouncementView = { id: string; text: string; at: number }

/** What was announced last; `over` where it stands no longer, because the session ended after it. */
export type HostAnnouncementView = AnnouncementView & { over?: true }
