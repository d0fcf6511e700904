import type { ScreenView } from '@companion/shared/views/screen'
import { useSlice } from '../live/useView.ts'
import { en } from '../messages/en.ts'
import type { ScreenPageData } from '../pages/page.ts'
import { moreSay } from '../words/numbers.ts'
import { Groups } from './Groups.tsx'
import { Lobby } from './Lobby.tsx'
import { ScreenPoll } from './ScreenPoll.tsx'
import { useShownPoll } from './useShownPoll.ts'

type Props = Pick<ScreenPageData, 'session' | 'origin' | 'pin'>

/** The one thing that the screen shows now. */
export function Moment({ session, origin, pin }: Props) {
  const phase = useSlice<ScreenView, 'stage'>('stage')?.phase
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
  if (phase === 'paused') {
    return (
      <Said title="We are having a short break">
        <p className="app-screen__text">We will go on soon. Your answers are saved.</p>
      </Said>
    )
  }
  if (pollId !== null) return <ScreenPoll key={pollId} pollId={pollId} />
  if (now !== undefined) return <Said before="A question from you, being answered now" title={now.text} />
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
  return <Lobby session={session} origin={origin} />
}

type SaidProps = { before?: string; title: string; children?: React.ReactNode }

/** Words that stand alone on the screen. */
function Said({ before, title, children }: SaidProps) {
  return (
    <div className="app-screen__said">
      {before !== undefined && <p className="app-screen__before">{before}</p>}
      <h1 className="app-screen__title">{title}</h1>
      {children}
    </div>
  )
}
