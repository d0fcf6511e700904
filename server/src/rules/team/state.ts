import type { TeamView } from '@companion/shared/views/team'

/** What the team calls each other, by id, and who looks after what. */
export type Team = { members: Map<string, TeamView['members'][0]>; duties: TeamView['duties'] }
