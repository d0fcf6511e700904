import { Suspense } from 'react'
import { HostBreakouts } from '../breakouts/HostBreakouts.tsx'
import { useConnection } from '../live/useView.ts'
import { HostPoll } from '../polls/HostPoll.tsx'
import type { Editing } from '../runSheet/editing.ts'
import { HostSegment } from '../runSheet/HostSegment.tsx'
import type { lineActions } from '../runSheet/lineActions.ts'
import { missingInWords } from '../runSheet/lines.ts'
import type { Sheet } from '../runSheet/useRunSheet.ts'
import { Announced } from '../stage/Announce.tsx'
import { LastActivity } from '../stage/HostActivity.tsx'
import { LinkButton, Text } from '../ui/kit.ts'
import { later } from '../ui/later.tsx'
import { Previews } from './Previews.tsx'

const ActivityEditor = later(() =>
  import('../runSheet/ActivityEditor.tsx').then((module) => module.ActivityEditor),
)

type Props = {
  sessionId: string
  me: string
  sheet: Sheet
  /** What the host looks at: null where it is the groups. */
  selected: string | null
  actions: ReturnType<typeof lineActions>
  editing: Editing | null
  onEdited: (saved: string | null) => void
  onLive: () => void
}

/** The middle of the console: what is live, or what the host looks at instead. */
export function LivePane({ sessionId, me, sheet, selected, actions, editing, onEdited, onLive }: Props) {
  const { stage, phase, current, read, line } = sheet
  const shown = selected === null ? undefined : line(selected)
  const open = stage !== null && read(stage)?.runs.at(-1)?.closedAt === null ? stage : null
  return (
    <>
      <Announced />
      {phase !== undefined && (
        <p className="app-strip app-strip--note">
          {phase === 'paused' ? 'The session is paused: no answers are taken.' : 'The session has ended.'}
        </p>
      )}
      {open !== null && open !== selected && (
        <p className="app-strip">
          On people’s phones now: ‘{read(open)?.question.text}’{' '}
          <LinkButton text="Go to what is live" onClick={onLive} />
        </p>
      )}
      {editing === null && shown !== undefined && shown.missing.length > 0 && (
        <Text variant="aside">
          {missingInWords(shown.missing)}: people who read {shown.missing.length === 1 ? 'it' : 'them'} have
          this in English.
        </Text>
      )}
      {editing !== null ? (
        <Edit editing={editing} onDone={onEdited} />
      ) : selected === null ? (
        <>
          <HostBreakouts />
          <Previews sessionId={sessionId} isOn />
        </>
      ) : shown?.segment !== undefined ? (
        <HostSegment
          key={selected}
          sessionId={sessionId}
          line={shown}
          isOn={selected === current}
          actions={actions}
        />
      ) : (
        <HostPoll
          key={selected}
          sessionId={sessionId}
          pollId={selected}
          actions={actions}
          isOnStage={selected === stage}
          closesOther={open !== null && open !== selected}
        />
      )}
      <LastActivity me={me} textOf={(id) => line(id)?.text} />
    </>
  )
}

/** What is being written; `onDone` hears the id of what was saved, or null where nothing was. */
function Edit({ editing, onDone }: { editing: Editing; onDone: (saved: string | null) => void }) {
  const { send } = useConnection()
  const { activity, version, wasUsed, after } = editing
  return (
    <Suspense fallback={<Text>Loading</Text>}>
      <ActivityEditor
        key={activity.id}
        activity={activity}
        isNew={version === 0}
        wasUsed={wasUsed}
        onCancel={() => onDone(null)}
        onSave={(saved) => {
          send({ type: 'setActivity', activity: saved, version, ...(after !== undefined && { after }) })
          onDone(saved.id)
        }}
      />
    </Suspense>
  )
}
