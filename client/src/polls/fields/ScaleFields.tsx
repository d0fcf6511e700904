import { field } from '@companion/shared/answers'
import type { QuestionOf } from '@companion/shared/commands/kinds'
import { pointsOf } from '@companion/shared/options'
import type { FieldsProps } from './AnswerFields.tsx'

/** A point on a scale whose ends, and perhaps its middle, have names. */
export function ScaleFields({ pollId, question, given }: FieldsProps<QuestionOf<'scale'>>) {
  const { low, middle, high } = question
  const points = pointsOf(question)
  const names = new Map([
    [points[0], low],
    [points.length % 2 === 1 ? points[Math.floor(points.length / 2)] : undefined, middle],
    [points.at(-1), high],
  ])
  return (
    <div className="govuk-radios app-scale">
      {points.map((point) => (
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
            {names.get(point) !== undefined && ` ${names.get(point)}`}
          </label>
        </div>
      ))}
    </div>
  )
}
