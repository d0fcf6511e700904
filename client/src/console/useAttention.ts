import type { HostView } from '@companion/shared/views/host'
import { useLiveParts } from '../live/useView.ts'

/** What the team should look at, counted. */
export type Attention = {
  /** People whose message suggests danger, and that no one on the team has taken. */
  dangers: number
  /** Questions to read. */
  toRead: number
  /** Groups that ask for help, or whose words carry a flag. */
  groups: number
  /** Networks that look like one person with many cookies, some of whose people count. */
  networks: number
  /** Notes from other hosts that this one has not acknowledged. */
  notes: number
}

/** What the team should look at now. */
export function useAttention(me: string): Attention {
  const { dangers, queue, counts, notes, networks } = useLiveParts(partsOf) as Pick<
    HostView,
    'dangers' | 'queue' | 'notes' | 'networks'
  > & {
    counts?: NonNullable<HostView['wall']>['counts']
  }
  return {
    dangers: dangers?.people ?? 0,
    toRead: queue?.toRead ?? 0,
    groups: (counts?.help ?? 0) + (counts?.flagged ?? 0),
    networks: (networks?.listed ?? []).filter(({ people, aside }) => aside < people).length,
    notes: (notes ?? []).filter(({ by, acknowledgedBy }) => by !== me && !acknowledgedBy.includes(me)).length,
  }
}

function partsOf({ slices }: { slices: Record<string, unknown> }) {
  const { dangers, queue, notes, networks, wall, round } = slices as HostView
  return { dangers, queue, notes, networks, counts: round?.phase === 'ended' ? undefined : wall?.counts }
}
