import { field } from '@companion/shared/formFields'
import { useState } from 'react'
import { useMessages } from '../messages/messages.ts'
import { Textarea } from '../ui/kit.ts'
import type { Editor, FieldsProps, Kind } from './kind.ts'

/** How many characters of a text are left before it says so. */
const nearEnd = 100
const most = 500

/** A text in one's own words. */
export const text: Kind<'text'> = {
  Fields: TextField,
  firstControl: (pollId) => `${pollId}-text`,
  answerText: (_question, { text }, { kinds }) => kinds.quoted(text),
  sentence: (_question, { shown }, all, { kinds }) =>
    shown === 0 ? kinds.text.unread(all) : kinds.text.shown(all, shown),
  table: () => null,
}

export const textEditor: Editor = { name: 'Own words', read: () => ({}) }

function TextField({ pollId, question, given }: FieldsProps<'text'>) {
  const { upTo, left: leftOf } = useMessages()
  const before = given?.text ?? ''
  const [length, setLength] = useState(before.length)
  const left = most - length
  return (
    <Textarea
      id={`${pollId}-text`}
      name={field.text}
      rows={5}
      maxLength={most}
      canSpeak
      count={left > nearEnd ? upTo(most) : leftOf(left)}
      aria-label={question.text}
      aria-describedby={`${pollId}-safety`}
      defaultValue={before}
      onInput={(typed) => setLength(typed.currentTarget.value.length)}
    />
  )
}
