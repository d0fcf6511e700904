import { askingView, assignedView } from '../questions/slices.ts'
import { defineAudience, staffInterval, staffPace } from './view.ts'

/** What a panellist sees: the questions that panellists were given. */
export const panellistView = defineAudience<'panellist'>({
  names: () => ['asking', 'assigned'],
  slices: { asking: askingView, assigned: assignedView },
  opens: ['panellist'],
  interval: staffInterval,
  pace: staffPace,
})
