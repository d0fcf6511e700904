import { createHash } from 'node:crypto'

/** What an app is called in a call, and what it is for. */
export type About = { origin: string; name: string; short: string; full: string }

/** Sites that Teams shows apps from; Microsoft moves it to `cloud.microsoft`. */
export const teamsSites = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
]

/**
 * The manifest of an app for Teams, after version 1.17 of its schema: a tab for meetings that stands in the side panel too, also
 * for guests who have not signed in. It is a static tab because one that is configured needs a page with Microsoft's library.
 */
export function teamsManifest({ origin, name, short, full }: About) {
  const page = (path: string) => `${origin}${path}`
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.17/MicrosoftTeams.schema.json',
    manifestVersion: '1.17',
    version: '1.0.0',
    id: guidOf(origin),
    developer: {
      name: cut(name, 32),
      websiteUrl: page('/about'),
      privacyUrl: page('/privacy'),
      termsOfUseUrl: page('/take-part'),
    },
    name: { short: cut(name, 30), full: cut(name, 100) },
    description: { short: cut(short, 80), full: cut(full, 4000) },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#0b3d4f',
    staticTabs: [
      {
        entityId: 'sessions',
        name: cut(name, 128),
        contentUrl: page('/'),
        websiteUrl: page('/'),
        scopes: ['groupChat'],
        context: ['meetingChatTab', 'meetingDetailsTab', 'meetingSidePanel'],
      },
    ],
    validDomains: [new URL(origin).host],
    meetingExtensionDefinition: { supportsAnonymousGuestUsers: true },
    showLoadingIndicator: false,
  }
}

/** A name for an installation that is the same each time. */
function guidOf(origin: string): string {
  const hex = createHash('sha256').update(`companion ${origin}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** A text that is at most so long, cut between words. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const start = text.slice(0, most)
  return `${start.slice(0, Math.max(1, start.lastIndexOf(' ')))}…`
}
