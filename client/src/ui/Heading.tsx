import type { ComponentProps } from 'react'
import { classes } from './classes.ts'

type Props = ComponentProps<'h1'> & { level: 1 | 2 | 3; size?: 's' | 'm' | 'l' }

const sizes = { 1: 'l', 2: 'm', 3: 's' } as const

/** A heading, as large as its level has it unless a size is given. */
export function Heading({ level, size = sizes[level], className, ...rest }: Props) {
  const Element = `h${level}` as const
  return <Element className={classes(`govuk-heading-${size}`, className)} {...rest} />
}
