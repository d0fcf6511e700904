import type { ScreenView } from '@companion/shared/views/screen'
import { latestRun } from '../state.ts'
import { pollSlices, runView } from './runs.ts'
import { parts, type View } from './view.ts'

/** What the big screen shows: the poll on stage, and its result as it arrives. */
export const screenView: View = {
  names: (state) => ['stage', ...pollSlices(state.stage === null ? [] : [state.stage])],
  slice(state, name): ScreenView[keyof ScreenView] {
    const { kind, about } = parts(name)
    if (kind === 'stage') return { pollId: state.stage }
    if (about !== state.stage) return undefined
    const poll = state.polls.get(about)
    const run = poll && latestRun(poll)
    if (kind === 'poll') return run && runView(run)
    if (kind === 'results') return run?.counts
    return undefined
  },
}
