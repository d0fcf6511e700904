import type { ComponentProps, ReactNode } from 'react'
import { Heading } from './Heading.tsx'

type Props = ComponentProps<'section'> & { id: string; title: ReactNode; size?: 's' | 'm' }

/** A part of a page under a heading that names it; the id is the heading's. */
export function Section({ id, title, size = 'm', children, ...rest }: Props) {
  return (
    <section aria-labelledby={id} {...rest}>
      <Heading level={2} size={size} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  )
}
