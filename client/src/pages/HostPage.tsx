import { useState } from 'react'
import { HostBreakouts } from '../breakouts/HostBreakouts.tsx'
import { ActionBar } from '../console/ActionBar.tsx'
import { AnnouncePane } from '../console/AnnouncePane.tsx'
import { Attention } from '../console/Attention.tsx'
import { Bar } from '../console/Bar.tsx'
import { FindButton } from '../console/FindButton.tsx'
import { Here } from '../console/Here.tsx'
import { LineState } from '../console/LineState.tsx'
import { LivePane } from '../console/LivePane.tsx'
import { Menu } from '../console/Menu.tsx'
import { PaneBox } from '../console/PaneBox.tsx'
import { PlanClock } from '../console/PlanClock.tsx'
import { paneId, Tabs } from '../console/Tabs.tsx'
import { useIsTalking } from '../console/useIsTalking.ts'
import { usePanes } from '../console/usePanes.ts'
import { useConnection } from '../live/useView.ts'
import { Networks } from '../people/Networks.tsx'
import { QuestionQueue } from '../questions/QuestionQueue.tsx'
import { Rehearse } from '../rehearsal/Rehearse.tsx'
import { changeTo, type Editing, newQuestion, newSegment } from '../runSheet/editing.ts'
import { lineActions } from '../runSheet/lineActions.ts'
import type { Press } from '../runSheet/nextStep.ts'
import { RunSheet } from '../runSheet/RunSheet.tsx'
import { RunSheetFile } from '../runSheet/RunSheetFile.tsx'
import { useRunSheet } from '../runSheet/useRunSheet.ts'
import { HostActivityList } from '../stage/HostActivity.tsx'
import { NotesSent, NotesToRead } from '../stage/Notes.tsx'
import { HandedOver, Team } from '../team/Team.tsx'
import { ConnectionNote } from '../ui/ConnectionNote.tsx'
import { Button, ButtonGroup, Section, SkipLink, Text } from '../ui/kit.ts'
import { Refused } from '../ui/Refused.tsx'
import { SignedOut } from '../ui/SignedOut.tsx'
import { useDraft } from '../ui/useDraft.ts'
import { HostKeys, type Overlay } from './HostKeys.tsx'
import type { HostPageData } from './page.ts'

type Props = Pick<HostPageData, 'session' | 'origin' | 'me' | 'isNamed' | 'example'>

/** The host's console: the run sheet, what is live, what needs someone, and the next press, none of which scrolls away. */
export function HostPage({ session, origin, me, isNamed, example }: Props) {
  const sheet = useRunSheet()
  const { order, current, phase, line } = sheet
  const { send } = useConnection()
  const panes = usePanes()
  const isTalking = useIsTalking()
  const [hasKeys, setKeys] = useState(true)
  const [overlay, setOverlay] = useState<Overlay>(null)
  const [looking, setLooking] = useState<string | null>(null)
  const [editing, setEditing] = useDraft<Editing | null>('editing', null)
  // What was on last is still what the host looks at when its opening is undone.
  const [last, setLast] = useState(current)
  if (current !== null && current !== last) setLast(current)
  const isThere = looking !== null && order.includes(looking)
  const live = isTalking ? null : (current ?? last ?? order[0] ?? null)
  const selected = isThere ? looking : live

  function look(id: string | null): void {
    setLooking(id)
    if (panes.width === 'phone') panes.show('live')
  }
  function edit(what: Editing): void {
    setEditing(what)
    panes.show('live')
  }
  function press(next: Press): void {
    setLooking(null)
    send(next)
  }
  function goLive(): void {
    setLooking(null)
    panes.show('live', paneId('live'))
  }
  const add = () => edit(newQuestion(selected ?? current))
  const addSegment = () => edit(newSegment(selected ?? current))
  const pause = () => send({ type: 'setPhase', phase: phase === undefined ? 'paused' : 'live' })
  const actions = selected === null ? [] : lineActions(selected, sheet, { send, press, edit, look })
  const bar = { sheet, selected, onPress: press, onLive: goLive }

  return (
    <>
      <SkipLink to={paneId('live')}>Skip to what is live</SkipLink>
      <div className="app-console">
        <Bar session={session} phase={phase}>
          <PlanClock sheet={sheet} />
          <Attention me={me} show={panes.show} groupsIn={selected === null ? 'live' : 'groups'} />
          <Here />
          <LineState />
          <FindButton onFind={() => setOverlay('find')} />
          <Menu
            session={session}
            hasKeys={hasKeys}
            onKeys={() => setKeys(!hasKeys)}
            onHelp={() => setOverlay('keys')}
          />
        </Bar>
        <main className="app-console__main" id="main">
          <div className="app-console__notes">
            <ConnectionNote />
            <SignedOut />
            <Refused
              rescue={(command, code) => {
                if (code === 'code.again')
                  return {
                    text: 'Give the code',
                    run: () => location.assign(`/confirm?to=/${session.id}/host`),
                  }
                if (command.type !== 'setActivity') return undefined
                const change = changeTo(command.activity, line(command.activity.id))
                return { text: 'Look at what I wrote', run: () => edit(change) }
              }}
            />
            <NotesToRead me={me} />
            <HandedOver me={me} />
          </div>
          <nav
            className="app-pane app-pane--sheet"
            id={paneId('sheet')}
            aria-label="Run sheet"
            hidden={!panes.isShown('sheet')}
            tabIndex={-1}
          >
            <RunSheet
              sheet={sheet}
              selected={selected}
              onSelect={look}
              onMove={(activityId, after) => send({ type: 'moveActivity', activityId, after })}
            />
            <div className="app-pane__foot">
              <ButtonGroup>
                <Button variant="secondary" onClick={add} text="Add a question" />
                <Button variant="secondary" onClick={addSegment} text="Add a talk, break or groups" />
              </ButtonGroup>
              <RunSheetFile sessionId={session.id} />
              {!session.rehearsal && <Rehearse sessionId={session.id} example={example} />}
            </div>
          </nav>
          <section
            className="app-pane app-pane--live"
            id={paneId('live')}
            aria-label="Live"
            hidden={!panes.isShown('live')}
            tabIndex={-1}
          >
            <LivePane
              sessionId={session.id}
              me={me}
              sheet={sheet}
              selected={selected}
              actions={actions}
              editing={editing}
              onEdited={(saved) => {
                setEditing(null)
                if (saved !== null) look(saved)
              }}
              onLive={goLive}
            />
          </section>
          <ActionBar {...bar} hasKeys={hasKeys} />
          <Tabs panes={panes} me={me} />
          <PaneBox pane="questions" panes={panes}>
            <QuestionQueue me={me} session={session} />
          </PaneBox>
          <PaneBox pane="groups" panes={panes}>
            {selected === null ? (
              <Text variant="quiet">The groups are what is live now. You see them beside the run sheet.</Text>
            ) : (
              <HostBreakouts />
            )}
          </PaneBox>
          <PaneBox pane="team" panes={panes}>
            <Team me={me} isNamed={isNamed} />
            <Networks />
            <NotesSent me={me} />
            <Section id="activity" title="What hosts did" size="s">
              <HostActivityList me={me} textOf={(id) => line(id)?.text} />
            </Section>
          </PaneBox>
          <PaneBox pane="announce" panes={panes}>
            <AnnouncePane session={session} origin={origin} phase={phase} onPause={pause} />
          </PaneBox>
        </main>
      </div>
      <HostKeys
        {...bar}
        me={me}
        actions={actions}
        isOn={hasKeys && editing === null}
        overlay={overlay}
        show={panes.show}
        onOverlay={setOverlay}
        onLook={look}
        onAdd={add}
        onPause={pause}
      />
    </>
  )
}
