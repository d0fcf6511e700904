import { readResult } from '@companion/shared/views/results'
import type { ScreenView } from '@companion/shared/views/screen'
import { isCut } from '../live/store.ts'
import { useLiveState, useSlice } from '../live/useView.ts'
import type { ScreenPageData } from '../pages/page.ts'
import { QrCode } from '../ui/QrCode.tsx'
import { number } from '../words/numbers.ts'
import { addressOf } from './address.ts'
import { useShownPoll } from './useShownPoll.ts'

/** How to join, which is always there, and how many have answered. */
export function Footer({ session, origin, pin }: Pick<ScreenPageData, 'session' | 'origin' | 'pin'>) {
  const isLost = useLiveState(({ status }) => isCut(status))
  const pollId = useShownPoll(pin)
  return (
    <aside className="app-screen__footer" aria-label="How to join">
      <QrCode address={`${origin}/join/${session.joinCode}`} />
      <p className="app-screen__join">
        <span>Join at </span>
        <strong>{addressOf(origin)}</strong>
        <span> with the code</span>
      </p>
      <strong className="app-screen__code">{session.joinCode}</strong>
      {isLost ? (
        <p className="app-screen__lost">Reconnecting</p>
      ) : (
        pollId !== null && <Answered key={pollId} pollId={pollId} />
      )}
    </aside>
  )
}

function Answered({ pollId }: { pollId: string }) {
  const run = useSlice<ScreenView, `poll:${string}`>(`poll:${pollId}`)
  const view = useSlice<ScreenView, `results:${string}`>(`results:${pollId}`)
  if (run === undefined) return null
  const { answered } = readResult(view ?? [])
  return (
    <p className="app-screen__answered">
      <strong>{number(answered)}</strong>
      <span>{answered === 1 ? ' person answered' : ' people answered'}</span>
      <small>{run.closedAt === null ? 'Open now' : 'Closed'}</small>
    </p>
  )
}
