import type { SegmentKind } from '../commands/runSheet.ts'
import type { Phase } from '../commands/stage.ts'

/** A part of the evening that is no poll, as everyone sees it; `until` is when it is planned to end. */
export type SegmentOnStage = { kind: SegmentKind; title?: string; until?: number }

/**
 * What is on stage: a poll, a segment, or nothing yet; and whether the session goes on. `late`: it has ended, and until then what
 * was asked can still be answered.
 */
export type StageView = {
  pollId: string | null
  segment?: SegmentOnStage
  phase?: Exclude<Phase, 'live'>
  late?: number
}

/** What was announced last, while it stands. */
export type AnnouncementView = { id: string; text: string; at: number }

/** What was announced last; `over` where it stands no longer, because the session ended after it. */
export type HostAnnouncementView = AnnouncementView & { over?: true }
