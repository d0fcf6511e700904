import { publicRound, shownPoints } from '../breakouts/slices.ts'
import { latestShown } from '../polls/freeText.ts'
import { openResult } from '../polls/results.ts'
import { announcementView, asked, openRunView, pollSlices, runOf, stageView } from '../polls/slices.ts'
import type { Run } from '../polls/state.ts'
import {
  askingView,
  boardNames,
  boardQuestion,
  boardView,
  outcomesView,
  scoresView,
} from '../questions/slices.ts'
import { defineAudience } from './view.ts'

/** What every participant may see: what is on stage, what was asked, and results while a host shows them. */
export const participantView = defineAudience<'participant'>({
  names: (state) => [
    'stage',
    'announcement',
    'whoYouAre',
    'asking',
    'round',
    'shown',
    'board',
    'scores',
    'outcomes',
    ...boardNames(state),
    ...pollSlices(asked(state), ['poll', 'results']),
    ...asked(state).flatMap((id) => shownIds(runOf(state, id)).map((text) => `freeText:${id}/${text}`)),
  ],
  slices: {
    stage: stageView,
    announcement: announcementView,
    whoYouAre({ whoYouAre: { questions } }) {
      return questions.length === 0 ? undefined : questions
    },
    asking: askingView,
    round: publicRound,
    shown: shownPoints,
    board: boardView,
    outcomes: outcomesView,
    scores: scoresView,
    question: (state, number) => boardQuestion(state, Number(number)),
    poll(state, id) {
      const run = runOf(state, id)
      return run && openRunView(run)
    },
    results(state, id) {
      const run = runOf(state, id)
      return run?.shown ? openResult(run) : undefined
    },
    freeText(state, about) {
      const [pollId = '', text = ''] = about.split('/')
      const run = runOf(state, pollId)
      return shownIds(run).includes(text) ? openText(run, text) : undefined
    },
  },
  opens: [],
  // Every 100 ms in a small room, about 215 ms among a thousand, half a second among ten thousand.
  interval: (devices) => 100 * Math.max(1, devices / 100) ** (1 / 3),
  // A short result moves with every tick. A long one, such as a word cloud's, and the counts of questions move every few
  // seconds while answers come in, at about 50 bytes a second, and at once when a host does something.
  pace: (name, bytes) =>
    name === 'outcomes' || (name.startsWith('results:') && bytes > 60) ? 20 * bytes : 0,
})

/** The texts of a run that participants may see now: the latest that a host let through, while the result is shown. */
function shownIds(run: Run | undefined): string[] {
  return run?.shown ? latestShown(run).filter((id) => run.said.texts.has(id)) : []
}

/** A text without its id, which stands in the slice's name. */
function openText(run: Run | undefined, id: string) {
  const said = run?.said.texts.get(id)
  return said && { text: said.text, at: said.at }
}
