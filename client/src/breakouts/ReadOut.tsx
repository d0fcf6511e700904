import type { RoundView } from '@companion/shared/views/breakouts'
import type { HostView } from '@companion/shared/views/host'
import { useConnection, useSlice } from '../live/useView.ts'
import { Heading, LinkButton, Text } from '../ui/kit.ts'
import { PointList } from './PointList.tsx'

/** What the groups came to, for a host to put before everyone, one by one. */
export function ReadOut({ round }: { round: RoundView }) {
  const points = useSlice<HostView, 'points'>('points')
  const { send } = useConnection()
  if (points === undefined) return <Text variant="quiet">No group wrote anything in this round.</Text>
  return (
    <>
      <Heading level={3}>What the groups came to</Heading>
      <Text variant="aside">
        Put a key point, or where a group does not agree, on the screen and on everyone’s own device.
      </Text>
      <PointList
        round={round}
        points={points}
        action={({ group, point, text, shown = false }) => (
          <LinkButton
            text={shown ? 'Take it away' : 'Show it to everyone'}
            about={text}
            onClick={() => send({ type: 'showPoint', round: round.round, group, point, on: !shown })}
          />
        )}
      />
    </>
  )
}
