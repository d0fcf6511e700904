import { limits } from '@companion/shared/limits'
import type { HostActivity, HostView } from '@companion/shared/views/host'
import { useEffect, useState } from 'react'
import { useSlice } from '../live/useView.ts'
import { useNameOf } from '../team/useTeam.ts'
import { List, Text } from '../ui/kit.ts'
import { useAnnouncement } from '../ui/useAnnouncement.ts'
import { timeOfDay } from '../words/time.ts'
import { useNow } from './useNow.ts'

type Props = { me: string; textOf: (pollId: string) => string | undefined }

const what: Partial<Record<HostActivity['type'], string>> = {
  openPoll: 'opened',
  beginSegment: 'begun',
  closePoll: 'closed',
  showResult: 'result shown',
  hideResult: 'result hidden',
  setActivity: 'run sheet changed',
  moveActivity: 'moved on the run sheet',
  removeActivity: 'removed from the run sheet',
  importRunSheet: 'run sheet brought from a file',
  announce: 'announcement changed',
  setScreenLook: 'look of the screen changed',
  gatherRound: 'people asked into groups',
  startRound: 'groups started',
  extendRound: 'more time for the groups',
  endRound: 'groups ended',
  removeMember: 'someone taken out of a group',
  removeContribution: 'something taken out of a group',
  setModeration: 'when questions are read changed',
  setAside: 'people set aside',
  putBack: 'people counted again',
  undo: 'undone',
}

const phases = { paused: 'session paused', ended: 'session ended', live: 'session gone on with' }

/** How long ago something counts as just now, in milliseconds. */
const justNow = 60_000

/** What a host did, in words, for whoever reads it. */
function useWords({ me, textOf }: Props): (activity: HostActivity) => string {
  const now = useNow(10_000)
  const nameOf = useNameOf(me)
  return ({ type, by, at, pollId, phase, reason }) => {
    const who = nameOf(by)
    const about = pollId === undefined ? undefined : textOf(pollId)
    const when = now !== null && now - at < justNow ? 'just now' : timeOfDay(at)
    return capital(
      `${about === undefined ? '' : `‘${about}’ `}${phase === undefined ? (what[type] ?? type) : phases[phase]} by ${who}, ${when}${reason === undefined ? '' : `: ‘${reason}’`}`,
    )
  }
}

/** What hosts did last, and who it was. What another did is said aloud. */
export function LastActivity(props: Props) {
  const last = useSlice<HostView, 'hostActivity'>('hostActivity')?.[0]
  const say = useWords(props)
  useAnnouncement(last?.id ?? '', last !== undefined && last.by !== props.me ? say(last) : null)
  return (
    <Text variant="aside" className="app-activity">
      {last !== undefined && `${say(last)}.`}
    </Text>
  )
}

/** What hosts did, the latest first. */
export function HostActivityList(props: Props) {
  const activity = useSlice<HostView, 'hostActivity'>('hostActivity') ?? []
  const say = useWords(props)
  if (activity.length === 0) return <Text variant="quiet">What hosts do appears here.</Text>
  return (
    <List isSmall>
      {activity.map((one) => (
        <li key={one.id}>{say(one)}</li>
      ))}
    </List>
  )
}

/** The doing that can be undone now, for as long as it can be. */
export function useUndoable(): string | null {
  const undoable = useSlice<HostView, 'undo'>('undo') ?? null
  const [first] = useState(undoable)
  const [open, setOpen] = useState<string | null>(null)
  useEffect(() => {
    // What was there when the page came is older than it looks.
    if (undoable === null || undoable === first) return setOpen(null)
    setOpen(undoable)
    const timer = setTimeout(() => setOpen(null), limits.undoMs)
    return () => clearTimeout(timer)
  }, [undoable, first])
  return open
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
