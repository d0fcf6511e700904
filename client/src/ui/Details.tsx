import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes.ts'

type Props = ComponentProps<'details'> & {
  summary: ReactNode
  /** Its content stands as it would without it, not behind a line. */
  isPlain?: boolean
}

/** Something that is shown when it is opened. */
export function Details({ summary, isPlain, className, children, ...rest }: Props) {
  return (
    <details className={classes('govuk-details', className)} {...rest}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      {isPlain ? children : <div className="govuk-details__text">{children}</div>}
    </details>
  )
}
