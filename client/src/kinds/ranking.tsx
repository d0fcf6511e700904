import { placeField } from '@companion/shared/kinds/ranking'
import { useEffect, useState } from 'react'
import { announce } from '../ui/announce.ts'
import { LinkButton, Select } from '../ui/kit.ts'
import { list, number, ofPeople, people } from '../words/numbers.ts'
import { inOrder } from './inOrder.ts'
import type { Editor, FieldsProps, Kind } from './kind.ts'
import { OptionsEditor } from './OptionsEditor.tsx'
import { byBar, topOf, withShare } from './table.ts'

/** Put all of a list in order. */
export const ranking: Kind<'ranking'> = {
  Fields: RankingFields,
  nothing: 'Choose a position for every item',
  firstControl: (pollId, { options }) => `${pollId}-${options[0]?.id}`,
  answerText: ({ options }, { order }) =>
    order.map((id) => `‘${options.find((option) => option.id === id)?.text ?? id}’`).join(', then '),
  sentence({ options }, { borda, first }, all) {
    const top = topOf(options, borda)
    if (top.length > 1) return `${people(all)} answered. ${list(top)} came first together.`
    const put = first[borda.indexOf(Math.max(...borda))] ?? 0
    return `${top[0]} came first overall.${put === 0 ? '' : ` ${ofPeople(put, all)} put it first.`}`
  },
  table({ options }, { borda, first }, all) {
    const most = (all || 1) * (options.length - 1)
    const rows = options.map(({ id, text }, index) => {
      const score = borda[index] ?? 0
      return { id, text, cells: [number(score), withShare(first[index] ?? 0, all)], bar: score / most }
    })
    return { heads: ['Score', 'Put first'], rows: byBar(rows) }
  },
}

export const rankingEditor: Editor = {
  name: 'Put in order',
  Fields: (controls) => <OptionsEditor controls={controls} />,
  read: ({ options, isTicked }) => ({ options: options(), shuffle: isTicked('shuffle') }),
}

/**
 * Items to put in order: by a select beside each, which works everywhere, or by Move up and Move down. Nothing has a
 * place until someone gives one.
 */
function RankingFields({ pollId, question, given, seed, onChange }: FieldsProps<'ranking'>) {
  const before = given?.order.length === question.options.length ? given.order : null
  const [placed, setPlaced] = useState(before)
  const [isLive, setLive] = useState(false)
  useEffect(() => setLive(true), [])
  useEffect(() => {
    if (placed !== null && placed !== before) onChange()
  }, [placed])
  const shown = placed ?? inOrder(question.options, question.shuffle, seed, pollId).map(({ id }) => id)
  const textOf = (id: string) => question.options.find((option) => option.id === id)?.text

  function moveTo(id: string, place: number): void {
    const others = shown.filter((other) => other !== id)
    setPlaced([...others.slice(0, place), id, ...others.slice(place)])
    announce(`${textOf(id)}: place ${place + 1} of ${shown.length}`)
  }

  return (
    <ol className="app-ranking">
      {shown.map((id, index) => (
        <li key={id} className="app-ranking__item">
          <Select
            isCompact
            id={`${pollId}-${id}`}
            label={textOf(id)}
            name={placeField(id)}
            none="Place"
            options={shown.map((_, place) => [place + 1, String(place + 1)])}
            // Without JavaScript each select stands for itself; with it, they follow the order.
            {...(isLive
              ? {
                  value: placed === null ? '' : index + 1,
                  onChange: (chosen) => {
                    if (chosen.currentTarget.value !== '') moveTo(id, Number(chosen.currentTarget.value) - 1)
                  },
                }
              : { defaultValue: placed === null ? '' : index + 1 })}
          />
          {isLive && (
            <span className="app-ranking__moves">
              <Move
                text="Move up"
                about={textOf(id)}
                isAtEnd={index === 0}
                onMove={() => moveTo(id, index - 1)}
              />
              <Move
                text="Move down"
                about={textOf(id)}
                isAtEnd={index === shown.length - 1}
                onMove={() => moveTo(id, index + 1)}
              />
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}

type MoveProps = { text: string; about: string | undefined; isAtEnd: boolean; onMove: () => void }

/** Stays focusable at the end of the list, so that pressing it again and again does not lose the place. */
function Move({ text, about, isAtEnd, onMove }: MoveProps) {
  return (
    <LinkButton
      text={text}
      about={about}
      aria-disabled={isAtEnd}
      onClick={() => {
        if (!isAtEnd) onMove()
      }}
    />
  )
}
