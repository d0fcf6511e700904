import type { ScreenView } from '@companion/shared/views/screen'
import { useLiveState } from '../live/useView.ts'

/** The poll that the screen shows: the one it stays on, or the one on stage while nothing else stands before it. */
export function useShownPoll(pin: string | undefined): string | null {
  return useLiveState(({ slices }) => {
    const { stage, now, point, round } = slices as ScreenView
    if (stage?.phase !== undefined) return null
    if (pin !== undefined) return pin
    const isTalking = round !== undefined && round.phase !== 'ended'
    return now !== undefined || point !== undefined || isTalking ? null : (stage?.pollId ?? null)
  })
}
