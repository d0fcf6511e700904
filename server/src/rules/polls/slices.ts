import type { PollView, RunView } from '@companion/shared/views/polls'
import type { AnnouncementView, HostAnnouncementView, StageView } from '@companion/shared/views/stage'
import { segmentOnStage } from '../stage/segment.ts'
import type { SessionState } from '../state.ts'
import { lateUntil } from './late.ts'
import { latestRun, type Poll, type Run } from './state.ts'

/** The latest run of a poll, if there is one. */
export function runOf({ polls }: SessionState, pollId: string): Run | undefined {
  const poll = polls.get(pollId)
  return poll && latestRun(poll)
}

/** A run without its answers. */
export function runView({ number, question, openedAt, closedAt, shown }: Run): RunView {
  return { run: number, question, openedAt, closedAt, shown }
}

/** A run as a participant's device needs it: in the words it was asked in, without versions no one reads there. */
export function openRunView(run: Run): RunView {
  const { versions: _, ...question } = run.question
  return { ...runView(run), question: question as RunView['question'] }
}

/** A poll with all its runs. */
export function pollView({ activity, version, runs }: Poll): PollView {
  const { kind: _, id: _id, ...prepared } = activity
  return { ...prepared, version, runs: runs.map(runView) }
}

/** What is on stage, and whether the session goes on. */
export function stageView(state: SessionState): StageView {
  const { stage: pollId, phase } = state
  const segment = segmentOnStage(state)
  const late = lateUntil(state)
  return {
    pollId,
    ...(segment && { segment }),
    ...(phase !== 'live' && { phase }),
    ...(late !== null && { late }),
  }
}

/** What hosts told everyone, while it stands: what was said before the end is over with it. */
export function announcementView({ announcement, endedAt }: SessionState): AnnouncementView | undefined {
  return announcement === null || announcement.at < (endedAt ?? 0) ? undefined : announcement
}

/** The same for hosts, who keep what is over. */
export function hostAnnouncementView(state: SessionState): HostAnnouncementView | undefined {
  if (state.announcement === null) return undefined
  return { ...state.announcement, ...(announcementView(state) === undefined && { over: true }) }
}

/** The polls that were asked, in the order of the run sheet. */
export function asked(state: SessionState): string[] {
  return state.order.filter((id) => runOf(state, id) !== undefined)
}

/** The names of slices about polls: so many kinds for each. */
export function pollSlices(ids: readonly string[], kinds: readonly string[]): string[] {
  return ids.flatMap((id) => kinds.map((kind) => `${kind}:${id}`))
}
