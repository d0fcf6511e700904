import { field } from '@companion/shared/answers'
import type { QuestionOf } from '@companion/shared/commands/kinds'
import { other } from '@companion/shared/fixedOptions'
import { optionsOf } from '@companion/shared/options'
import type { FieldsProps } from './fieldsProps.ts'
import { inOrder } from './inOrder.ts'

/** One answer, or several, from a list; perhaps with a line for something else. */
export function ChoiceFields({
  pollId,
  question,
  given,
  seed,
}: FieldsProps<QuestionOf<'single'> | QuestionOf<'multiple'>>) {
  const isOne = question.kind === 'single'
  const look = isOne ? 'radios' : 'checkboxes'
  const chosen = given && ('choice' in given ? [given.choice] : 'choices' in given ? given.choices : [])
  const own = given && 'other' in given ? given.other : undefined
  return (
    <>
      <div className={`govuk-${look}`}>
        {inOrder(optionsOf(question), question.shuffle, seed, pollId).map(({ id, text }) => (
          <div className={`govuk-${look}__item`} key={id}>
            <input
              className={`govuk-${look}__input`}
              id={`${pollId}-${id}`}
              name={field.choice}
              type={isOne ? 'radio' : 'checkbox'}
              value={id}
              defaultChecked={chosen?.includes(id)}
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
