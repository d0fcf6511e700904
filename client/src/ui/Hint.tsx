import type { ComponentProps } from 'react'
import { classes } from './classes.ts'

/** What helps to fill in a control. */
export function Hint({ className, ...rest }: ComponentProps<'div'>) {
  return <div className={classes('govuk-hint', className)} {...rest} />
}
