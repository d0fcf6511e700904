import type { Problem } from '@companion/shared/programme/problem'
import type { ReactNode } from 'react'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Heading, Link } from '../ui/kit.ts'
import { Layout } from '../ui/Layout.tsx'
import { SignOut } from '../ui/SignOut.tsx'

const parts = {
  list: { href: '/officials/outcomes', text: 'Outcomes' },
  open: { href: '/officials/outcomes/open', text: 'No outcome yet' },
  one: { href: '/officials/outcomes/new', text: 'Write an outcome' },
} as const

type Props = {
  part: keyof typeof parts | null
  title: string
  isOrganiser: boolean
  done?: string | undefined
  problems?: readonly Problem<string>[]
  refused?: string | undefined
  children: ReactNode
}

/** What stands around the pages on which officials write what came of things. */
export function OutcomesLayout({ part, title, isOrganiser, done, problems = [], refused, children }: Props) {
  const [first] = refused === undefined ? problems : [{ field: 'main', text: refused }]
  return (
    <Layout wide aside={<SignOut />}>
      <nav className="app-desk__nav" aria-label="Outcomes">
        <Link href="/officials">Results</Link>
        {Object.entries(parts).map(([id, { href, text }]) => (
          <Link key={id} href={href} aria-current={id === part ? 'page' : undefined}>
            {text}
          </Link>
        ))}
        <Link href="/outcomes">What everyone sees</Link>
        {isOrganiser && <Link href="/organise">Desk</Link>}
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
