import type { HostView } from '@companion/shared/views/host'
import { Suspense, useEffect, useEffectEvent } from 'react'
import { paneId } from '../console/Tabs.tsx'
import { type Acts, useActs } from '../console/useActs.ts'
import type { Pane, Panes } from '../console/usePanes.ts'
import { useConnection, useSlice } from '../live/useView.ts'
import { useQueueKeys } from '../questions/useQueueKeys.ts'
import { KeysHelp } from '../ui/KeysHelp.tsx'
import { later } from '../ui/later.tsx'
import { type Key, useKeys } from '../ui/useKeys.ts'

const Palette = later(() => import('../console/Palette.tsx').then((module) => module.Palette))

/** What lies over the console: the list of its keys, or what finds things. */
export type Overlay = 'keys' | 'find' | null

type Props = Parameters<typeof useActs>[0] & {
  me: string
  /** What can be done with what is selected. */
  actions: readonly Key[]
  /** Whether keys press buttons now. */
  isOn: boolean
  overlay: Overlay
  show: Panes['show']
  onOverlay: (overlay: Overlay) => void
  onLook: (pollId: string | null) => void
  onAdd: () => void
  onPause: () => void
}

/** The keys of the console, and the list of them. What only keys act on is read here, so that nothing else renders for it. */
export function HostKeys({ sheet, selected, actions, isOn, overlay, show, ...props }: Props) {
  const { me, onOverlay, onPress, onLive, onLook, onAdd, onPause } = props
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
  const groupsIn = selected === null ? 'live' : 'groups'
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
    { key: 'G', text: 'Go to the groups', run: go(groupsIn) },
    { key: '0', text: 'Go to what is live', run: onLive },
    { key: '?', text: 'Show these keys', run: () => onOverlay('keys') },
  ]
  useKeys(keys, isOn && overlay === null)
  useFindKey(() => onOverlay('find'))
  const close = () => onOverlay(null)
  if (overlay === 'keys') return <KeysHelp keys={[...keys, ...otherKeys]} onClose={close} />
  if (overlay === null) return null
  return (
    <Suspense fallback={null}>
      <Palette
        keys={[...actKeys(acts), ...keys.filter(({ key }) => !'nrgu'.includes(key))]}
        sheet={sheet}
        groupsIn={groupsIn}
        show={show}
        onLook={onLook}
        onClose={close}
      />
    </Suspense>
  )
}

/** Keys that have their own way of being heard, for the list of keys. */
const otherKeys: readonly Key[] = [
  { key: 'Ctrl K', text: 'Find a question, a group or something to do', run: () => {} },
  { key: 'Alt ↑ ↓', text: 'Move the line of the run sheet that has the focus', run: () => {} },
]

/** What the action bar does now, in its own words. */
function actKeys(acts: Acts): Key[] {
  const places = [
    ['n', acts.next],
    ['r', acts.beside],
    ['g', acts.skip],
    ['u', acts.undo],
  ] as const
  return places.flatMap(([key, act]) => (act === null ? [] : [{ key, text: act.text, run: act.run }]))
}

/** Control or the command key with K, also while someone types. */
function useFindKey(onFind: () => void): void {
  const press = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
    event.preventDefault()
    onFind()
  })
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => press(event)
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
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
