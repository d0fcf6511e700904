import type { SessionInfo } from '@companion/shared/views/session'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { useSiteName } from './SiteName.ts'
import { ThemeSymbol } from './ThemeSymbol.tsx'

type Props = {
  children: ReactNode
  wide?: boolean
  aside?: ReactNode
  /** The session that the page is a place of, which its header names. */
  session?: Pick<SessionInfo, 'id' | 'title' | 'look'>
  /** The ways to the places of a session. */
  nav?: ReactNode
}

/** What stands around every page: the service's name, the content. The way past the header comes before it, in `render.tsx`. */
export function Layout({ children, wide = false, aside, session, nav }: Props) {
  const site = useSiteName()
  const width = `govuk-width-container${wide ? ' app-wide' : ''}`
  return (
    <>
      <header className="app-header">
        <div className={`${width} app-header__row`}>
          <a className="app-header__name" href={session === undefined ? '/' : `/${session.id}`}>
            {session === undefined ? <Mark /> : <ThemeSymbol look={session.look} />}
            {session?.title ?? site}
          </a>
          {aside}
        </div>
      </header>
      <div className={classes(width, nav !== undefined && 'app-withplaces')}>
        {nav}
        <main className="govuk-main-wrapper app-main" id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  )
}

function Mark() {
  return (
    <svg
      className="app-header__mark"
      viewBox="0 0 32 32"
      width="28"
      height="28"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M4 6h24v15H15l-7 6v-6H4z" fill="currentColor" />
    </svg>
  )
}
