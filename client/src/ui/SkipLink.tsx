import type { ReactNode } from 'react'

/** The first thing on a page that the keyboard comes to: past what is on every page, to the part that `to` names by its id. */
export function SkipLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a href={`#${to}`} className="govuk-skip-link">
      {children}
    </a>
  )
}
