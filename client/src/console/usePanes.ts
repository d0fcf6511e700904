import { useEffect, useState, useSyncExternalStore } from 'react'

/** The parts of the console that have their own scrolling, in the order of their tabs. */
export const panes = ['live', 'sheet', 'questions', 'groups', 'team', 'announce'] as const
export type Pane = (typeof panes)[number]

/** How much is side by side: everything; what is live and one pane; one pane alone, as on a phone. */
type Width = 'wide' | 'half' | 'phone'

/** Which panes have a tab: the others are always in view. */
const tabsOf: Record<Width, readonly Pane[]> = {
  wide: ['questions', 'groups', 'team', 'announce'],
  half: ['sheet', 'questions', 'groups', 'team', 'announce'],
  phone: panes,
}

/** Which panes are in view, as wide as the page is, and how to show one and put the focus into it. */
export function usePanes() {
  const width = useWidth()
  /** What was shown, the latest last. */
  const [visited, setVisited] = useState<readonly Pane[]>(['questions', 'live'])
  const [wanted, setWanted] = useState<{ id: string } | null>(null)
  useEffect(() => {
    if (wanted !== null) document.getElementById(wanted.id)?.focus()
  }, [wanted])

  const tabs = tabsOf[width]
  const current = visited.findLast((pane) => tabs.includes(pane))
  const show = (pane: Pane, focus?: string) => {
    setVisited((before) => [...before.filter((other) => other !== pane), pane])
    if (focus !== undefined) setWanted({ id: focus })
  }
  return { width, tabs, current, show, isShown: (pane: Pane) => !tabs.includes(pane) || pane === current }
}

export type Panes = ReturnType<typeof usePanes>

const wide = '(min-width: 1280px)'
const half = '(min-width: 640px)'

/** How wide the page is. The server, which does not know, renders the widest. */
function useWidth(): Width {
  return useSyncExternalStore(
    (onChange) => {
      const queries = [matchMedia(wide), matchMedia(half)]
      for (const query of queries) query.addEventListener('change', onChange)
      return () => {
        for (const query of queries) query.removeEventListener('change', onChange)
      }
    },
    () => (matchMedia(wide).matches ? 'wide' : matchMedia(half).matches ? 'half' : 'phone'),
    () => 'wide',
  )
}
