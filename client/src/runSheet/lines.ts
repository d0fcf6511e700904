import type { HostView, SegmentView } from '@companion/shared/views/host'
import type { PollView } from '@companion/shared/views/polls'
import { editors } from '../kinds/registry.ts'
import { segments, segmentText } from './segments.ts'

/** A line of the run sheet, whatever it is: what it says, how long it may take, and when it was asked or begun first. */
export type Line = {
  id: string
  text: string
  kind: string
  minutes: number
  /** In no plan: it is skipped, or only to try things out. */
  isPlanned: boolean
  isSkipped: boolean
  begunAt: number | null
  poll?: PollView
  segment?: SegmentView
}

/** A line of the run sheet by its id; undefined where there is none. */
export function lineOf(view: HostView, id: string): Line | undefined {
  const poll = view[`poll:${id}`]
  const segment = view.segments?.[id]
  const line = poll ?? segment
  if (line === undefined) return undefined
  const isSkipped = line.skipped ?? false
  const shared = { id, minutes: line.minutes ?? 0, isSkipped }
  if (poll !== undefined)
    return {
      ...shared,
      text: poll.question.text,
      kind: editors[poll.question.kind].name,
      isPlanned: !isSkipped && !poll.practice,
      begunAt: poll.runs[0]?.openedAt ?? null,
      poll,
    }
  const it = segment as SegmentView
  return {
    ...shared,
    text: segmentText(it),
    kind: segments[it.kind].name,
    isPlanned: !isSkipped,
    begunAt: it.begunAt,
    segment: it,
  }
}
