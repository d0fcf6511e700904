import { binsOf, notANumber, numberField } from '@companion/shared/kinds/numeric'
import { limits } from '@companion/shared/limits'
import { number, people } from '../words/numbers.ts'
import type { Editor, FieldsProps, Kind } from './kind.ts'
import { countTable } from './table.ts'

/** A whole number in a range. */
export const numeric: Kind<'numeric'> = {
  Fields: NumberField,
  nothing: 'Enter a number',
  firstControl: (pollId) => `${pollId}-number`,
  answerText: ({ unit }, { number }) => `${number}${withSpace(unit)}`,
  sentence({ unit }, { quartiles }, all) {
    const [lower, median, upper] = quartiles ?? [0, 0, 0]
    if (all === 1) return `1 person answered: ${number(median)}${withSpace(unit)}.`
    const half =
      all < limits.percentageFrom
        ? ''
        : ` At least half of the answers were from ${number(lower)} to ${number(upper)}.`
    return `${people(all)} answered. The middle answer was ${number(median)}${withSpace(unit)}.${half}`
  },
  table(question, { bins, width }, all) {
    const ranges = binsOf(question, width).map(([from, to]) => ({
      id: String(from),
      text: from === to ? number(from) : `${number(from)} to ${number(to)}`,
    }))
    return countTable(ranges, bins, all)
  },
}

export const numericEditor: Editor = {
  name: 'A number',
  Fields: ({ line }) => (
    <div className="app-editor__row">
      {line('least', 'From', 'govuk-input--width-5')}
      {line('most', 'To', 'govuk-input--width-5')}
      {line('unit', 'Unit (optional)', 'govuk-input--width-10')}
    </div>
  ),
  read: ({ number, text }) => ({ least: number('least'), most: number('most'), unit: text('unit') }),
  advice: { unit: 'Keep the unit to 20 characters.' },
}

const withSpace = (unit: string | undefined) => (unit === undefined ? '' : ` ${unit}`)

function NumberField({ pollId, question, given }: FieldsProps<'numeric'>) {
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
          name={numberField}
          inputMode={least < 0 ? 'text' : 'numeric'}
          autoComplete="off"
          defaultValue={given?.number === notANumber ? undefined : given?.number}
        />
        {unit !== undefined && <div className="govuk-input__suffix">{unit}</div>}
      </div>
    </div>
  )
}
