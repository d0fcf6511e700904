import type { KeyboardEvent } from 'react'
import { VisuallyHidden } from '../ui/kit.ts'
import { useAttention } from './useAttention.ts'
import type { Pane, Panes } from './usePanes.ts'

const names: Record<Pane, string> = {
  live: 'Live',
  sheet: 'Run sheet',
  questions: 'Questions',
  groups: 'Groups',
  team: 'Team',
  announce: 'Announce',
}

export const tabId = (pane: Pane) => `tab-${pane}`
export const paneId = (pane: Pane) => `pane-${pane}`

/** The panes that are not side by side, one tab each, with how much waits in them. */
export function Tabs({ panes: { tabs, current, show }, me }: { panes: Panes; me: string }) {
  const { toRead, groups, notes } = useAttention(me)
  const waiting: Partial<Record<Pane, number>> = { questions: toRead, groups, team: notes }

  function move(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (by === undefined || current === undefined) return
    event.preventDefault()
    const next = tabs[(tabs.indexOf(current) + by + tabs.length) % tabs.length] as Pane
    show(next, tabId(next))
  }

  return (
    <div className="app-console__tabs" role="tablist" aria-label="Panes" onKeyDown={move}>
      {tabs.map((pane) => (
        <button
          key={pane}
          type="button"
          role="tab"
          id={tabId(pane)}
          className="app-console__tab"
          aria-selected={pane === current}
          aria-controls={paneId(pane)}
          tabIndex={pane === current ? 0 : -1}
          onClick={() => show(pane)}
        >
          {names[pane]}
          {(waiting[pane] ?? 0) > 0 && (
            <span className="app-console__count">
              {waiting[pane]}
              <VisuallyHidden> waiting</VisuallyHidden>
            </span>
          )}
        </button>
      ))}
    </div>
  )
}
