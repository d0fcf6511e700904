import type { ComponentProps } from 'react'
import { classes } from './classes.ts'

type Props = ComponentProps<'a'> & { isNewTab?: boolean }

/** A link. One that opens a new tab says so in its words. */
export function Link({ isNewTab, className, ...rest }: Props) {
  return (
    <a
      className={classes('govuk-link', className)}
      {...rest}
      {...(isNewTab && { target: '_blank', rel: 'noreferrer' })}
    />
  )
}
