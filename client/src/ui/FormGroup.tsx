import type { ComponentProps } from 'react'
import { classes } from './classes.ts'

/** A control and what belongs to it, with room below. */
export function FormGroup({ isWrong, className, ...rest }: ComponentProps<'div'> & { isWrong?: boolean }) {
  return (
    <div className={classes('govuk-form-group', isWrong && 'govuk-form-group--error', className)} {...rest} />
  )
}
