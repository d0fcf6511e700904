import { binsOf, notANumber, numberField } from '@companion/shared/kinds/numeric'
import { limits } from '@companion/shared/limits'
import { useMessages } from '../messages/messages.ts'
import { TextInput } from '../ui/kit.ts'
import type { Editor, FieldsProps, Kind } from './kind.ts'
import { countTable } from './table.ts'

/** A whole number in a range. */
export const numeric: Kind<'numeric'> = {
  Fields: NumberField,
  firstControl: (pollId) => `${pollId}-number`,
  answerText: ({ unit }, { number }, { kinds }) => kinds.numeric.withUnit(number, unit),
  sentence({ unit }, { quartiles }, all, { kinds: { numeric: words } }) {
    const [lower, median, upper] = quartiles ?? [0, 0, 0]
    if (all === 1) return words.only(median, unit)
    const half = all < limits.percentageFrom ? '' : ` ${words.half(lower, upper)}`
    return words.median(all, median, unit) + half
  },
  table(question, { bins, width }, all, messages) {
    const { number, kinds } = messages
    const ranges = binsOf(question, width).map(([from, to]) => ({
      id: String(from),
      text: from === to ? number(from) : kinds.numeric.range(from, to),
    }))
    return countTable(ranges, bins, all, messages)
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

function NumberField({ pollId, question, given }: FieldsProps<'numeric'>) {
  const { numeric: words } = useMessages().kinds
  const { least, most: highest, unit } = question
  return (
    <TextInput
      id={`${pollId}-number`}
      label={words.label(least, highest)}
      suffix={unit}
      width={5}
      name={numberField}
      inputMode={least < 0 ? 'text' : 'numeric'}
      autoComplete="off"
      defaultValue={given?.number === notANumber ? undefined : given?.number}
    />
  )
}
