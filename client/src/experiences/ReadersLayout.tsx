import type { Problem } from '@companion/shared/programme/problem'
import { type Said, TeamLayout } from '../desk/TeamLayout.tsx'
import { Link } from '../ui/kit.ts'

type Props = Omit<Said, 'problems'> & {
  /** The way back to the list. */
  hasWayBack?: boolean
  problem?: Problem<string> | undefined
}

/** What stands around the pages of those who read experiences. */
export function ReadersLayout({ hasWayBack, problem, ...said }: Props) {
  const nav = hasWayBack && (
    <nav className="app-desk__nav" aria-label="Experiences">
      <Link href="/experiences">All experiences</Link>
    </nav>
  )
  return <TeamLayout nav={nav} {...(problem && { problems: [problem] })} {...said} />
}
