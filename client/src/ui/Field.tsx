import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes.ts'
import { ErrorMessage } from './ErrorMessage.tsx'
import { FormGroup } from './FormGroup.tsx'
import { Hint } from './Hint.tsx'

type Control = 'input' | 'select' | 'textarea'

/** What a control may have around it. */
export type FieldOf<C extends Control> = ComponentProps<C> & {
  id: string
  label?: ReactNode
  labelSize?: 's' | 'm'
  hint?: ReactNode
  /** What to put right, if something is. */
  error?: ReactNode
  /** How much can be written still. */
  count?: string
  /** What is counted, after the control. */
  suffix?: string | undefined
  /** It stands without room below. */
  isCompact?: boolean
  /** What its group has besides. */
  group?: ComponentProps<'div'>
}

/** A control with its label, its hint, and what to put right; it is described by them. */
export function Field<C extends Control>({
  as,
  id,
  label,
  labelSize,
  hint,
  error,
  count,
  suffix,
  isCompact,
  group,
  'aria-describedby': described,
  ...rest
}: FieldOf<C> & { as: C }) {
  const Element = as as 'input'
  const isWrong = error !== undefined
  const control = (
    <Element
      id={id}
      {...(rest as ComponentProps<'input'>)}
      aria-describedby={classes(
        described,
        hint !== undefined && `${id}-hint`,
        isWrong && `${id}-error`,
        count !== undefined && `${id}-length`,
      )}
    />
  )
  const content = (
    <>
      {label !== undefined && (
        <label className={classes('govuk-label', labelSize && `govuk-label--${labelSize}`)} htmlFor={id}>
          {label}
        </label>
      )}
      {hint !== undefined && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {isWrong && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {suffix === undefined ? (
        control
      ) : (
        <div className="govuk-input__wrapper">
          {control}
          <div className="govuk-input__suffix">{suffix}</div>
        </div>
      )}
      {count !== undefined && <Hint id={`${id}-length`}>{count}</Hint>}
    </>
  )
  if (isCompact) return content
  return (
    <FormGroup isWrong={isWrong} {...group}>
      {content}
    </FormGroup>
  )
}
