import { classes } from './classes.ts'
import { Field, type FieldOf } from './Field.tsx'
import { Speak } from './Speak.tsx'

type Props = FieldOf<'textarea'> & {
  /** What is said can go into it, where the device can take it down. */
  canSpeak?: boolean
}

/** A box to write in. */
export function Textarea({ className, canSpeak, ...rest }: Props) {
  const look = classes('govuk-textarea', rest.error !== undefined && 'govuk-textarea--error', className)
  const box = <Field as="textarea" className={look} {...rest} />
  return canSpeak ? <Speak box={rest.id}>{box}</Speak> : box
}
