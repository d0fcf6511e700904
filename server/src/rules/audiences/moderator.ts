import type { ModeratorView } from '@companion/shared/views/host'
import { stageView } from '../polls/slices.ts'
import { askingView, logView, queueView } from '../questions/slices.ts'
import type { View } from './view.ts'

/** What a moderator sees: the questions from participants, and what was decided on them. Hosts see it too. */
export const moderatorView: View = {
  names: () => ['stage', 'asking', 'queue', 'log'],
  slice(state, name): ModeratorView[keyof ModeratorView] {
    if (name === 'stage') return stageView(state)
    if (name === 'asking') return askingView(state)
    if (name === 'queue') return queueView(state)
    if (name === 'log') return logView(state)
    return undefined
  },
}
