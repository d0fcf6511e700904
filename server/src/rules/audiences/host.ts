import { pointsView, roundView, wallView } from '../breakouts/slices.ts'
import { networksNames, networksView } from '../people/networks.ts'
import { freeTextView, fullResult } from '../polls/results.ts'
import { hostAnnouncementView, pollSlices, pollView } from '../polls/slices.ts'
import { segmentsView } from '../stage/segment.ts'
import { moderatorView } from './moderator.ts'
import { defineAudience, staffInterval, staffPace } from './view.ts'

/** How much of what hosts did a page shows. */
const activityShown = 8

/** What a host sees: the whole run sheet, every run with its result, what people wrote, and what other hosts do. */
export const hostView = defineAudience<'host'>({
  names: (state) => [
    'announcement',
    'look',
    'runSheet',
    'segments',
    'segment',
    'hostActivity',
    'undo',
    'notes',
    'round',
    'prompts',
    'wall',
    'points',
    ...networksNames(state),
    ...moderatorView.names(state),
    ...pollSlices([...state.polls.keys()], ['poll', 'results', 'freeText']),
  ],
  slices: {
    ...moderatorView.slices,
    announcement: hostAnnouncementView,
    look: (state) => state.screenLook,
    runSheet: (state) => state.order,
    segments: segmentsView,
    segment: (state) => state.segment,
    hostActivity: (state) => state.hostActivity.slice(0, activityShown),
    undo: (state) => state.undoable?.of ?? null,
    notes: (state) => state.notes,
    round: roundView,
    prompts: (state) => [...state.prompts.values()],
    wall: wallView,
    points: pointsView,
    networks: networksView,
    poll({ polls }, id) {
      const poll = polls.get(id)
      return poll && pollView(poll)
    },
    results: ({ polls }, id) => polls.get(id)?.runs.map(fullResult),
    freeText({ polls }, id) {
      const poll = polls.get(id)
      return poll && freeTextView(poll)
    },
  },
  opens: ['host', 'moderator', 'panellist', 'official', 'screen'],
  countsPeople: true,
  moderates: true,
  interval: staffInterval,
  pace: staffPace,
})
