import type { HostView } from '@companion/shared/views/host'
import { pointsView, roundView, wallView } from '../breakouts/slices.ts'
import { freeTextView, fullResult } from '../polls/results.ts'
import { hostAnnouncementView, pollSlices, pollView } from '../polls/slices.ts'
import { moderatorView } from './moderator.ts'
import { parseSliceName, type View } from './view.ts'

/** How much of what hosts did a page shows. */
const activityShown = 8

/** What a host sees: the whole run sheet, every run with its result, what people wrote, and what other hosts do. */
export const hostView: View = {
  names: (state) => [
    'announcement',
    'runSheet',
    'doings',
    'undo',
    'notes',
    'round',
    'prompts',
    'wall',
    'points',
    ...moderatorView.names(state),
    ...pollSlices(state.order, ['poll', 'results', 'said']),
  ],
  slice(state, name): HostView[keyof HostView] {
    const { kind, about } = parseSliceName(name)
    if (kind === 'announcement') return hostAnnouncementView(state)
    if (kind === 'runSheet') return state.order
    if (kind === 'doings') return state.hostActivity.slice(0, activityShown)
    if (kind === 'undo') return state.undoable?.of ?? null
    if (kind === 'notes') return state.notes
    if (kind === 'round') return roundView(state)
    if (kind === 'prompts') return [...state.prompts.values()]
    if (kind === 'wall') return wallView(state)
    if (kind === 'points') return pointsView(state)
    const poll = state.polls.get(about)
    if (kind === 'poll') return poll && pollView(poll)
    if (kind === 'results') return poll?.runs.map(fullResult)
    if (kind === 'said') return poll && freeTextView(poll)
    return moderatorView.slice(state, name) as HostView[keyof HostView]
  },
}
