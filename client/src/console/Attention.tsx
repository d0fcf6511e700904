import { useDangerAlarm } from '../dangers/useDangerAlarm.ts'
import { announce } from '../ui/announce.ts'
import { count, number } from '../words/numbers.ts'
import { paneId } from './Tabs.tsx'
import { useAttention } from './useAttention.ts'
import type { Pane, Panes } from './usePanes.ts'
import { useRising } from './useRising.ts'

type Props = {
  me: string
  show: Panes['show']
  /** The pane that the groups are in now. */
  groupsIn: Pane
}

/** What needs someone, each a press away; also in the title and the icon of the browser's tab. */
export function Attention({ me, show, groupsIn }: Props) {
  const { dangers, toRead, groups, networks, notes } = useAttention(me)
  useDangerAlarm(dangers, toRead + groups + notes)
  useRising(groups, (now) => announce(now === 1 ? 'A group needs you.' : `${now} groups need you.`))
  const calls = [
    { of: dangers, pane: 'questions', text: `${number(dangers)} may be in danger`, isDanger: true },
    { of: toRead, pane: 'questions', text: `${number(toRead)} to read` },
    { of: groups, pane: groupsIn, text: `${count(groups, 'group needs', 'groups need')} you` },
    { of: networks, pane: 'team', text: `${number(networks)} may be one person many times` },
    { of: notes, pane: 'team', text: count(notes, 'note', 'notes') },
  ] as const
  return (
    <ul className="app-calls" aria-label="What needs someone">
      {calls
        .filter((call) => call.of > 0)
        .map((call) => (
          <li key={call.text.replace(/[\d,]/g, '')}>
            <button
              type="button"
              className={`app-calls__call${'isDanger' in call ? ' app-calls__call--danger' : ''}`}
              onClick={() => show(call.pane, paneId(call.pane))}
            >
              {call.text}
            </button>
          </li>
        ))}
    </ul>
  )
}
