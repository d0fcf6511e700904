import type { HostView } from '@companion/shared/views/host'
import { pointsView, roundView, wallView } from './breakouts.ts'
import { moderatorView } from './moderator.ts'
import { fullResult, saidView } from './results.ts'
import { hostAnnouncementView, pollSlices, pollView } from './runs.ts'
import { parts, type View } from './view.ts'

/** How many doings a page shows. */
const doingsShown = 8

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
    const { kind, about } = parts(name)
    if (kind === 'announcement') return hostAnnouncementView(state)
    if (kind === 'runSheet') return state.order
    if (kind === 'doings') return state.doings.slice(0, doingsShown)
    if (kind === 'undo') return state.undoable?.of ?? null
    if (kind === 'notes') return state.notes
    if (kind === 'round') return roundView(state)
    if (kind === 'prompts') return [...state.prompts.values()]
    if (kind === 'wall') return wallView(state)
    if (kind === 'points') return pointsView(state)
    const poll = state.polls.get(about)
    if (kind === 'poll') return poll && pollView(poll)
    if (kind === 'results') return poll?.runs.map(fullResult)
    if (kind === 'said') return poll && saidView(poll)
    return moderatorView.slice(state, name) as HostView[keyof HostView]
  },
}
