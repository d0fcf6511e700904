import type { HostView } from '@companion/shared/views/host'
import { useLiveState } from '../live/useView.ts'

/** Whether people are in small groups, or are asked into them: then the groups are what is live. */
export function useIsTalking(): boolean {
  return useLiveState(({ slices }) => {
    const { round, stage } = slices as HostView
    if (round === undefined || round.phase === 'ended' || stage?.phase === 'ended') return false
    const asked = stage?.pollId == null ? undefined : (slices as HostView)[`poll:${stage.pollId}`]
    return asked?.runs.at(-1)?.closedAt !== null
  })
}
