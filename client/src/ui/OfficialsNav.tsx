import { Link } from './Link.tsx'

const ofSession = {
  official: 'Live results',
  briefing: 'Briefing',
  written: 'What people wrote',
  ground: 'Common ground',
  missing: 'Who is missing',
  publication: 'Publication',
}

type Props = {
  /** The session that a page is of; left out on a page of all of them. */
  session?: string
  part?: keyof typeof ofSession
}

/** The pages for officials: of one session, then of all of them. */
export function OfficialsNav({ session, part }: Props) {
  return (
    <nav className="app-desk__nav" aria-label="Pages for officials">
      {session !== undefined &&
        Object.entries(ofSession).map(([page, text]) => (
          <Link key={page} href={`/${session}/${page}`} aria-current={page === part ? 'page' : undefined}>
            {text}
          </Link>
        ))}
      <Link href="/officials" aria-current={session === undefined ? 'page' : undefined}>
        All sessions
      </Link>
      {session === undefined && (
        <>
          <Link href="/officials/written">What people wrote</Link>
          <Link href="/experiences">Experiences</Link>
        </>
      )}
      <Link href="/officials/outcomes">Outcomes</Link>
    </nav>
  )
}
