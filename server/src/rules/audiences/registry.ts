import type { Audience } from '@companion/shared/audiences'
import { hostView } from './host.ts'
import { moderatorView } from './moderator.ts'
import { officialView } from './official.ts'
import { panellistView } from './panellist.ts'
import { participantView } from './participant.ts'
import { screenView } from './screen.ts'
import type { DefinedAudience } from './view.ts'

/** Every audience by its name. One that has no definition does not compile. */
export const definedAudiences: Readonly<Record<Audience, DefinedAudience>> = {
  participant: participantView,
  host: hostView,
  moderator: moderatorView,
  panellist: panellistView,
  official: officialView,
  screen: screenView,
}
