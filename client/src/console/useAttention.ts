import type { HostView } from '@companion/shared/views/host'
import { useLiveParts } from '../live/useView.ts'

/** How much needs somebody of the team now. */
export type Attention = {
  /** Messages that may be about somebody's safety. */
  dangers: number
  /** Questions to read. */
  toRead: number
  /** Groups that ask for help, or whose words carry a flag. */
  groups: number
  /** Notes from other hosts that this one has not acknowledged. */
  notes: number
}

/** What needs somebody of the team now. */
export function useAttention(me: string): Attention {
  const { queue, counts, notes } = useLiveParts(partsOf) as Pick<HostView, 'queue' | 'notes'> & {
    counts?: NonNullable<HostView['wall']>['counts']
  }
  return {
    dangers: (queue?.waiting ?? []).filter(({ flags }) => flags?.includes('concern')).length,
    toRead: queue?.toRead ?? 0,
    groups: (counts?.help ?? 0) + (counts?.flagged ?? 0),
    notes: (notes ?? []).filter(({ by, acknowledgedBy }) => by !== me && !acknowledgedBy.includes(me)).length,
  }
}

function partsOf({ slices }: { slices: Record<string, unknown> }) {
  const { queue, notes, wall, round } = slices as HostView
  return { queue, notes, counts: round?.phase === 'ended' ? undefined : wall?.counts }
}
