import { placeField } from '@companion/shared/kinds/ranking'
import { useEffect, useEffectEvent, useState } from 'react'
import { useMessages } from '../messages/messages.ts'
import { announce } from '../ui/announce.ts'
import { LinkButton, Select } from '../ui/kit.ts'
import { shareOf } from '../words/share.ts'
import { inOrder } from './inOrder.ts'
import type { Editor, FieldsProps, Kind } from './kind.ts'
import { OptionsEditor } from './OptionsEditor.tsx'
import { byBar, topOf, withShare } from './table.ts'

/** Put all of a list in order. */
export const ranking: Kind<'ranking'> = {
  Fields: RankingFields,
  firstControl: (pollId, { options }) => `${pollId}-${options[0]?.id}`,
  answerText: ({ options }, { order }, { kinds }) =>
    kinds.ranking.inOrder(
      order.map((id) => kinds.quoted(options.find((option) => option.id === id)?.text ?? id)),
    ),
  sentence({ options }, { borda, first }, all, messages) {
    const { ranking: words } = messages.kinds
    const top = topOf(options, borda, messages)
    if (top.length > 1) return words.together(all, top)
    const put = first[borda.indexOf(Math.max(...borda))] ?? 0
    return words.top(top[0] ?? '') + (put === 0 ? '' : ` ${words.first(shareOf(put, all))}`)
  },
  table({ options }, { borda, first }, all, messages) {
    const { number, kinds } = messages
    const most = (all || 1) * (options.length - 1)
    const rows = options.map(({ id, text }, index) => {
      const score = borda[index] ?? 0
      return {
        id,
        text,
        cells: [number(score), withShare(first[index] ?? 0, all, messages)],
        bar: score / most,
      }
    })
    return { heads: [kinds.ranking.heads.score, kinds.ranking.heads.first], rows: byBar(rows) }
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
  const { number, kinds } = useMessages()
  const { ranking: words } = kinds
  const before = given?.order.length === question.options.length ? given.order : null
  const [placed, setPlaced] = useState(before)
  const [isLive, setLive] = useState(false)
  useEffect(() => setLive(true), [])
  const onPlaced = useEffectEvent((order: readonly string[]) => {
    if (order !== before) onChange()
  })
  useEffect(() => {
    if (placed !== null) onPlaced(placed)
  }, [placed])
  const shown = placed ?? inOrder(question.options, question.shuffle, seed, pollId).map(({ id }) => id)
  const textOf = (id: string) => question.options.find((option) => option.id === id)?.text

  function moveTo(id: string, place: number): void {
    const others = shown.filter((other) => other !== id)
    setPlaced([...others.slice(0, place), id, ...others.slice(place)])
    announce(words.moved(textOf(id) ?? '', place + 1, shown.length))
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
            none={words.place}
            options={shown.map((_, place) => [place + 1, number(place + 1)])}
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
                text={words.up}
                about={textOf(id)}
                isAtEnd={index === 0}
                onMove={() => moveTo(id, index - 1)}
              />
              <Move
                text={words.down}
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
