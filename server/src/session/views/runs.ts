import type { PollView, RunView } from '@companion/shared/views/polls'
import type { Poll, Run, SessionState } from '../state.ts'

/** A run without its answers. */
export function runView({ number, question, openedAt, closedAt, shown }: Run): RunView {
  return { run: number, question, openedAt, closedAt, shown }
}

/** A poll with all its runs. */
export function pollView(poll: Poll): PollView {
  return { question: poll.question, runs: poll.runs.map(runView) }
}

/** The polls that were asked, in the order of the run sheet. */
export function asked(state: SessionState): string[] {
  return state.order.filter((id) => (state.polls.get(id) as Poll).runs.length > 0)
}

/** The names of a poll's slices. */
export function pollSlices(ids: readonly string[]): string[] {
  return ids.flatMap((id) => [`poll:${id}`, `results:${id}`])
}
