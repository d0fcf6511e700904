import type { AccessRole } from '@companion/shared/programme/access'
import type { RoleIn } from '@companion/shared/programme/deskTeam'

/** What someone with each role is. */
export const roleNames: Record<AccessRole, string> = {
  organiser: 'Organiser',
  host: 'Host',
  moderator: 'Moderator',
  panellist: 'Panellist',
  official: 'Official',
  screen: 'Screen',
}

/** A role with its session, in words: `Host of Early intervention`. */
export function roleInWords({ role, session }: RoleIn): string {
  if (role === 'organiser') return 'Organiser of the whole programme'
  return `${roleNames[role]} of ${session ?? 'every session'}`
}
