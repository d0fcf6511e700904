import { field } from '@companion/shared/answers'
import type { QuestionOf } from '@companion/shared/commands/kinds'
import { nameOfPoint, pointsOf } from '@companion/shared/options'
import type { FieldsProps } from './fieldsProps.ts'

/** A point on a scale whose ends, and perhaps its middle, have names. */
export function ScaleFields({ pollId, question, given }: FieldsProps<QuestionOf<'scale'>>) {
  return (
    <div className="govuk-radios app-scale">
      {pointsOf(question).map((point) => (
        <div className="govuk-radios__item" key={point}>
          <input
            className="govuk-radios__input"
            id={`${pollId}-${point}`}
            name={field.point}
            type="radio"
            value={point}
            defaultChecked={given !== null && 'point' in given && given.point === point}
          />
          <label className="govuk-label govuk-radios__label" htmlFor={`${pollId}-${point}`}>
            <strong>{point}</strong>
            {` ${nameOfPoint(question, point) ?? ''}`.trimEnd()}
          </label>
        </div>
      ))}
    </div>
  )
}
