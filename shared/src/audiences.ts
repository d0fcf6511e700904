import type { HostView, ModeratorView } from './views/host.ts'
import type { OfficialView } from './views/official.ts'
import type { PanellistView } from './views/panellist.ts'
import type { ParticipantView } from './views/participant.ts'
import type { ScreenView } from './views/screen.ts'

/** The roles that are signed in to, with an access code. */
export const staffRoles = ['host', 'moderator', 'panellist', 'official', 'screen'] as const
export type StaffRole = (typeof staffRoles)[number]

/** Everyone that a page is for. */
export type Audience = 'participant' | StaffRole
export const audiences: readonly Audience[] = /* @__PURE__ */ (['participant'] as Audience[]).concat(
  staffRoles,
)

type OfEach<V extends Record<Audience, object>> = V

/**
 * What each audience may see. How it is made, and sent, is defined under `server/src/rules/audiences/`, and
 * `client/src/render.tsx` has its page: what an audience lacks does not compile.
 */
export type Views = OfEach<{
  participant: ParticipantView
  host: HostView
  moderator: ModeratorView
  panellist: PanellistView
  official: OfficialView
  screen: ScreenView
}>

/** The roles whose pages hold words that are nowhere else until they are sent. */
export const writers: readonly Audience[] = ['host', 'moderator', 'panellist']
