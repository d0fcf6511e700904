import type { ReactNode } from 'react'
import { en } from '../messages/en.ts'

/** What stands around every page: a way past the header, the service's name, the content, the foot. */
export function Layout({
  children,
  wide = false,
  aside,
}: {
  children: ReactNode
  wide?: boolean
  aside?: ReactNode
}) {
  const width = `govuk-width-container${wide ? ' app-wide' : ''}`
  return (
    <>
      <a href="#main" className="govuk-skip-link">
        Skip to main content
      </a>
      <header className="app-header">
        <div className={`${width} app-header__row`}>
          <a className="app-header__name" href="/">
            <Mark />
            {en.service}
          </a>
          {aside}
        </div>
      </header>
      <div className={width}>
        <main className="govuk-main-wrapper app-main" id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <footer className="app-footer">
        <div className={width}>
          <p className="govuk-body-s">
            Answers carry no names. We use one cookie, so that each person counts once. It does not say who
            you are.
          </p>
          <p className="govuk-body-s">
            If you or a child is in danger, call 999. To talk to someone now, call Samaritans free on 116 123,
            at any time.
          </p>
        </div>
      </footer>
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
