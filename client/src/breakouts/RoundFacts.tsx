import type { RoundView, WallView } from '@companion/shared/views/breakouts'
import { breakouts } from '../messages/en/breakouts.ts'
import { useNow } from '../stage/useNow.ts'
import { Text } from '../ui/kit.ts'
import { count, number, people } from '../words/numbers.ts'
import { timeOfDay } from '../words/time.ts'

type Props = { round: RoundView; wall: WallView }

/** Who is where in a round of small groups, how much is written, and how much time is left. */
export function RoundFacts({ round, wall }: Props) {
  const left = useTimeLeft(wall)
  const { waiting, inGroups, alone } = wall.people
  return (
    <Text>
      {round.phase === 'gathering'
        ? `${number(waiting + inGroups)} would like to be in a group. ${count(alone, 'writes', 'write')} alone.`
        : `${people(inGroups)} in groups, ${number(alone)} alone, ${count(wall.said, 'thing', 'things')} written.`}
      {round.phase === 'open' && left !== null && ` ${left}`}
      {round.phase === 'grace' && ' The time is up; people finish their sentences.'}
      {round.left !== undefined && ` People read: ‘${breakouts.left[round.left]}’`}
    </Text>
  )
}

/** Until when a round goes on, in words; null while nobody knows. */
function useTimeLeft({ endsAt, pausedAt }: WallView): string | null {
  const now = useNow(15_000)
  if (endsAt === null || now === null) return null
  const left = Math.max(0, Math.round((endsAt - (pausedAt ?? now)) / 60_000))
  return `${pausedAt === undefined ? `Until ${timeOfDay(endsAt)},` : 'Paused with'} ${count(left, 'minute', 'minutes')} left.`
}
