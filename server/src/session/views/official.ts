import type { OfficialView } from '@companion/shared/views/official'
import { asked, pollSlices, pollView } from './runs.ts'
import { parts, type View } from './view.ts'

/** What an official sees: everything that was asked, with the counts of every run. What is only prepared stays with the hosts. */
export const officialView: View = {
  names: (state) => ['stage', 'asked', ...pollSlices(asked(state))],
  slice(state, name): OfficialView[keyof OfficialView] {
    const { kind, about } = parts(name)
    if (kind === 'stage') return { pollId: state.stage }
    if (kind === 'asked') return asked(state)
    const poll = state.polls.get(about)
    if (poll === undefined || poll.runs.length === 0) return undefined
    if (kind === 'poll') return pollView(poll)
    if (kind === 'results') return poll.runs.map((run) => run.counts)
    return undefined
  },
}
