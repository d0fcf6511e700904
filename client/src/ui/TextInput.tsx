import { classes } from './classes.ts'
import { Field, type FieldOf } from './Field.tsx'

/** About how many characters a line is for. */
export type Width = 2 | 3 | 4 | 5 | 10 | 20

type Props = FieldOf<'input'> & {
  /** As wide as it can be where it is not said. */
  width?: Width | undefined
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
