import type { ComponentProps } from 'react'
import { classes } from './classes.ts'

type Props = ComponentProps<'button'> & { variant?: 'secondary' | 'warning' }

/** A button: green where it is the one to press, grey beside it, red where what it does cannot be undone. */
export function Button({ variant, type = 'button', className, ...rest }: Props) {
  return (
    <button
      type={type}
      className={classes('govuk-button', variant && `govuk-button--${variant}`, className)}
      {...rest}
    />
  )
}
