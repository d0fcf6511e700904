import type { ComponentProps } from 'react'

/** A link that looks like a grey button. */
export function ButtonLink(props: ComponentProps<'a'>) {
  return <a className="govuk-button govuk-button--secondary" {...props} />
}
