import { field } from '@companion/shared/formFields'
import { other, withOther } from '@companion/shared/kinds/other'
import { inOrder } from './inOrder.ts'
import type { FieldsProps } from './kind.ts'

type Props = Omit<FieldsProps<'single' | 'multiple'>, 'given'> & {
  look: 'radios' | 'checkboxes'
  chosen: readonly string[]
  /** What someone wrote in the line for something else. */
  own: string | undefined
}

/** One answer, or several, from a list; perhaps with a line for something else. */
export function ChoiceFields({ pollId, question, seed, look, chosen, own }: Props) {
  return (
    <>
      <div className={`govuk-${look}`}>
        {inOrder(withOther(question), question.shuffle, seed, pollId).map(({ id, text }) => (
          <div className={`govuk-${look}__item`} key={id}>
            <input
              className={`govuk-${look}__input`}
              id={`${pollId}-${id}`}
              name={field.choice}
              type={look === 'radios' ? 'radio' : 'checkbox'}
              value={id}
              defaultChecked={chosen.includes(id)}
            />
            <label className={`govuk-label govuk-${look}__label`} htmlFor={`${pollId}-${id}`}>
              {text}
            </label>
          </div>
        ))}
      </div>
      {question.other && (
        <div className="app-other">
          <label className="govuk-label" htmlFor={`${pollId}-said`}>
            If something else, please say
          </label>
          <input
            className="govuk-input"
            id={`${pollId}-said`}
            name={field.other}
            maxLength={200}
            autoComplete="off"
            defaultValue={own}
            aria-describedby={`${pollId}-safety`}
            onInput={(typed) => {
              const boxes = typed.currentTarget.form?.querySelectorAll<HTMLInputElement>(
                `input[value=${other}]`,
              )
              if (typed.currentTarget.value.trim() !== '') for (const box of boxes ?? []) box.checked = true
            }}
          />
        </div>
      )}
    </>
  )
}
