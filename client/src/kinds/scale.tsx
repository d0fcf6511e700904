import { nameOfPoint, pointField, pointsOf } from '@companion/shared/kinds/scale'
import { Choices } from '../ui/kit.ts'
import { people } from '../words/numbers.ts'
import type { Editor, FieldsProps, Kind } from './kind.ts'
import { countTable, roundedNote } from './table.ts'

/** A point on a scale whose ends, and perhaps its middle, have names. */
export const scale: Kind<'scale'> = {
  Fields: ScaleFields,
  nothing: 'Choose a point on the scale',
  firstControl: (pollId, question) => `${pollId}-${pointsOf(question)[0]}`,
  answerText: (_question, { point }) => String(point),
  sentence(question, { mean }, all) {
    const points = pointsOf(question)
    const scale = `from ${points[0]} (${question.low}) to ${points.at(-1)} (${question.high})`
    if (all === 1) return `1 person answered and chose ${mean}, on a scale ${scale}.`
    return `${people(all)} answered. On average they chose ${mean}, on a scale ${scale}.`
  },
  table(question, { counts }, all) {
    const named = pointsOf(question).map((point) => {
      const name = nameOfPoint(question, point)
      return { id: String(point), text: name === undefined ? String(point) : `${point}: ${name}` }
    })
    return countTable(named, counts, all)
  },
  sharesNote: ({ counts }, all) => roundedNote(counts, all),
  comparison: (before, after) => `On average they chose ${before.mean} before and ${after.mean} now.`,
}

export const scaleEditor: Editor = {
  name: 'A point on a scale',
  Fields: ({ line }) => (
    <>
      {line('points', 'How many points (11 go from 0 to 10)', 2)}
      {line('low', 'The low end is called')}
      {line('middle', 'The middle is called (optional)')}
      {line('high', 'The high end is called')}
    </>
  ),
  read: ({ number, text }) => ({
    points: number('points'),
    low: text('low'),
    middle: text('middle'),
    high: text('high'),
  }),
  defaults: { points: '5' },
  advice: {
    points: 'Choose 3 to 11 points.',
    low: 'Name the low end of the scale.',
    middle: 'Keep the name of the middle to 60 characters.',
    high: 'Name the high end of the scale.',
  },
}

function ScaleFields({ pollId, question, given }: FieldsProps<'scale'>) {
  return (
    <Choices
      kind="radios"
      className="app-scale"
      name={pointField}
      choices={pointsOf(question).map((point) => ({
        id: `${pollId}-${point}`,
        value: point,
        label: (
          <>
            <strong>{point}</strong>
            {` ${nameOfPoint(question, point) ?? ''}`.trimEnd()}
          </>
        ),
        isChosen: given?.point === point,
      }))}
    />
  )
}
