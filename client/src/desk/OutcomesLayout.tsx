import { Link } from '../ui/kit.ts'
import { type Said, TeamLayout } from './TeamLayout.tsx'

const parts = {
  list: { href: '/officials/outcomes', text: 'Outcomes' },
  open: { href: '/officials/outcomes/open', text: 'No outcome yet' },
  one: { href: '/officials/outcomes/new', text: 'Write an outcome' },
} as const

type Props = Said & { part: keyof typeof parts | null; isOrganiser: boolean }

/** What stands around the pages on which officials write outcomes. */
export function OutcomesLayout({ part, isOrganiser, ...said }: Props) {
  const nav = (
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
  )
  return <TeamLayout nav={nav} {...said} />
}
