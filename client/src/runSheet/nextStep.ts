import type { Phase } from '@companion/shared/commands/stage'
import type { PollView } from '@companion/shared/views/polls'
import type { Line } from './lines.ts'
import { segments } from './segments.ts'

/** One thing a host may press, about a poll, a segment or the session. */
export type Press =
  | { type: 'openPoll' | 'closePoll' | 'showResult' | 'hideResult'; pollId: string; run: number }
  | { type: 'beginSegment'; activityId: string }
  | { type: 'setPhase'; phase: Phase }

type Sheet = {
  order: readonly string[]
  /** The poll on stage, and the line that is on: that poll, or a segment. */
  stage: string | null
  current: string | null
  phase: Exclude<Phase, 'live'> | undefined
  read: (pollId: string) => PollView | undefined
  line: (id: string) => Line | undefined
}

/**
 * The one thing a host would do next: close what is open; then show its result; then what comes next on the run sheet; then
 * end. Null when it has ended.
 */
export function nextStep(sheet: Sheet): Press | null {
  const { stage, phase, read } = sheet
  if (phase === 'ended') return null
  if (phase === 'paused') return { type: 'setPhase', phase: 'live' }
  const run = stage === null ? undefined : read(stage)?.runs.at(-1)
  if (stage !== null && run !== undefined) {
    if (run.closedAt === null) return { type: 'closePoll', pollId: stage, run: run.run }
    if (!run.shown && run.question.show !== 'never')
      return { type: 'showResult', pollId: stage, run: run.run }
  }
  const closing = sheet.order.find((id) => isClosing(sheet.line(id)))
  return (
    openNext(sheet) ??
    (closing === undefined
      ? { type: 'setPhase', phase: 'ended' }
      : { type: 'beginSegment', activityId: closing })
  )
}

/**
 * Begin the first line that was not begun and is not skipped, looking on from the one that is on: what was passed over
 * before it comes last, and of that only questions. Null where there is none but the closing.
 */
export function openNext({ order, current, line }: Sheet): Press | null {
  const from = current === null ? 0 : order.indexOf(current) + 1
  const left = (ids: readonly string[]) =>
    ids.flatMap((id) => line(id) ?? []).filter((one) => one.begunAt === null && !one.isSkipped)
  const next = [
    ...left(order.slice(from)).filter((one) => !isClosing(one)),
    ...left(order.slice(0, from)).filter(({ poll }) => poll !== undefined),
  ][0]
  if (next === undefined) return null
  return next.poll === undefined
    ? { type: 'beginSegment', activityId: next.id }
    : { type: 'openPoll', pollId: next.id, run: 1 }
}

const isClosing = (line: Line | undefined) => line?.segment?.kind === 'closing'

/** What a press does, as its button says it. */
export function pressText(press: Press, line: Sheet['line']): string {
  switch (press.type) {
    case 'openPoll':
      return `Open: ${line(press.pollId)?.text}`
    case 'closePoll':
      return 'Close the question'
    case 'showResult':
      return 'Show the result to everyone'
    case 'hideResult':
      return 'Hide the result'
    case 'beginSegment':
      return beginText(line(press.activityId)?.segment)
    case 'setPhase':
      return press.phase === 'ended' ? segments.closing.begin : 'Go on with the session'
  }
}

function beginText(segment: Line['segment']): string {
  if (segment === undefined) return segments.talk.begin
  const { begin } = segments[segment.kind]
  return segment.kind === 'talk' ? `${begin}: ${segment.title}` : begin
}
