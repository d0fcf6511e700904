import type { TeamView } from '@companion/shared/views/team'
import type { SessionState } from '../state.ts'

/** The team for those who are on it. */
export function teamView({ team: { members, duties } }: SessionState): TeamView {
  return { members: [...members.values()], duties }
}
