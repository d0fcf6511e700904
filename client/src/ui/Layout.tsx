import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.ts'
import { SkipLink } from './SkipLink.tsx'
import { Text } from './Text.tsx'

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
  const { service, skip, footer } = useMessages()
  const width = `govuk-width-container${wide ? ' app-wide' : ''}`
  return (
    <>
      <SkipLink to="main">{skip}</SkipLink>
      <header className="app-header">
        <div className={`${width} app-header__row`}>
          <a className="app-header__name" href="/">
            <Mark />
            {service}
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
          <Text variant="small">{footer.anonymous}</Text>
          <Text variant="small">{footer.danger}</Text>
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
