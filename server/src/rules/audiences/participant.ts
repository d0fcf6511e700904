import type { ParticipantView } from '@companion/shared/views/participant'
import { publicRound, shownPoints } from '../breakouts/slices.ts'
import { latestShown } from '../polls/freeText.ts'
import { openResult } from '../polls/results.ts'
import { announcementView, asked, openRunView, pollSlices, stageView } from '../polls/slices.ts'
import { latestRun, type Run } from '../polls/state.ts'
import {
  askingView,
  boardNames,
  boardQuestion,
  boardView,
  outcomesView,
  scoresView,
} from '../questions/slices.ts'
import type { SessionState } from '../state.ts'
import { parseSliceName, type View } from './view.ts'

/** What every participant may see: what is on stage, what was asked, and results while a host shows them. */
export const participantView: View = {
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
    ...asked(state).flatMap((id) => shownIds(runOf(state, id)).map((text) => `said:${id}/${text}`)),
  ],
  slice(state, name): ParticipantView[keyof ParticipantView] {
    const { kind, about } = parseSliceName(name)
    if (kind === 'stage') return stageView(state)
    if (kind === 'announcement') return announcementView(state)
    if (kind === 'whoYouAre') {
      const { questions } = state.whoYouAre
      return questions.length === 0 ? undefined : questions
    }
    if (kind === 'asking') return askingView(state)
    if (kind === 'round') return publicRound(state)
    if (kind === 'shown') return shownPoints(state)
    if (kind === 'board') return boardView(state)
    if (kind === 'outcomes') return outcomesView(state)
    if (kind === 'scores') return scoresView(state)
    if (kind === 'question') return boardQuestion(state, Number(about))
    const [pollId = '', text = ''] = about.split('/')
    const run = runOf(state, pollId)
    if (kind === 'poll') return run && openRunView(run)
    if (kind === 'results') return run?.shown ? openResult(run) : undefined
    if (kind === 'said') return shownIds(run).includes(text) ? openText(run, text) : undefined
    return undefined
  },
}

function runOf(state: SessionState, pollId: string): Run | undefined {
  const poll = state.polls.get(pollId)
  return poll && latestRun(poll)
}

/** The texts of a run that participants may see now: the latest that a host let through, while the result is shown. */
function shownIds(run: Run | undefined): string[] {
  if (!run?.shown || run.question.kind === 'words') return []
  return latestShown(run)
}

/** A text without its id, which stands in the slice's name. */
function openText(run: Run | undefined, id: string) {
  const said = run?.said.texts.get(id)
  return said && { text: said.text, at: said.at }
}
