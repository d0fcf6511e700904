import type { HTMLAttributes } from 'react'
import { classes } from './classes.ts'

type Props = HTMLAttributes<HTMLElement> & {
  as?: 'p' | 'span'
  /** `lead`: what a page begins with; `quiet`: paler than the main thing; `aside`: small and quiet. */
  variant?: 'lead' | 'small' | 'quiet' | 'aside'
}

const looks = {
  lead: 'govuk-body-l',
  small: 'govuk-body-s',
  quiet: 'govuk-body app-quiet',
  aside: 'govuk-body-s app-quiet',
}

/** A paragraph. */
export function Text({ as: Element = 'p', variant, className, ...rest }: Props) {
  return (
    <Element
      className={classes(variant === undefined ? 'govuk-body' : looks[variant], className)}
      {...rest}
    />
  )
}
