import type { ReactNode } from 'react'
import { paneId, tabId } from './Tabs.tsx'
import type { Pane, Panes } from './usePanes.ts'

type Props = { pane: Pane; panes: Panes; children: ReactNode }

/** A pane that has a tab: it scrolls for itself, and is there but out of view while another is shown. */
export function PaneBox({ pane, panes, children }: Props) {
  return (
    <div
      className={`app-pane app-pane--${pane}`}
      role="tabpanel"
      id={paneId(pane)}
      aria-labelledby={tabId(pane)}
      hidden={!panes.isShown(pane)}
      tabIndex={-1}
    >
      {children}
    </div>
  )
}
