import { useLiveState } from '../connection/useView.ts'
import { en } from '../messages/en.ts'

/** One quiet line while the connection is lost, and one while updates are paused. */
export function ConnectionNote() {
  const isLost = useLiveState(({ status }) => status === 'lost')
  const isPaused = useLiveState(({ paused }) => paused)
  if (!isLost && !isPaused) return null
  return <p className="app-note">{isLost ? en.lost : en.pausedNote}</p>
}
