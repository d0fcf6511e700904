import { field } from '@companion/shared/formFields'
import { useState } from 'react'
import { Textarea } from '../ui/kit.ts'
import { number, people } from '../words/numbers.ts'
import type { Editor, FieldsProps, Kind } from './kind.ts'

/** How many characters of a text are left before it says so. */
const nearEnd = 100
const most = 500

/** A text in one's own words. */
export const text: Kind<'text'> = {
  Fields: TextField,
  nothing: 'Enter your answer',
  firstControl: (pollId) => `${pollId}-text`,
  answerText: (_question, { text }) => `‘${text}’`,
  sentence(_question, { shown }, all) {
    if (shown === 0) return `${people(all)} answered. A host will check the answers before they appear here.`
    return `${people(all)} answered. ${number(shown)} ${shown === 1 ? 'answer is' : 'answers are'} shown.`
  },
  table: () => null,
}

export const textEditor: Editor = { name: 'Own words', read: () => ({}) }

function TextField({ pollId, question, given }: FieldsProps<'text'>) {
  const before = given?.text ?? ''
  const [length, setLength] = useState(before.length)
  const left = most - length
  return (
    <Textarea
      id={`${pollId}-text`}
      name={field.text}
      rows={5}
      maxLength={most}
      count={left > nearEnd ? `Up to ${most} characters.` : `${left} characters left.`}
      aria-label={question.text}
      aria-describedby={`${pollId}-safety`}
      defaultValue={before}
      onInput={(typed) => setLength(typed.currentTarget.value.length)}
    />
  )
}
