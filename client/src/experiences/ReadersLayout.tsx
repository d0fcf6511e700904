import type { ReactNode } from 'react'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Heading, Link } from '../ui/kit.ts'
import { Layout } from '../ui/Layout.tsx'
import { SignOut } from '../ui/SignOut.tsx'

type Props = {
  title: string
  /** The way back to the list. */
  hasWayBack?: boolean
  done: string | undefined
  problem?: { field: string; text: string } | undefined
  refused: string | undefined
  children: ReactNode
}

/** What stands around the pages of those who read experiences. */
export function ReadersLayout({ title, hasWayBack, done, problem, refused, children }: Props) {
  const wrong = refused === undefined ? problem : { field: 'main', text: refused }
  return (
    <Layout wide aside={<SignOut />}>
      {hasWayBack && (
        <nav className="app-desk__nav" aria-label="Experiences">
          <Link href="/experiences">All experiences</Link>
        </nav>
      )}
      {wrong !== undefined && (
        <ErrorSummary message={wrong.text} href={`#${wrong.field}`} takesFocus={false} />
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
