import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

type Props = Omit<ComponentProps<'button'>, 'children'> & {
  text: string
  /** What it acts on, for those who hear it without seeing where it stands. */
  about?: string | undefined
  isJs?: boolean
}

/** A button that looks like a link. */
export function LinkButton({ text, about, isJs, type = 'button', className, ...rest }: Props) {
  return (
    <button type={type} className={classes('app-linkbutton', isJs && 'app-js', className)} {...rest}>
      {text}
      {about !== undefined && <VisuallyHidden> {about}</VisuallyHidden>}
    </button>
  )
}
