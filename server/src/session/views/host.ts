import type { HostView } from '@companion/shared/views/host'
import { pollSlices, pollView } from './runs.ts'
import { parts, type View } from './view.ts'

/** What a host sees: the whole run sheet, and every run with its counts. */
export const hostView: View = {
  names: (state) => ['stage', 'runSheet', ...pollSlices(state.order)],
  slice(state, name): HostView[keyof HostView] {
    const { kind, about } = parts(name)
    if (kind === 'stage') return { pollId: state.stage }
    if (kind === 'runSheet') return state.order
    const poll = state.polls.get(about)
    if (kind === 'poll') return poll && pollView(poll)
    if (kind === 'results') return poll?.runs.map((run) => run.counts)
    return undefined
  },
}
