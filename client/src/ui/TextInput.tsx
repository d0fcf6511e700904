import { classes } from './classes.ts'
import { Field, type FieldOf } from './Field.tsx'

type Props = FieldOf<'input'> & {
  /** About how many characters it is for; as wide as it can be where it is not said. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | undefined
}

/** A line to write in. */
export function TextInput({ width, className, ...rest }: Props) {
  const look = classes(
    'govuk-input',
    width && `govuk-input--width-${width}`,
    rest.error !== undefined && 'govuk-input--error',
    className,
  )
  return <Field as="input" className={look} {...rest} />
}
