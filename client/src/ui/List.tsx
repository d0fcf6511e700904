import type { HTMLAttributes } from 'react'
import { classes } from './classes.ts'

type Props = HTMLAttributes<HTMLElement> & { kind?: 'bullet' | 'number'; size?: 's'; hasFigures?: boolean }

/** A list: without marks, unless it is said which. */
export function List({ kind, size, hasFigures, className, ...rest }: Props) {
  const Element = kind === 'number' ? 'ol' : 'ul'
  const look = classes(
    'govuk-list',
    kind && `govuk-list--${kind}`,
    size && `govuk-body-${size}`,
    hasFigures && 'app-time',
    className,
  )
  return <Element className={look} {...rest} />
}
