import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type TagColour = 'grey' | 'green' | 'yellow' | 'red' | 'purple' | 'blue' | 'orange'

/** A word on how something stands. */
export function Tag({ colour, children }: { colour?: TagColour | undefined; children: ReactNode }) {
  return <strong className={classes('govuk-tag', colour && `govuk-tag--${colour}`)}>{children}</strong>
}
