import type { ReactNode } from 'react'
import { classes } from './classes.ts'

type Props = {
  /** One of them can be chosen, or several. */
  kind: 'radios' | 'checkboxes'
  name: string
  choices: readonly { id: string; value: string | number; label: ReactNode; isChosen: boolean | undefined }[]
  isInline?: boolean
  className?: string
}

/** What can be chosen, each with a circle or a box to press. */
export function Choices({ kind, name, choices, isInline, className }: Props) {
  return (
    <div className={classes(`govuk-${kind}`, isInline && `govuk-${kind}--inline`, className)}>
      {choices.map(({ id, value, label, isChosen }) => (
        <div className={`govuk-${kind}__item`} key={id}>
          <input
            className={`govuk-${kind}__input`}
            id={id}
            name={name}
            type={kind === 'radios' ? 'radio' : 'checkbox'}
            value={value}
            defaultChecked={isChosen}
          />
          <label className={`govuk-label govuk-${kind}__label`} htmlFor={id}>
            {label}
          </label>
        </div>
      ))}
    </div>
  )
}
