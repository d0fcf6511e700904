import { field } from '@companion/shared/answers'
import type { QuestionOf } from '@companion/shared/commands/kinds'
import { useEffect, useState } from 'react'
import { announce } from '../../ui/announce.ts'
import type { FieldsProps } from './fieldsProps.ts'
import { inOrder } from './inOrder.ts'

/**
 * Items to put in order: by a select beside each, which works everywhere, or by Move up and Move down. Nothing has a
 * place until someone gives one.
 */
export function RankingFields({
  pollId,
  question,
  given,
  seed,
  onChange,
}: FieldsProps<QuestionOf<'ranking'>>) {
  const before =
    given && 'order' in given && given.order.length === question.options.length ? given.order : null
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
          <label className="govuk-label app-ranking__text" htmlFor={`${pollId}-${id}`}>
            {textOf(id)}
          </label>
          <select
            className="govuk-select"
            id={`${pollId}-${id}`}
            name={field.place(id)}
            // Without JavaScript each select stands for itself; with it, they follow the order.
            {...(isLive
              ? {
                  value: placed === null ? '' : index + 1,
                  onChange: (chosen) => {
                    if (chosen.currentTarget.value !== '') moveTo(id, Number(chosen.currentTarget.value) - 1)
                  },
                }
              : { defaultValue: placed === null ? '' : index + 1 })}
          >
            <option value="">Place</option>
            {shown.map((other, place) => (
              <option key={other} value={place + 1}>
                {place + 1}
              </option>
            ))}
          </select>
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
    <button
      type="button"
      className="app-linkbutton"
      aria-disabled={isAtEnd}
      onClick={() => {
        if (!isAtEnd) onMove()
      }}
    >
      {text}
      <span className="govuk-visually-hidden"> {about}</span>
    </button>
  )
}
