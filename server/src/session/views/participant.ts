import type { ParticipantView } from '@companion/shared/views/participant'
import { latestRun, type SessionState } from '../state.ts'
import { asked, pollSlices, runView } from './runs.ts'
import { parts, type View } from './view.ts'

/** What every participant may see: what is on stage, what was asked, and results while a host shows them. */
export const participantView: View = {
  names: (state) => ['stage', ...pollSlices(asked(state))],
  slice(state, name): ParticipantView[keyof ParticipantView] {
    const { kind, about } = parts(name)
    if (kind === 'stage') return { pollId: state.stage }
    const run = runOf(state, about)
    if (kind === 'poll') return run && runView(run)
    if (kind === 'results') return run?.shown ? run.counts : undefined
    return undefined
  },
}

function runOf(state: SessionState, pollId: string) {
  const poll = state.polls.get(pollId)
  return poll && latestRun(poll)
}
