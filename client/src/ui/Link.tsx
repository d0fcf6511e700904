import type { ComponentProps } from 'react'

type Props = ComponentProps<'a'> & { isNewTab?: boolean }

/** A link. One that opens a new tab says so in its words. */
export function Link({ isNewTab, ...rest }: Props) {
  return <a className="govuk-link" {...rest} {...(isNewTab && { target: '_blank', rel: 'noreferrer' })} />
}
