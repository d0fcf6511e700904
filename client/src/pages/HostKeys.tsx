import type { HostView } from '@companion/shared/views/host'
import { paneId } from '../console/Tabs.tsx'
import { useActs } from '../console/useActs.ts'
import type { Pane, Panes } from '../console/usePanes.ts'
import { useConnection, useSlice } from '../live/useView.ts'
import { useQueueKeys } from '../questions/useQueueKeys.ts'
import { KeysHelp } from '../ui/KeysHelp.tsx'
import { type Key, useKeys } from '../ui/useKeys.ts'

type Props = Parameters<typeof useActs>[0] & {
  me: string
  /** What can be done with what is selected. */
  actions: readonly Key[]
  /** Whether keys press buttons now. */
  isOn: boolean
  isHelping: boolean
  show: Panes['show']
  onHelp: (isHelping: boolean) => void
  onLook: (pollId: string | null) => void
  onAdd: () => void
  onPause: () => void
}

/** The keys of the console, and the list of them. What only keys act on is read here, so that nothing else renders for it. */
export function HostKeys({ sheet, selected, actions, isOn, isHelping, show, ...props }: Props) {
  const { me, onHelp, onPress, onLive, onLook, onAdd, onPause } = props
  const { order, stage, read } = sheet
  const { send } = useConnection()
  const acts = useActs({ sheet, selected, onPress, onLive })
  const announcement = useSlice<HostView, 'announcement'>('announcement')
  const unread = useSlice<HostView, 'notes'>('notes')?.find(
    ({ by, acknowledgedBy }) => by !== me && !acknowledgedBy.includes(me),
  )
  const decide = useDecide(selected)

  function closeOpen(): void {
    const run = stage === null ? undefined : read(stage)?.runs.at(-1)
    if (stage !== null && run?.closedAt === null) send({ type: 'closePoll', pollId: stage, run: run.run })
  }
  function withdrawAnnouncement(): void {
    if (announcement !== undefined && !announcement.over) send({ type: 'announce', text: null })
  }
  const look = (by: number) => () =>
    onLook(order[Math.max(0, order.indexOf(selected ?? '') + by)] ?? selected)
  const go =
    (pane: Pane, focus = paneId(pane)) =>
    () =>
      show(pane, focus)

  const keys: Key[] = [
    { key: 'n', text: 'Press the big button', run: () => acts.next?.run() },
    {
      key: 'r',
      text: 'Show or hide the result, or give the groups more time',
      run: () => acts.beside?.run(),
    },
    { key: 'g', text: 'Open the next question at once', run: () => acts.skip?.run() },
    { key: 'c', text: 'Close the open question', run: closeOpen },
    { key: 'u', text: 'Undo, for five seconds', run: () => acts.undo?.run() },
    { key: 'j', text: 'Look at the next on the run sheet', run: look(1) },
    { key: 'k', text: 'Look at the one before', run: look(-1) },
    ...actions,
    { key: 'a', text: 'Add a question after this one', run: onAdd },
    { key: 'l', text: 'Let through the first text or word that waits', run: () => decide(true) },
    { key: 'b', text: 'Hold it back', run: () => decide(false) },
    ...useQueueKeys(me),
    { key: 'm', text: 'Write an announcement', run: go('announce', 'announce') },
    { key: 'M', text: 'Take the announcement away', run: withdrawAnnouncement },
    { key: 'h', text: 'Write a note to the other hosts', run: go('team', 'note-to-hosts') },
    {
      key: 'y',
      text: 'Say that you have read a note',
      run: () => unread !== undefined && send({ type: 'acknowledgeNote', noteId: unread.id }),
    },
    { key: 'p', text: 'Pause, or go on', run: onPause },
    { key: 'q', text: 'Go to the button that ends the session', run: go('announce', 'end') },
    { key: 'f', text: 'Bring or keep a run sheet as a file', run: openFile(show) },
    { key: '!', text: 'Go to what may be about someone in danger', run: go('questions') },
    { key: 'Q', text: 'Go to the questions', run: go('questions') },
    { key: 'G', text: 'Go to the groups', run: go(selected === null ? 'live' : 'groups') },
    { key: '0', text: 'Go to what is live', run: onLive },
    { key: '?', text: 'Show these keys', run: () => onHelp(true) },
  ]
  useKeys(keys, isOn && !isHelping)
  return isHelping ? <KeysHelp keys={keys} onClose={() => onHelp(false)} /> : null
}

/** Let through, or hold back, the first of what waits at a poll. */
function useDecide(pollId: string | null): (show: boolean) => void {
  const { send } = useConnection()
  const said = useSlice<HostView, `freeText:${string}`>(`freeText:${pollId}`)
  const first = said?.waiting[0]?.id ?? said?.words.find(({ state }) => state === 'waiting')?.word
  return (show) => {
    if (pollId !== null && said !== undefined && first !== undefined)
      send({ type: 'moderate', pollId, run: said.run, items: [first], show })
  }
}

const openFile = (show: Panes['show']) => () => {
  document.getElementById('bring-run-sheet')?.closest('details')?.setAttribute('open', '')
  show('sheet', 'bring-run-sheet')
}
