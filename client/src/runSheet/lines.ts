import { easyRead } from '@companion/shared/languages'
import type { HostView, SegmentView } from '@companion/shared/views/host'
import type { PollView } from '@companion/shared/views/polls'
import { editors } from '../kinds/registry.ts'
import { list } from '../words/numbers.ts'
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
  /** The codes of the languages that it is not in. */
  missing: readonly string[]
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
  const missing = view.untranslated?.[id] ?? []
  const shared = { id, minutes: line.minutes ?? 0, isSkipped, missing }
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

const names = new Intl.DisplayNames('en-GB', { type: 'language' })
const nameOf = (code: string) => (code === easyRead ? 'Easy Read' : (names.of(code) ?? code))

/** With more languages than this, only their number is shown, so that it fits on one line. */
const mostNamed = 2

/** The languages that a line is not in, in words: there is one at least. */
export function missingInWords(languages: readonly string[]): string {
  return languages.length > mostNamed
    ? `Not in ${languages.length} languages`
    : `Not in ${list(languages.map(nameOf))}`
}
