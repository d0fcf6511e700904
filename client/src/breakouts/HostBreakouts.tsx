import type { HostView } from '@companion/shared/views/host'
import { useConnection, useSlice } from '../live/useView.ts'
import { SendLine } from '../stage/SendLine.tsx'
import { Button, Heading } from '../ui/kit.ts'
import { ReadOut } from './ReadOut.tsx'
import { RoundFacts } from './RoundFacts.tsx'
import { SetUpRound } from './SetUpRound.tsx'
import { Wall } from './Wall.tsx'

/** Small groups as a host runs them: set up, start, look after, and read out. */
export function HostBreakouts() {
  const round = useSlice<HostView, 'round'>('round')
  const wall = useSlice<HostView, 'wall'>('wall')
  const { send } = useConnection()
  if (round === undefined || wall === undefined || round.phase === 'ended') {
    return (
      <>
        {round !== undefined && <ReadOut round={round} />}
        {round !== undefined && wall?.canOpenAgain && (
          <Button
            variant="secondary"
            onClick={() => send({ type: 'extendRound', round: round.round, minutes: 5 })}
            text="Go on with the groups for 5 minutes"
          />
        )}
        <SetUpRound next={(round?.round ?? 0) + 1} />
      </>
    )
  }
  return (
    <>
      <Heading level={2}>Small groups</Heading>
      <RoundFacts round={round} wall={wall} />
      <Wall round={round} wall={wall} />
      {round.phase !== 'gathering' && (
        <SendLine
          id="to-all-groups"
          label="Write to all groups"
          most={300}
          button="Send to all groups"
          onSend={(text) => send({ type: 'writeToGroups', round: round.round, group: null, text })}
        />
      )}
    </>
  )
}
