import type { ReactNode } from 'react'

type Props = { as?: 'span' | 'caption'; children: ReactNode }

/** What is heard and not seen. */
export function VisuallyHidden({ as: Element = 'span', children }: Props) {
  return <Element className="govuk-visually-hidden">{children}</Element>
}
