import type { ScreenView } from '@companion/shared/views/screen'
import { pointOnScreen, publicRound } from '../breakouts/slices.ts'
import { openResult, shownTexts } from '../polls/results.ts'
import { announcementView, asked, openRunView, pollSlices, stageView } from '../polls/slices.ts'
import { latestRun } from '../polls/state.ts'
import { answeringNow } from '../questions/question.ts'
import { openQuestion } from '../questions/slices.ts'
import { parseSliceName, type View } from './view.ts'

/** What the big screen shows: what was asked, and its result as it arrives; of what people wrote, what a host let through. */
export const screenView: View = {
  names: (state) => [
    'stage',
    'announcement',
    'now',
    'point',
    'round',
    ...pollSlices(asked(state), ['poll', 'results', 'said']),
  ],
  slice(state, name): ScreenView[keyof ScreenView] {
    const { kind, about } = parseSliceName(name)
    if (kind === 'stage') return stageView(state)
    if (kind === 'announcement') return announcementView(state)
    if (kind === 'point') return pointOnScreen(state)
    if (kind === 'round') return publicRound(state)
    if (kind === 'now') return state.answeringAside ? undefined : openQuestion(state, answeringNow(state))
    const poll = state.polls.get(about)
    const run = poll && latestRun(poll)
    if (kind === 'poll') return run && openRunView(run)
    if (kind === 'results') return run && openResult(run)
    if (kind === 'said') return run && run.said.shown.size > 0 ? shownTexts(run) : undefined
    return undefined
  },
}
