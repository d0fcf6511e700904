import { dangersView } from '../dangers/slices.ts'
import { stageView } from '../polls/slices.ts'
import { askingView, logView, queueView } from '../questions/slices.ts'
import { teamView } from '../team/slices.ts'
import { defineAudience, staffInterval, staffPace } from './view.ts'

/** What a moderator sees: the questions from participants, and what was decided on them. Hosts see it too. */
export const moderatorView = defineAudience<'moderator'>({
  names: () => ['stage', 'dangers', 'asking', 'queue', 'log', 'team'],
  slices: {
    stage: stageView,
    dangers: dangersView,
    asking: askingView,
    queue: queueView,
    log: logView,
    team: teamView,
  },
  opens: ['moderator'],
  moderates: true,
  interval: staffInterval,
  pace: staffPace,
})
