import { pointOnScreen, publicRound } from '../breakouts/slices.ts'
import { openResult, shownTexts } from '../polls/results.ts'
import { announcementView, asked, openRunView, pollSlices, runOf, stageView } from '../polls/slices.ts'
import { answeringNow } from '../questions/question.ts'
import { openQuestion } from '../questions/slices.ts'
import { defineAudience, staffInterval, staffPace } from './view.ts'

/** What the big screen shows: what was asked, and its result as it arrives; of what people wrote, what a host let through. */
export const screenView = defineAudience<'screen'>({
  names: (state) => [
    'stage',
    'announcement',
    'look',
    'now',
    'point',
    'round',
    ...pollSlices(asked(state), ['poll', 'results', 'freeText']),
  ],
  slices: {
    stage: stageView,
    announcement: announcementView,
    look: (state) => state.screenLook,
    point: pointOnScreen,
    round: publicRound,
    now: (state) => (state.answeringAside ? undefined : openQuestion(state, answeringNow(state))),
    poll(state, id) {
      const run = runOf(state, id)
      return run && openRunView(run)
    },
    results(state, id) {
      const run = runOf(state, id)
      return run && openResult(run)
    },
    freeText(state, id) {
      const run = runOf(state, id)
      return run && run.said.shown.size > 0 ? shownTexts(run) : undefined
    },
  },
  opens: ['screen'],
  interval: staffInterval,
  pace: staffPace,
})
