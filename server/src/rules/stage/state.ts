import type { SegmentActivity } from '@companion/shared/commands/runSheet'

/** A part of the evening that is no poll: as it is prepared, when it was begun last, and when that was over. */
export type Segment = {
  id: string
  activity: SegmentActivity
  version: number
  begunAt: number | null
  endedAt: number | null
}
