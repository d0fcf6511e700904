import type { ComponentProps } from 'react'
import { classes } from './classes.ts'

type Props = ComponentProps<'button'> & { text?: string; variant?: 'secondary' | 'warning' }

/** A button: green where it is the one to press, grey beside it, red where what it does cannot be undone. */
export function Button({ text, children = text, variant, type = 'button', className, ...rest }: Props) {
  const look = classes('govuk-button', variant && `govuk-button--${variant}`, className)
  return (
    <button type={type} className={look} {...rest}>
      {children}
    </button>
  )
}
