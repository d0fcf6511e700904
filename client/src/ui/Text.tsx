import type { HTMLAttributes } from 'react'
import { classes } from './classes.ts'

type Props = HTMLAttributes<HTMLElement> & {
  as?: 'p' | 'span'
  size?: 's' | 'l'
  /** Beside the main thing, and paler than it. */
  isQuiet?: boolean
  /** It has figures that change in place: all of them are as wide. */
  hasFigures?: boolean
}

/** A paragraph. */
export function Text({ as: Element = 'p', size, isQuiet, hasFigures, className, ...rest }: Props) {
  const look = size === undefined ? 'govuk-body' : `govuk-body-${size}`
  return (
    <Element
      className={classes(look, isQuiet && 'app-quiet', hasFigures && 'app-time', className)}
      {...rest}
    />
  )
}
