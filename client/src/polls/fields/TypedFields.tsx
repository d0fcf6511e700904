import { field } from '@companion/shared/answers'
import type { QuestionOf } from '@companion/shared/commands/kinds'
import { useState } from 'react'
import type { FieldsProps } from './fieldsProps.ts'

/** How many characters of a text are left before it says so. */
const nearEnd = 100
const most = 500

/** A whole number in a range. */
export function NumberField({ pollId, question, given }: FieldsProps<QuestionOf<'numeric'>>) {
  const { least, most: highest, unit } = question
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={`${pollId}-number`}>
        A whole number from {least} to {highest}
      </label>
      <div className="govuk-input__wrapper">
        <input
          className="govuk-input govuk-input--width-5"
          id={`${pollId}-number`}
          name={field.number}
          inputMode={least < 0 ? 'text' : 'numeric'}
          autoComplete="off"
          defaultValue={given && 'number' in given ? given.number : undefined}
        />
        {unit !== undefined && <div className="govuk-input__suffix">{unit}</div>}
      </div>
    </div>
  )
}

/** A text in one's own words. */
export function TextField({ pollId, question, given }: FieldsProps<QuestionOf<'text'>>) {
  const before = given && 'text' in given ? given.text : ''
  const [length, setLength] = useState(before.length)
  const left = most - length
  return (
    <div className="govuk-form-group">
      <textarea
        className="govuk-textarea"
        id={`${pollId}-text`}
        name={field.text}
        rows={5}
        maxLength={most}
        aria-label={question.text}
        aria-describedby={`${pollId}-safety ${pollId}-length`}
        defaultValue={before}
        onInput={(typed) => setLength(typed.currentTarget.value.length)}
      />
      <p className="govuk-hint app-time" id={`${pollId}-length`}>
        {left > nearEnd ? `Up to ${most} characters.` : `${left} characters left.`}
      </p>
    </div>
  )
}

/** A few words or short phrases. */
export function WordFields({ pollId, question, given }: FieldsProps<QuestionOf<'words'>>) {
  const before = given && 'words' in given ? given.words : []
  const places = Array.from({ length: question.most ?? 3 }, (_, index) => index + 1)
  return places.map((place) => (
    <div className="govuk-form-group app-word" key={place}>
      <label className="govuk-label" htmlFor={`${pollId}-word-${place}`}>
        {places.length === 1 ? 'A word or short phrase' : `Word or short phrase ${place}`}
        {place > 1 && ' (optional)'}
      </label>
      <input
        className="govuk-input"
        id={`${pollId}-word-${place}`}
        name={field.word(place)}
        maxLength={40}
        autoComplete="off"
        aria-describedby={`${pollId}-safety`}
        defaultValue={before[place - 1]}
      />
    </div>
  ))
}
