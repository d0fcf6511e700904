import { type DeskPart, deskParts } from '@companion/shared/programme/desk'
import { Link } from '../ui/kit.ts'
import { type Said, TeamLayout } from './TeamLayout.tsx'

/** What stands around every page of the organiser's desk. */
export function DeskLayout({ part, ...said }: Said & { part: DeskPart }) {
  const nav = (
    <nav className="app-desk__nav" aria-label="Desk">
      {Object.entries(deskParts).map(([id, name]) => (
        <Link
          key={id}
          href={id === 'sessions' ? '/organise' : `/organise/${id}`}
          aria-current={id === part ? 'page' : undefined}
        >
          {name}
        </Link>
      ))}
      <Link href="/experiences">Experiences</Link>
      <Link href="/officials/outcomes">Outcomes</Link>
    </nav>
  )
  return <TeamLayout nav={nav} {...said} />
}
