import type { HostView } from '@companion/shared/views/host'
import { useSlice } from '../live/useView.ts'
import type { Sheet } from '../runSheet/useRunSheet.ts'
import { useTeam } from '../team/useTeam.ts'
import type { Findable } from './find.ts'
import { paneId } from './Tabs.tsx'
import type { Pane, Panes } from './usePanes.ts'

type Props = { sheet: Sheet; groupsIn: Pane; show: Panes['show']; onLook: (pollId: string) => void }

/** Everything on the run sheet, in the queue and on the wall, to be found by its words. */
export function useFindables({ sheet, groupsIn, show, onLook }: Props): Findable[] {
  const queue = useSlice<HostView, 'queue'>('queue')
  const round = useSlice<HostView, 'round'>('round')
  const wall = useSlice<HostView, 'wall'>('wall')
  const questions = [...(queue?.waiting ?? []), ...(queue?.shown ?? []), ...(queue?.held ?? [])]
  const groups = round?.phase === 'ended' ? [] : (wall?.groups ?? [])
  const { all } = useTeam()
  return [
    ...sheet.order.map((pollId): Findable => {
      const text = sheet.line(pollId)?.text ?? ''
      return { id: pollId, group: 'Run sheet', text, run: () => onLook(pollId) }
    }),
    ...all.map(({ id, name, role }): Findable => {
      const text = name ?? `A ${role}`
      return { id: `team-${id}`, group: 'Team', text, run: () => show('team', paneId('team')) }
    }),
    ...questions.map(({ question, text }): Findable => {
      const run = () => {
        show('questions', paneId('questions'))
        reveal('questions', 'li', text)
      }
      return { id: `question-${question}`, group: 'Question', text, run }
    }),
    ...groups.map(({ group, isAlone }): Findable => {
      const name = isAlone ? 'Alone' : `Group ${group}`
      const run = () => {
        show(groupsIn, paneId(groupsIn))
        reveal(groupsIn, '.app-wall li', name)
      }
      return { id: `group-${group}`, group: 'Group', text: name, run }
    }),
  ]
}

/** Bring a line of a pane into view, and put the focus on the first thing that can be done with it. */
function reveal(pane: Pane, line: string, text: string): void {
  // Once the pane is there to be seen.
  requestAnimationFrame(() => {
    const lines = document.querySelectorAll<HTMLElement>(`#${paneId(pane)} ${line}`)
    const found = [...lines].find((one) => one.textContent?.includes(text))
    found?.closest('details')?.setAttribute('open', '')
    found?.scrollIntoView({ block: 'center' })
    found?.querySelector<HTMLElement>('button, summary')?.focus({ preventScroll: true })
  })
}
