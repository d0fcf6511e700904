import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes.ts'

type Props = ComponentProps<'fieldset'> & { legend: ReactNode; size?: 's' | 'm'; isHeading?: boolean }

/** Controls that are about one thing. */
export function Fieldset({ legend, size, isHeading, className, children, ...rest }: Props) {
  return (
    <fieldset className={classes('govuk-fieldset', className)} {...rest}>
      <legend className={classes('govuk-fieldset__legend', size && `govuk-fieldset__legend--${size}`)}>
        {isHeading ? <h2 className="govuk-fieldset__heading">{legend}</h2> : legend}
      </legend>
      {children}
    </fieldset>
  )
}
