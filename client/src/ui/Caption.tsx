import type { HTMLAttributes } from 'react'

type Props = HTMLAttributes<HTMLElement> & { as?: 'span' | 'p'; size?: 'm' | 'l' }

/** A line above a heading that says what it belongs to. */
export function Caption({ as: Element = 'span', size = 'l', ...rest }: Props) {
  return <Element className={`govuk-caption-${size}`} {...rest} />
}
