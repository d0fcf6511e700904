import type { ComponentProps } from 'react'

/** A link that looks like a green button: the one thing to do on a page that has no form. */
export function StartLink(props: ComponentProps<'a'>) {
  return <a className="govuk-button" {...props} />
}
