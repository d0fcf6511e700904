import type { SegmentView } from '@companion/shared/views/host'
import type { SegmentOnStage } from '@companion/shared/views/stage'
import type { SessionState } from '../state.ts'

/** Whatever comes next ends the segment that is on, if one is; the slices that changes. */
export function endSegment(state: SessionState, at: number): string[] {
  const segment = state.segments.get(state.segment ?? '')
  if (segment === undefined) return []
  segment.endedAt = at
  state.segment = null
  return ['stage', 'segments', 'segment']
}

/** The segments for hosts, by id. */
export function segmentsView({ segments }: SessionState): Record<string, SegmentView> {
  return Object.fromEntries(
    Array.from(segments, ([id, { activity, version, begunAt, endedAt }]) => [
      id,
      { ...activity, version, begunAt, endedAt },
    ]),
  )
}

/** The segment that is on, as everyone sees it. Only a break says when it ends. */
export function segmentOnStage({ segments, segment }: SessionState): SegmentOnStage | undefined {
  const on = segments.get(segment ?? '')
  if (on === undefined) return undefined
  const { kind, title, minutes } = on.activity
  const until = kind === 'break' && minutes !== undefined && (on.begunAt as number) + minutes * 60_000
  return { kind, ...(title !== undefined && { title }), ...(until && { until }) }
}
