import { limits } from '@companion/shared/limits'
import type { HostActivity, HostView } from '@companion/shared/views/host'
import { useEffect, useState } from 'react'
import { useConnection, useSlice } from '../live/useView.ts'
import { Details, List, Text } from '../ui/kit.ts'
import { useAnnouncement } from '../ui/useAnnouncement.ts'
import { timeOfDay } from '../words/time.ts'
import { useNow } from './useNow.ts'

type Props = { me: string; textOf: (pollId: string) => string | undefined }

const what: Partial<Record<HostActivity['type'], string>> = {
  openPoll: 'opened',
  closePoll: 'closed',
  showResult: 'result shown',
  hideResult: 'result hidden',
  setActivity: 'run sheet changed',
  moveActivity: 'moved on the run sheet',
  removeActivity: 'removed from the run sheet',
  importRunSheet: 'run sheet brought from a file',
  announce: 'announcement changed',
  gatherRound: 'people asked into groups',
  startRound: 'groups started',
  extendRound: 'more time for the groups',
  endRound: 'groups ended',
  setModeration: 'when questions are read changed',
  undo: 'undone',
}

const phases = { paused: 'session paused', ended: 'session ended', live: 'session gone on with' }

/** How long ago something counts as just now, in milliseconds. */
const justNow = 60_000

/** What hosts did last, who it was, and for a moment a way to undo it. */
export function HostActivityList({ me, textOf }: Props) {
  const activity = useSlice<HostView, 'hostActivity'>('hostActivity') ?? []
  const now = useNow(10_000)
  const [last, ...before] = activity
  const say = ({ type, by, at, pollId, phase }: HostActivity) => {
    const who = by === me ? 'you' : 'another host'
    const about = pollId === undefined ? undefined : textOf(pollId)
    const when = now !== null && now - at < justNow ? 'just now' : timeOfDay(at)
    return `${about === undefined ? '' : `‘${about}’ `}${phase === undefined ? (what[type] ?? type) : phases[phase]} by ${who}, ${when}`
  }
  useAnnouncement(last?.id ?? '', last !== undefined && last.by !== me ? capital(say(last)) : null)
  return (
    <div className="app-activity">
      <Text variant="small" className="app-activity__last">
        {last === undefined ? 'What hosts do comes up here.' : `${capital(say(last))}.`} <Undo />
      </Text>
      {before.length > 0 && (
        <Details className="app-activity__more" summary="What hosts did before" isPlain>
          <List isSmall>
            {before.map((doing) => (
              <li key={doing.id}>{capital(say(doing))}</li>
            ))}
          </List>
        </Details>
      )}
    </div>
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

function Undo() {
  const undoable = useUndoable()
  const { send } = useConnection()
  if (undoable === null) return null
  return (
    <button type="button" className="app-linkbutton" onClick={() => send({ type: 'undo', of: undoable })}>
      Undo
    </button>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
