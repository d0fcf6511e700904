import type { HTMLAttributes } from 'react'
import { classes } from './classes.ts'

type Props = HTMLAttributes<HTMLElement> & {
  as?: 'div' | 'p'
  /** `problem`: something did not go as it was meant; `advice`: something to mind while writing. */
  variant?: 'problem' | 'advice'
}

const looks = { problem: 'app-refused', advice: 'app-safety' }

/** Something set apart from the text around it. */
export function Inset({ as: Element = 'div', variant, className, ...rest }: Props) {
  return <Element className={classes('govuk-inset-text', variant && looks[variant], className)} {...rest} />
}
