import type { Duty } from '../commands/team.ts'

/** Someone on the team: the id that their commands carry, and what the others call them. */
export type TeamMember = { id: string; name: string; role: 'host' | 'moderator' }

/** Who is on the team, and who looks after what: since when, and who gave it to them. */
export type TeamView = {
  members: TeamMember[]
  duties: Partial<Record<Duty, { to: string; by: string; at: number }>>
}

/** Someone on the team who is connected, and the group that they look into. */
export type OnTeam = { id: string; role: 'host' | 'moderator' | 'panellist'; group?: number }
