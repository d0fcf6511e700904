import type { PollView } from '@companion/shared/views/polls'
import { Suspense, useState } from 'react'
import { HostBreakouts } from '../breakouts/HostBreakouts.tsx'
import { useConnection } from '../live/useView.ts'
import { HostPoll } from '../polls/HostPoll.tsx'
import { QuestionQueue } from '../questions/QuestionQueue.tsx'
import { RehearsalPanel } from '../rehearsal/RehearsalPanel.tsx'
import { Rehearse } from '../rehearsal/Rehearse.tsx'
import { changeTo, type Editing, newQuestion } from '../runSheet/editing.ts'
import type { Press } from '../runSheet/nextStep.ts'
import { PressNext } from '../runSheet/PressNext.tsx'
import { pollActions } from '../runSheet/pollActions.ts'
import { RunSheet } from '../runSheet/RunSheet.tsx'
import { RunSheetFile } from '../runSheet/RunSheetFile.tsx'
import { type Sheet, useRunSheet } from '../runSheet/useRunSheet.ts'
import { Announce } from '../stage/Announce.tsx'
import { HostActivityList } from '../stage/HostActivity.tsx'
import { NotesSent, NotesToRead } from '../stage/Notes.tsx'
import { ConnectionNote } from '../ui/ConnectionNote.tsx'
import { Button, ButtonGroup, Heading, Link, List, Section, Text, VisuallyHidden } from '../ui/kit.ts'
import { Layout } from '../ui/Layout.tsx'
import { later } from '../ui/later.tsx'
import { People } from '../ui/People.tsx'
import { Refused } from '../ui/Refused.tsx'
import { SignedOut } from '../ui/SignedOut.tsx'
import { useDraft } from '../ui/useDraft.ts'
import { HostKeys } from './HostKeys.tsx'
import type { HostPageData } from './page.ts'

const ActivityEditor = later(() =>
  import('../runSheet/ActivityEditor.tsx').then((module) => module.ActivityEditor),
)

/** The host's console: the run sheet, the live thing with its figures, and what to press next. */
export function HostPage({ session, origin, me }: Pick<HostPageData, 'session' | 'origin' | 'me'>) {
  const sheet = useRunSheet()
  const { order, stage, phase, read } = sheet
  const { send } = useConnection()
  const [hasKeys, setKeys] = useState(true)
  const [isHelping, setHelping] = useState(false)
  const [looking, setLooking] = useState<string | null>(null)
  const [editing, setEditing] = useDraft<Editing | null>('editing', null)
  // What was on stage last is still what the host looks at when its opening is undone.
  const [lastStage, setLastStage] = useState(stage)
  if (stage !== null && stage !== lastStage) setLastStage(stage)
  const isThere = looking !== null && order.includes(looking)
  const selected = isThere ? looking : (stage ?? lastStage ?? order[0] ?? null)

  function press(next: Press): void {
    setLooking(null)
    send(next)
  }
  const add = () => setEditing(newQuestion(selected))
  const pause = () => send({ type: 'setPhase', phase: phase === undefined ? 'paused' : 'live' })
  const does = { send, press, edit: setEditing, look: setLooking }
  const actions = selected === null ? [] : pollActions(selected, sheet, does)

  return (
    <Layout wide aside={<People />}>
      <Heading level={1} size="m" className="app-console__title">
        {session.title} <span className="app-quiet">host console</span>
      </Heading>
      <ConnectionNote />
      <SignedOut />
      <Refused
        rescue={(command) => {
          if (command.type !== 'setActivity') return undefined
          const change = changeTo(command.activity, read(command.activity.id))
          return { text: 'Look at what I wrote', run: () => setEditing(change) }
        }}
      />
      <NotesToRead me={me} />
      <div className="app-console">
        <nav className="app-console__sheet" aria-label="Run sheet">
          <Heading level={2} size="s">
            Run sheet
          </Heading>
          <RunSheet sheet={sheet} selected={selected} onSelect={setLooking} />
          <Button variant="secondary" onClick={add} text="Add a question" />
          <RunSheetFile sessionId={session.id} />
          {!session.rehearsal && <Rehearse sessionId={session.id} />}
        </nav>
        <div className="app-console__live">
          <Next sheet={sheet} hasKeys={hasKeys} onPress={press} />
          <HostActivityList me={me} textOf={(pollId) => read(pollId)?.question.text} />
          {editing !== null && (
            <Edit
              editing={editing}
              onDone={(saved) => {
                setEditing(null)
                if (saved !== null) setLooking(saved)
              }}
            />
          )}
          {editing === null && selected !== null && (
            <HostPoll
              key={selected}
              pollId={selected}
              actions={actions}
              closesOther={stage !== null && stage !== selected && isOpen(read(stage))}
              screen={`/${session.id}/screen`}
            />
          )}
        </div>
        <div className="app-console__questions">
          <Section id="groups" title="Small groups">
            <HostBreakouts />
          </Section>
          <Section id="questions" title="Questions from participants">
            <QuestionQueue me={me} />
          </Section>
        </div>
        <aside className="app-console__side" aria-label="Join, announce and links">
          <Heading level={2} size="s">
            How people join
          </Heading>
          <Text>
            {origin.replace(/^https?:\/\//, '')}
            <br />
            <span className="app-joincode">{session.joinCode}</span>
          </Text>
          {session.rehearsal && <RehearsalPanel sessionId={session.id} />}
          <Announce />
          <NotesSent me={me} />
          <ButtonGroup>
            <Button
              variant="secondary"
              onClick={pause}
              text={phase === undefined ? 'Pause the session' : 'Go on'}
            />
            {phase !== 'ended' && <End onEnd={() => send({ type: 'setPhase', phase: 'ended' })} />}
          </ButtonGroup>
          <List>
            <NewTab href={`/${session.id}`} text="What participants see" />
            <NewTab href={`/${session.id}/moderator`} text="What moderators see" />
            <NewTab href={`/${session.id}/panellist`} text="What panellists see" />
            <NewTab href={`/${session.id}/screen`} text="The screen, to share in the call" />
            <NewTab href={`/${session.id}/official`} text="What officials see" />
            <NewTab href={session.callUrl} text="The video call" />
          </List>
          <label className="app-check">
            <input type="checkbox" checked={hasKeys} onChange={() => setKeys(!hasKeys)} />
            Single keys press buttons
          </label>
          <button type="button" className="app-linkbutton" onClick={() => setHelping(true)}>
            Show the keys (?)
          </button>
          <form method="post" action="/sign-out">
            <Button type="submit" variant="secondary" text="Sign out" />
          </form>
        </aside>
      </div>
      <HostKeys
        me={me}
        sheet={sheet}
        selected={selected}
        actions={actions}
        isOn={hasKeys && editing === null}
        isHelping={isHelping}
        onHelp={setHelping}
        onPress={press}
        onLook={setLooking}
        onAdd={add}
        onPause={pause}
      />
    </Layout>
  )
}

const isOpen = (poll: PollView | undefined) => poll?.runs.at(-1)?.closedAt === null

/** Where the session stands, and the next press. */
function Next({
  sheet: { phase, step, goOn, read },
  ...rest
}: {
  sheet: Sheet
  hasKeys: boolean
  onPress: (next: Press) => void
}) {
  const other = step?.type === 'openPoll' || phase !== undefined ? null : goOn
  return (
    <>
      {phase !== undefined && (
        <p className="app-note app-note--strong">
          {phase === 'paused' ? 'The session is paused: no answers are taken.' : 'The session has ended.'}
        </p>
      )}
      {step !== null && <PressNext step={step} other={other} read={read} {...rest} />}
    </>
  )
}

/** What is being written; `onDone` hears the id of what was saved, or null where nothing was. */
function Edit({ editing, onDone }: { editing: Editing; onDone: (saved: string | null) => void }) {
  const { send } = useConnection()
  const { activity, version, wasAsked, after } = editing
  return (
    <Suspense fallback={<Text>Loading</Text>}>
      <ActivityEditor
        key={activity.id}
        activity={activity}
        isNew={version === 0}
        wasAsked={wasAsked}
        onCancel={() => onDone(null)}
        onSave={(saved) => {
          send({ type: 'setActivity', activity: saved, version, ...(after !== undefined && { after }) })
          onDone(saved.id)
        }}
      />
    </Suspense>
  )
}

/** Ends the session, in two presses. */
function End({ onEnd }: { onEnd: () => void }) {
  const [isAsking, setAsking] = useState(false)
  return (
    <Button
      id="end"
      variant={isAsking ? 'warning' : 'secondary'}
      onBlur={() => setAsking(false)}
      onClick={() => {
        if (isAsking) onEnd()
        setAsking(!isAsking)
      }}
      text={isAsking ? 'Yes, end the session' : 'End the session'}
    />
  )
}

function NewTab({ href, text }: { href: string; text: string }) {
  return (
    <li>
      <Link href={href} isNewTab>
        {text}
        <VisuallyHidden> (opens in a new tab)</VisuallyHidden>
      </Link>
    </li>
  )
}
