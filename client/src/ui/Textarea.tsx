import { classes } from './classes.ts'
import { Field, type FieldOf } from './Field.tsx'

/** A box to write in. */
export function Textarea({ className, ...rest }: FieldOf<'textarea'>) {
  const look = classes('govuk-textarea', rest.error !== undefined && 'govuk-textarea--error', className)
  return <Field as="textarea" className={look} {...rest} />
}
