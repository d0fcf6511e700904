import type { Activity } from '@companion/shared/commands/runSheet'
import type { HostView } from '@companion/shared/views/host'
import type { PollView } from '@companion/shared/views/polls'
import { nanoid } from 'nanoid'
import { Suspense, useState } from 'react'
import { HostBreakouts } from '../breakouts/HostBreakouts.tsx'
import { useConnection, useLiveState } from '../live/useView.ts'
import { HostPoll } from '../polls/HostPoll.tsx'
import { QuestionQueue } from '../questions/QuestionQueue.tsx'
import { useQueueKeys } from '../questions/useQueueKeys.ts'
import { RehearsalPanel } from '../rehearsal/RehearsalPanel.tsx'
import { Rehearse } from '../rehearsal/Rehearse.tsx'
import { nextStep, openNext, type Press } from '../runSheet/nextStep.ts'
import { PressNext } from '../runSheet/PressNext.tsx'
import { RunSheet } from '../runSheet/RunSheet.tsx'
import { RunSheetFile } from '../runSheet/RunSheetFile.tsx'
import { Announce } from '../stage/Announce.tsx'
import { HostActivityList, useUndoable } from '../stage/HostActivity.tsx'
import { NotesSent, NotesToRead } from '../stage/Notes.tsx'
import { useNow } from '../stage/useNow.ts'
import { ConnectionNote } from '../ui/ConnectionNote.tsx'
import { KeysHelp } from '../ui/KeysHelp.tsx'
import { Button, ButtonGroup, Heading, Link, List, Section, Text, VisuallyHidden } from '../ui/kit.ts'
import { Layout } from '../ui/Layout.tsx'
import { later } from '../ui/later.tsx'
import { People } from '../ui/People.tsx'
import { Refused } from '../ui/Refused.tsx'
import { SignedOut } from '../ui/SignedOut.tsx'
import { useDraft } from '../ui/useDraft.ts'
import { type Key, useKeys } from '../ui/useKeys.ts'
import type { HostPageData } from './page.ts'

const ActivityEditor = later(() =>
  import('../runSheet/ActivityEditor.tsx').then((module) => module.ActivityEditor),
)

/** What is being written: a new activity, or a change to one as it was when the host began. */
type Editing = { activity: Activity; version: number; wasAsked: boolean; after?: string | null }

/** The host's console: the run sheet, the live thing with its figures, and what to press next. */
export function HostPage({ session, origin, me }: Pick<HostPageData, 'session' | 'origin' | 'me'>) {
  const view = useLiveState(({ slices }) => slices) as HostView
  const { send } = useConnection()
  const [hasKeys, setKeys] = useState(true)
  const [isHelping, setHelping] = useState(false)
  const [looking, setLooking] = useState<string | null>(null)
  const [editing, setEditing] = useDraft<Editing | null>('editing', null)
  const undoable = useUndoable()
  const now = useNow(15_000)
  const { pollId: stage, phase } = view.stage ?? { pollId: null }
  // What was on stage last is still what the host looks at when its opening is undone.
  const [lastStage, setLastStage] = useState(stage)
  if (stage !== null && stage !== lastStage) setLastStage(stage)
  const order = view.runSheet ?? []
  const read = (pollId: string): PollView | undefined => view[`poll:${pollId}`]
  const step = nextStep(view, read)
  const selected =
    looking !== null && order.includes(looking) ? looking : (stage ?? lastStage ?? order[0] ?? null)
  const poll = selected === null ? undefined : read(selected)
  const run = poll?.runs.at(-1)
  const stageRun = stage === null ? undefined : read(stage)?.runs.at(-1)
  const closesOther = stage !== selected && stageRun?.closedAt === null
  const goOn = openNext(view, read)
  const other = step?.type === 'openPoll' || phase !== undefined ? null : goOn

  function press(next: Press): void {
    setLooking(null)
    send(next)
  }

  function closeOpen(): void {
    if (stage !== null && stageRun?.closedAt === null)
      send({ type: 'closePoll', pollId: stage, run: stageRun.run })
  }

  /** What can be done with the selected poll now, each with its key. */
  const actions: Key[] = []
  if (selected !== null && poll !== undefined) {
    const { version, runs, ...prepared } = poll
    const activity = { ...prepared, kind: 'poll', id: selected } as Activity
    const at = order.indexOf(selected)
    const set = (changed: Activity) => send({ type: 'setActivity', activity: changed, version })
    const { skipped, ...unskipped } = activity
    if (run?.closedAt !== null && phase !== 'ended') {
      const text = run === undefined ? 'Open this question' : 'Ask this again'
      const next = { type: 'openPoll', pollId: selected, run: (run?.run ?? 0) + 1 } as const
      actions.push({ key: 'o', text, run: () => press(next) })
    }
    if (run !== undefined && run.question.show !== 'never') {
      const text = run.shown ? 'Hide the result from participants' : 'Show the result to participants'
      const type = run.shown ? 'hideResult' : 'showResult'
      actions.push({ key: 'r', text, run: () => send({ type, pollId: selected, run: run.run }) })
    }
    actions.push({
      key: 'e',
      text: 'Change',
      run: () => setEditing({ activity, version, wasAsked: run !== undefined }),
    })
    actions.push({
      key: 'd',
      text: 'Duplicate',
      run: () => {
        const copy = { ...activity, id: newId() }
        send({ type: 'setActivity', activity: copy, version: 0, after: selected })
        setLooking(copy.id)
      },
    })
    if (run === undefined) {
      const text = skipped ? 'Do not skip' : 'Skip'
      actions.push({ key: 's', text, run: () => set(skipped ? unskipped : { ...activity, skipped: true }) })
      actions.push({
        key: 'x',
        text: 'Remove',
        run: () => send({ type: 'removeActivity', activityId: selected }),
      })
    }
    const move = (after: string | null | undefined) => {
      if (after !== undefined) send({ type: 'moveActivity', activityId: selected, after })
    }
    if (at > 0) {
      const up = () => move(at === 1 ? null : order[at - 2])
      actions.push({ key: 'K', text: 'Move up', run: up })
    }
    if (at < order.length - 1) actions.push({ key: 'J', text: 'Move down', run: () => move(order[at + 1]) })
  }

  const waiting = view[`said:${selected}`]
  const first = waiting?.waiting[0]?.id ?? waiting?.words.find(({ state }) => state === 'waiting')?.word
  const decide = (show: boolean) => {
    if (selected !== null && waiting !== undefined && first !== undefined)
      send({ type: 'moderate', pollId: selected, run: waiting.run, items: [first], show })
  }
  const unread = view.notes?.find(({ by, acknowledgedBy }) => by !== me && !acknowledgedBy.includes(me))
  const look = (by: number) => setLooking(order[Math.max(0, order.indexOf(selected ?? '') + by)] ?? selected)
  const focus = (id: string) => () => document.getElementById(id)?.focus()
  const pause = () => send({ type: 'setPhase', phase: phase === undefined ? 'paused' : 'live' })
  const add = () =>
    setEditing({
      activity: { kind: 'poll', id: newId(), question: { kind: 'single', text: '', options: [] } },
      version: 0,
      wasAsked: false,
      after: selected,
    })
  const keys: Key[] = [
    { key: 'n', text: 'Press the big button', run: () => step !== null && press(step) },
    { key: 'g', text: 'Open the next question at once', run: () => goOn !== null && press(goOn) },
    { key: 'c', text: 'Close the open question', run: closeOpen },
    {
      key: 'u',
      text: 'Undo, for five seconds',
      run: () => undoable !== null && send({ type: 'undo', of: undoable }),
    },
    { key: 'j', text: 'Look at the next on the run sheet', run: () => look(1) },
    { key: 'k', text: 'Look at the one before', run: () => look(-1) },
    ...actions,
    { key: 'a', text: 'Add a question after this one', run: add },
    { key: 'l', text: 'Let through the first text or word that waits', run: () => decide(true) },
    { key: 'b', text: 'Hold it back', run: () => decide(false) },
    ...useQueueKeys(me),
    { key: 'm', text: 'Write an announcement', run: focus('announce') },
    {
      key: 'M',
      text: 'Take the announcement away',
      run: () =>
        view.announcement !== undefined && !view.announcement.over && send({ type: 'announce', text: null }),
    },
    { key: 'h', text: 'Write a note to the other hosts', run: focus('note-to-hosts') },
    {
      key: 'y',
      text: 'Say that you have read a note',
      run: () => unread !== undefined && send({ type: 'acknowledgeNote', noteId: unread.id }),
    },
    { key: 'p', text: 'Pause, or go on', run: pause },
    { key: 'q', text: 'Go to the button that ends the session', run: focus('end') },
    { key: 'f', text: 'Bring or keep a run sheet as a file', run: () => openFile() },
    { key: '?', text: 'Show these keys', run: () => setHelping(true) },
  ]
  useKeys(keys, hasKeys && editing === null && !isHelping)

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
          const { activity } = command
          const current = read(activity.id)
          const version = current?.version ?? 0
          const wasAsked = (current?.runs.length ?? 0) > 0
          return { text: 'Look at what I wrote', run: () => setEditing({ activity, version, wasAsked }) }
        }}
      />
      <NotesToRead me={me} />
      <div className="app-console">
        <nav className="app-console__sheet" aria-label="Run sheet">
          <Heading level={2} size="s">
            Run sheet
          </Heading>
          <RunSheet
            order={order}
            read={read}
            stage={stage}
            selected={selected}
            now={now}
            isOver={phase === 'ended'}
            onSelect={setLooking}
          />
          <Button variant="secondary" onClick={add} text="Add a question" />
          <RunSheetFile sessionId={session.id} />
          {!session.rehearsal && <Rehearse sessionId={session.id} />}
        </nav>
        <div className="app-console__live">
          {phase !== undefined && (
            <p className="app-note app-note--strong">
              {phase === 'paused' ? 'The session is paused: no answers are taken.' : 'The session has ended.'}
            </p>
          )}
          {step !== null && (
            <PressNext step={step} other={other} read={read} hasKeys={hasKeys} onPress={press} />
          )}
          <HostActivityList me={me} textOf={(pollId) => read(pollId)?.question.text} />
          {editing !== null && (
            <Suspense fallback={<Text>Loading</Text>}>
              <ActivityEditor
                key={editing.activity.id}
                activity={editing.activity}
                isNew={editing.version === 0}
                wasAsked={editing.wasAsked}
                onCancel={() => setEditing(null)}
                onSave={(activity) => {
                  const { version, after } = editing
                  send({ type: 'setActivity', activity, version, ...(after !== undefined && { after }) })
                  setLooking(activity.id)
                  setEditing(null)
                }}
              />
            </Suspense>
          )}
          {editing === null && selected !== null && (
            <HostPoll
              key={selected}
              pollId={selected}
              actions={actions}
              closesOther={closesOther}
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
      {isHelping && <KeysHelp keys={keys} onClose={() => setHelping(false)} />}
    </Layout>
  )
}

/** An id for something new on the run sheet. */
function newId(): string {
  return `p-${nanoid(8)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, 'x')}`
}

function openFile(): void {
  const input = document.getElementById('bring-run-sheet')
  input?.closest('details')?.setAttribute('open', '')
  input?.focus()
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
