import { classes } from './classes.ts'
import { Field, type FieldOf } from './Field.tsx'

type Props = FieldOf<'select'> & {
  /** What stands first and is no choice. */
  none?: string
  /** What each choice is sent as, and its words. */
  options?: readonly (readonly [value: string | number, text: string])[]
}

/** A choice of one from a list that opens; what has groups comes as its children. */
export function Select({ none, options, className, children, ...rest }: Props) {
  return (
    <Field as="select" className={classes('govuk-select', className)} {...rest}>
      {none !== undefined && <option value="">{none}</option>}
      {options?.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
      {children}
    </Field>
  )
}
