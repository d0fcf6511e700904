import type { SessionInfo } from '@companion/shared/views/session'
import { useState } from 'react'
import { useConnection } from '../live/useView.ts'
import { RehearsalPanel } from '../rehearsal/RehearsalPanel.tsx'
import type { Sheet } from '../runSheet/useRunSheet.ts'
import { Announce } from '../stage/Announce.tsx'
import { ScreenLook } from '../stage/ScreenLook.tsx'
import { Button, ButtonGroup, Section, Text } from '../ui/kit.ts'

type Props = { session: SessionInfo; origin: string; phase: Sheet['phase']; onPause: () => void }

/** What goes to everyone: announcements, how to join, and whether the session goes on. */
export function AnnouncePane({ session, origin, phase, onPause }: Props) {
  const { send } = useConnection()
  return (
    <>
      <Announce />
      <Section id="joining" title="How people join" size="s">
        <Text>
          {origin.replace(/^https?:\/\//, '')}
          <br />
          <span className="app-joincode">{session.joinCode}</span>
        </Text>
      </Section>
      <Section id="screen-look" title="The screen" size="s">
        <ScreenLook />
      </Section>
      <Section id="going-on" title="Pause or end" size="s">
        <ButtonGroup>
          <Button
            variant="secondary"
            onClick={onPause}
            text={phase === undefined ? 'Pause the session' : 'Go on'}
          />
          {phase !== 'ended' && <End onEnd={() => send({ type: 'setPhase', phase: 'ended' })} />}
        </ButtonGroup>
      </Section>
      {session.rehearsal && <RehearsalPanel sessionId={session.id} />}
    </>
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
