import type { HostView } from '@companion/shared/views/host'
import type { OnTeam, TeamView } from '@companion/shared/views/team'
import { useLiveParts, useSlice } from '../live/useView.ts'

/** Someone on the team as the others see them; without a name, where they have not said one. */
export type Colleague = Omit<OnTeam, 'group'> & {
  name: string | undefined
  isHere: boolean
  /** The group that they look into, and the questions that they read. */
  group: number | undefined
  reads: readonly number[]
}

/** Everyone on the team, those who are here first, and who looks after what. */
export function useTeam(): { all: Colleague[]; duties: TeamView['duties'] } {
  const { team, onTeam, queue } = useLiveParts(({ slices }) => {
    const { team, onTeam, queue } = slices as HostView
    return { team, onTeam, queue }
  }) as Pick<HostView, 'team' | 'onTeam' | 'queue'>
  const here = onTeam ?? []
  const known = team?.members ?? []
  const reads = (id: string) =>
    (queue?.waiting ?? []).filter(({ taken }) => taken?.by === id).map(({ question }) => question)
  const away = known.filter(({ id }) => !here.some((one) => one.id === id))
  return {
    all: [
      ...here.map((one) => ({
        ...one,
        name: known.find(({ id }) => id === one.id)?.name,
        isHere: true,
        group: one.group,
        reads: reads(one.id),
      })),
      ...away.map((one) => ({ ...one, isHere: false, group: undefined, reads: reads(one.id) })),
    ],
    duties: team?.duties ?? {},
  }
}

/** What a sentence calls someone on the team: 'you', their name, or 'another host'. */
export function useNameOf(me: string): (id: string) => string {
  const team = useSlice<HostView, 'team'>('team')
  return (id) => (id === me ? 'you' : (team?.members.find((one) => one.id === id)?.name ?? 'another host'))
}
