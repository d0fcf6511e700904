import { nameOfPoint, pointField, pointsOf } from '@companion/shared/kinds/scale'
import { useMessages } from '../messages/messages.ts'
import { Choices } from '../ui/kit.ts'
import type { Editor, FieldsProps, Kind } from './kind.ts'
import { countTable, unlessHundred } from './table.ts'

/** A point on a scale whose ends, and perhaps its middle, have names. */
export const scale: Kind<'scale'> = {
  Fields: ScaleFields,
  firstControl: (pollId, question) => `${pollId}-${pointsOf(question)[0]}`,
  answerText: (_question, { point }, { number }) => number(point),
  sentence(question, { mean }, all, { kinds }) {
    const points = pointsOf(question)
    const [least = 0, most = 0] = [points[0], points.at(-1)]
    return kinds.scale.mean(all, mean ?? 0, [least, question.low], [most, question.high])
  },
  table(question, { counts }, all, messages) {
    const { number, kinds } = messages
    const named = pointsOf(question).map((point) => {
      const name = nameOfPoint(question, point)
      return { id: String(point), text: name === undefined ? number(point) : kinds.scale.named(point, name) }
    })
    return countTable(named, counts, all, messages)
  },
  sharesNote: ({ counts }, all, { kinds }) => unlessHundred(counts, all, kinds.rounded),
  comparison: (before, after, { kinds }) => kinds.scale.compared(before.mean ?? 0, after.mean ?? 0),
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
  const { number } = useMessages()
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
            <strong>{number(point)}</strong>
            {` ${nameOfPoint(question, point) ?? ''}`.trimEnd()}
          </>
        ),
        isChosen: given?.point === point,
      }))}
    />
  )
}
