import { readShare, shareField } from '@companion/shared/kinds/points'
import { useState } from 'react'
import { useMessages } from '../messages/messages.ts'
import { Text, TextInput } from '../ui/kit.ts'
import { inOrder } from './inOrder.ts'
import type { Editor, FieldsProps, Kind } from './kind.ts'
import { OptionsEditor } from './OptionsEditor.tsx'
import { byBar, topOf } from './table.ts'

/** 100 points to share out. */
export const points: Kind<'points'> = {
  Fields: ShareFields,
  firstControl: (pollId, { options }) => `${pollId}-${options[0]?.id}`,
  howTo: (_question, { kinds }) => kinds.points.howTo,
  answerText: ({ options }, { points }, { kinds }) =>
    kinds.several(options.map(({ id, text }) => kinds.points.given(text, points[id] ?? 0))),
  sentence: ({ options }, { means }, all, messages) =>
    messages.kinds.points.top(all, topOf(options, means, messages), Math.max(...means)),
  table({ options }, { means }, _all, { number, kinds }) {
    const rows = options.map(({ id, text }, index) => {
      const mean = means[index] ?? 0
      return { id, text, cells: [number(mean)], bar: mean / 100 }
    })
    return { heads: [kinds.points.mean], rows: byBar(rows) }
  },
}

export const pointsEditor: Editor = {
  name: 'Share 100 points',
  Fields: (controls) => <OptionsEditor controls={controls} />,
  read: ({ options, isTicked }) => ({ options: options(), shuffle: isTicked('shuffle') }),
}

/** The fields say how many points are left. */
function ShareFields({ pollId, question, given, seed }: FieldsProps<'points'>) {
  const { points: words } = useMessages().kinds
  const before = given?.points ?? {}
  const [used, setUsed] = useState(Object.values(before).reduce((sum, share) => sum + share, 0))
  const left = 100 - used
  return (
    <>
      {inOrder(question.options, question.shuffle, seed, pollId).map(({ id, text }) => (
        <TextInput
          key={id}
          group={{ className: 'app-share' }}
          id={`${pollId}-${id}`}
          label={text}
          width={3}
          name={shareField(id)}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={before[id]}
          aria-describedby={`${pollId}-left`}
          onInput={({ currentTarget: { form } }) => {
            const shares = form?.querySelectorAll<HTMLInputElement>('input[name^=share-]') ?? []
            setUsed([...shares].reduce((sum, share) => sum + (readShare(share.value) || 0), 0))
          }}
        />
      ))}
      <Text id={`${pollId}-left`}>
        {left === 0 ? words.done : left > 0 ? words.left(left) : words.tooMany(-left)}
      </Text>
    </>
  )
}
