import { field } from '@companion/shared/answers'
import type { QuestionOf, Stance } from '@companion/shared/commands/kinds'
import { stances } from '@companion/shared/fixedOptions'
import type { FieldsProps } from './fieldsProps.ts'
import { inOrder } from './inOrder.ts'

const labels: Record<Stance, string> = { agree: 'Agree', disagree: 'Disagree', pass: 'Pass' }

/** Agree, disagree or pass, for each statement. */
export function StatementFields({ pollId, question, given, seed }: FieldsProps<QuestionOf<'statements'>>) {
  const before: Record<string, string> = given && 'stances' in given ? given.stances : {}
  return inOrder(question.statements, question.shuffle, seed, pollId).map(({ id, text }) => (
    <fieldset className="govuk-fieldset app-statement" key={id}>
      <legend className="govuk-fieldset__legend">{text}</legend>
      <div className="govuk-radios govuk-radios--inline">
        {stances.map((stance) => (
          <div className="govuk-radios__item" key={stance}>
            <input
              className="govuk-radios__input"
              id={`${pollId}-${id}-${stance}`}
              name={field.stance(id)}
              type="radio"
              value={stance}
              defaultChecked={before[id] === stance}
            />
            <label className="govuk-label govuk-radios__label" htmlFor={`${pollId}-${id}-${stance}`}>
              {labels[stance]}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  ))
}
