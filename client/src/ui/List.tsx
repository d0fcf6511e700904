import type { HTMLAttributes } from 'react'
import { classes } from './classes.ts'

type Props = HTMLAttributes<HTMLElement> & { kind?: 'bullet' | 'number' }

/** A list: without marks, unless it is said which. */
export function List({ kind, className, ...rest }: Props) {
  const Element = kind === 'number' ? 'ol' : 'ul'
  const look = classes('govuk-list', kind && `govuk-list--${kind}`, className)
  return <Element className={look} {...rest} />
}
