import type { OfficialView } from '@companion/shared/views/official'
import { openPointsView, publicRound } from '../breakouts/slices.ts'
import { openResult, shownTexts } from '../polls/results.ts'
import { asked, pollSlices, pollView, stageView } from '../polls/slices.ts'
import { outcomesView, topicsView, watchedView } from '../questions/slices.ts'
import type { SessionState } from '../state.ts'
import { parseSliceName, type View } from './view.ts'

/** What an official sees: everything that was asked, with the result of every run. What is only prepared, and what is only tried out, stays with the hosts. */
export const officialView: View = {
  names: (state) => [
    'stage',
    'asked',
    'queue',
    'outcomes',
    'topics',
    'leftOut',
    'round',
    'points',
    ...pollSlices(evidencePolls(state), ['poll', 'results', 'breakdowns', 'said']),
  ],
  slice(state, name): OfficialView[keyof OfficialView] {
    const { kind, about } = parseSliceName(name)
    if (kind === 'stage') return stageView(state)
    if (kind === 'asked') return evidencePolls(state)
    if (kind === 'queue') return watchedView(state)
    if (kind === 'outcomes') return outcomesView(state)
    if (kind === 'topics') return topicsView(state)
    if (kind === 'leftOut') return state.leftOut.length > 0 ? state.leftOut : undefined
    if (kind === 'round') return publicRound(state)
    if (kind === 'points') return openPointsView(state)
    const poll = state.polls.get(about)
    if (poll === undefined || poll.runs.length === 0 || poll.activity.practice) return undefined
    if (kind === 'poll') {
      const { note: _, ...view } = pollView(poll)
      return view
    }
    if (kind === 'results') return poll.runs.map(openResult)
    if (kind === 'breakdowns') {
      const closed = poll.runs.findLast((run) => run.closedAt !== null && run.breakdowns.size > 0)
      return closed && [...closed.breakdowns.values()].flatMap((versions) => versions.at(-1)?.view ?? [])
    }
    if (kind === 'said') {
      const texts = poll.runs.at(-1)
      return texts && texts.said.shown.size > 0 ? shownTexts(texts) : undefined
    }
    return undefined
  },
}

/** The polls that count as evidence: those that were asked, but not to try things out. */
export function evidencePolls(state: SessionState): string[] {
  return asked(state).filter((id) => !state.polls.get(id)?.activity.practice)
}
