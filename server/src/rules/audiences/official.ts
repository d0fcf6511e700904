import { openPointsView, publicRound } from '../breakouts/slices.ts'
import { networksNames, watchedNetworks } from '../people/networks.ts'
import { standing } from '../polls/breakdowns.ts'
import { shownTexts, watchedResult } from '../polls/results.ts'
import { asked, pollSlices, pollView, stageView } from '../polls/slices.ts'
import type { Poll } from '../polls/state.ts'
import { outcomesView, topicsView, watchedView } from '../questions/slices.ts'
import type { SessionState } from '../state.ts'
import { defineAudience, staffInterval, staffPace } from './view.ts'

/** What an official sees: everything that was asked, with the result of every run. What is only prepared, and what is only tried out, stays with the hosts. */
export const officialView = defineAudience<'official'>({
  names: (state) => [
    'stage',
    'asked',
    'queue',
    'outcomes',
    'topics',
    'leftOut',
    ...networksNames(state),
    'round',
    'points',
    ...pollSlices(evidencePolls(state), ['poll', 'results', 'breakdowns', 'freeText']),
  ],
  slices: {
    stage: stageView,
    asked: evidencePolls,
    queue: watchedView,
    outcomes: outcomesView,
    topics: topicsView,
    leftOut: ({ leftOut }) => (leftOut.length > 0 ? leftOut : undefined),
    networks: watchedNetworks,
    round: publicRound,
    points: openPointsView,
    poll(state, id) {
      const poll = evidencePoll(state, id)
      if (poll === undefined) return undefined
      const { note: _, ...view } = pollView(poll)
      return view
    },
    results: (state, id) => evidencePoll(state, id)?.runs.map(watchedResult),
    breakdowns(state, id) {
      const closed = evidencePoll(state, id)?.runs.findLast(
        (run) => run.closedAt !== null && run.breakdowns.size > 0,
      )
      return closed && [...closed.breakdowns.values()].flatMap((all) => standing(closed, all)?.view ?? [])
    },
    freeText(state, id) {
      const run = evidencePoll(state, id)?.runs.at(-1)
      return run && run.said.shown.size > 0 ? shownTexts(run) : undefined
    },
  },
  opens: ['official'],
  countsPeople: true,
  interval: staffInterval,
  pace: staffPace,
})

function evidencePoll({ polls }: SessionState, id: string): Poll | undefined {
  const poll = polls.get(id)
  return poll === undefined || poll.runs.length === 0 || poll.activity.practice ? undefined : poll
}

/** The polls that count as evidence: those that were asked, but not to try things out. */
export function evidencePolls(state: SessionState): string[] {
  return asked(state).filter((id) => !state.polls.get(id)?.activity.practice)
}
