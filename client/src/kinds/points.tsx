import { shareField } from '@companion/shared/kinds/points'
import { useState } from 'react'
import { Text, TextInput } from '../ui/kit.ts'
import { list, people } from '../words/numbers.ts'
import { inOrder } from './inOrder.ts'
import type { Editor, FieldsProps, Kind } from './kind.ts'
import { OptionsEditor } from './OptionsEditor.tsx'
import { byBar, topOf } from './table.ts'

/** 100 points to share out. */
export const points: Kind<'points'> = {
  Fields: ShareFields,
  nothing: 'Share out your 100 points',
  firstControl: (pollId, { options }) => `${pollId}-${options[0]?.id}`,
  howTo: () => 'Share out 100 points: more for what matters more.',
  answerText: ({ options }, { points }) =>
    options.map(({ id, text }) => `‘${text}’ ${points[id] ?? 0}`).join(', '),
  sentence({ options }, { means }, all) {
    const top = topOf(options, means)
    const average = all === 1 ? '' : ' on average'
    const most = Math.max(...means).toLocaleString('en-GB')
    const each = top.length > 1 ? 'each got the most' : 'got the most'
    return `${people(all)} shared out ${all === 1 ? '100' : 'their'} points. ${list(top)} ${each}: ${most} of 100${average}.`
  },
  table({ options }, { means }) {
    const rows = options.map(({ id, text }, index) => {
      const mean = means[index] ?? 0
      return { id, text, cells: [mean.toLocaleString('en-GB')], bar: mean / 100 }
    })
    return { heads: ['Points, on average'], rows: byBar(rows) }
  },
}

export const pointsEditor: Editor = {
  name: 'Share 100 points',
  Fields: (controls) => <OptionsEditor controls={controls} />,
  read: ({ options, isTicked }) => ({ options: options(), shuffle: isTicked('shuffle') }),
}

/** The fields say how many points are left. */
function ShareFields({ pollId, question, given, seed }: FieldsProps<'points'>) {
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
            setUsed([...shares].reduce((sum, share) => sum + (Number(share.value) || 0), 0))
          }}
        />
      ))}
      <Text hasFigures id={`${pollId}-left`}>
        {left === 0
          ? 'All 100 points are shared out.'
          : left > 0
            ? `${left} of 100 points left to share out.`
            : `That is ${-left} points too many.`}
      </Text>
    </>
  )
}
