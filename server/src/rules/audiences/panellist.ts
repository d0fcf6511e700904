import type { PanellistView } from '@companion/shared/views/panellist'
import { askingView, assignedView } from '../questions/slices.ts'
import type { View } from './view.ts'

/** What a panellist sees: the questions that panellists were given. */
export const panellistView: View = {
  names: () => ['asking', 'assigned'],
  slice(state, name): PanellistView[keyof PanellistView] {
    if (name === 'asking') return askingView(state)
    if (name === 'assigned') return assignedView(state)
    return undefined
  },
}
