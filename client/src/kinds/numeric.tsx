import { binsOf, notANumber, numberField } from '@companion/shared/kinds/numeric'
import { limits } from '@companion/shared/limits'
import { TextInput } from '../ui/kit.ts'
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
      {line('least', 'From', 5)}
      {line('most', 'To', 5)}
      {line('unit', 'Unit (optional)', 10)}
    </div>
  ),
  read: ({ number, text }) => ({ least: number('least'), most: number('most'), unit: text('unit') }),
  advice: { unit: 'Keep the unit to 20 characters.' },
}

const withSpace = (unit: string | undefined) => (unit === undefined ? '' : ` ${unit}`)

function NumberField({ pollId, question, given }: FieldsProps<'numeric'>) {
  const { least, most: highest, unit } = question
  return (
    <TextInput
      id={`${pollId}-number`}
      label={`A whole number from ${least} to ${highest}`}
      suffix={unit}
      width={5}
      name={numberField}
      inputMode={least < 0 ? 'text' : 'numeric'}
      autoComplete="off"
      defaultValue={given?.number === notANumber ? undefined : given?.number}
    />
  )
}
