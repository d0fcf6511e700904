import type { HTMLAttributes } from 'react'
import { classes } from './classes.ts'

type Props = HTMLAttributes<HTMLElement> & { kind?: 'bullet' | 'number'; isSmall?: boolean }

/** A list: without marks, unless it is said which. */
export function List({ kind, isSmall, className, ...rest }: Props) {
  const Element = kind === 'number' ? 'ol' : 'ul'
  const look = classes('govuk-list', kind && `govuk-list--${kind}`, isSmall && 'govuk-body-s', className)
  return <Element className={look} {...rest} />
}
