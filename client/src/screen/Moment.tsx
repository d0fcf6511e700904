import { notAskedTopic } from '@companion/shared/questions'
import type { BoardQuestion } from '@companion/shared/views/questions'
import type { ScreenView } from '@companion/shared/views/screen'
import { useSlice } from '../live/useView.ts'
import { en } from '../messages/en.ts'
import type { ScreenPageData } from '../pages/page.ts'
import { moreSay } from '../words/numbers.ts'
import { Groups } from './Groups.tsx'
import { Lobby } from './Lobby.tsx'
import { Said } from './Said.tsx'
import { ScreenPoll } from './ScreenPoll.tsx'
import { Segment } from './Segment.tsx'
import { useShownPoll } from './useShownPoll.ts'

type Props = Pick<ScreenPageData, 'session' | 'origin' | 'pin'>

/** The one thing that the screen shows now. */
export function Moment({ session, origin, pin }: Props) {
  const { phase, segment } = useSlice<ScreenView, 'stage'>('stage') ?? {}
  const now = useSlice<ScreenView, 'now'>('now')
  const point = useSlice<ScreenView, 'point'>('point')
  const round = useSlice<ScreenView, 'round'>('round')
  const pollId = useShownPoll(pin)
  if (phase === 'ended') {
    return (
      <Said title={en.thanks}>
        <p className="app-screen__text">{en.thanksMore}</p>
        <p className="app-screen__text">
          <strong>{`${en.nextTitle} `}</strong>
          {session.whatNext ?? en.whatNext}
        </p>
      </Said>
    )
  }
  if (phase === 'paused') return <Segment kind="break" {...(segment?.kind === 'break' && segment)} />
  if (pollId !== null) return <ScreenPoll key={pollId} pollId={pollId} />
  if (now !== undefined) return <Said before={saidOf(now)} title={now.text} />
  if (point !== undefined) {
    return (
      <Said
        before={`${point.title}: ${point.point === 'dissent' ? 'not all in a group agree' : 'from a group'}`}
        title={point.text}
      >
        {point.meToo > 0 && <p className="app-screen__text">{moreSay(point.meToo)}</p>}
      </Said>
    )
  }
  if (round !== undefined && round.phase !== 'ended')
    return <Groups round={round} session={session} origin={origin} />
  if (segment !== undefined) return <Segment {...segment} />
  return <Lobby session={session} origin={origin} />
}

const saidOf = ({ topic }: BoardQuestion) =>
  topic === notAskedTopic ? 'What we did not ask, from you' : 'A question from you, being answered now'
