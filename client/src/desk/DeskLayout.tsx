import { type DeskPart, deskParts } from '@companion/shared/programme/desk'
import type { Problem } from '@companion/shared/programme/problem'
import type { ReactNode } from 'react'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Heading, Link } from '../ui/kit.ts'
import { Layout } from '../ui/Layout.tsx'
import { SignOut } from '../ui/SignOut.tsx'

type Props = {
  part: DeskPart
  title: string
  /** What was just done. */
  done?: string | undefined
  /** What must be put right in its fields, the first of which is said above the page. */
  problems?: readonly Problem<string>[]
  /** Why what was asked did nothing, where that is not about one field. */
  refused?: string | undefined
  children: ReactNode
}

/** What stands around every page of the organiser's desk. */
export function DeskLayout({ part, title, done, problems = [], refused, children }: Props) {
  const [first] = refused === undefined ? problems : [{ field: 'main', text: refused }]
  return (
    <Layout wide aside={<SignOut />}>
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
      {first !== undefined && (
        <ErrorSummary message={first.text} href={`#${first.field}`} takesFocus={false} />
      )}
      {done !== undefined && (
        <p className="app-note" role="status">
          {done}
        </p>
      )}
      <Heading level={1}>{title}</Heading>
      {children}
    </Layout>
  )
}
