import { field } from '@companion/shared/answers'
import { personalDetails, withoutDetails } from '@companion/shared/questions'
import { type FormEvent, useState } from 'react'
import { useConnection } from '../connection/useView.ts'
import { DetailsNotice } from '../design/DetailsNotice.tsx'
import { en } from '../words/en.ts'

const most = 300
type Props = {
  action: string
  /** The question that is put in other words; a new one is asked where there is none. */
  editing?: { question: number; text: string }
  onDone?: () => void
  /** The questions on the board that come nearest to a text. */
  near?: (text: string) => { number: number; text: string }[]
}

/** A question to write. What looks like somebody's details is pointed out before it is sent. */
export function AskForm({ action, editing, onDone, near }: Props) {
  const { send } = useConnection()
  const [text, setText] = useState(editing?.text ?? '')
  const [isHeld, setHeld] = useState(false)
  const alike = near?.(text) ?? []
  const id = editing === undefined ? 'ask' : `edit-question-${editing.question}`

  function deliver(words: string): void {
    if (editing === undefined) send({ type: 'ask', text: words })
    else send({ type: 'editQuestion', question: editing.question, text: words })
    setText('')
    setHeld(false)
    onDone?.()
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    const words = text.trim()
    if (words === '') return
    if (personalDetails(words).length === 0) deliver(words)
    else setHeld(true)
  }

  return (
    <form method="post" action={action} onSubmit={submit}>
      <input type="hidden" name="type" value="ask" />
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {editing === undefined ? 'Ask the hosts a question' : 'Your question in other words'}
      </label>
      <p className="govuk-hint" id={`${id}-safety`}>
        {en.safety} {en.readFirst}
      </p>
      <textarea
        className="govuk-textarea"
        id={id}
        name={field.text}
        rows={3}
        maxLength={most}
        required
        value={text}
        aria-describedby={`${id}-safety ${id}-length`}
        onChange={(typed) => setText(typed.currentTarget.value)}
      />
      <p className="govuk-hint app-time" id={`${id}-length`}>
        {most - text.length} characters left.
      </p>
      {alike.length > 0 && (
        <div className="govuk-inset-text app-safety">
          <p className="govuk-body">Is it one of these? Add your voice instead.</p>
          {alike.map(({ number, text: other }) => (
            <p key={number}>
              {other}{' '}
              <button
                type="button"
                className="app-linkbutton"
                onClick={() => {
                  send({ type: 'upvote', question: number, on: true })
                  setText('')
                }}
              >
                Add my voice
                <span className="govuk-visually-hidden"> to: {other}</span>
              </button>
            </p>
          ))}
        </div>
      )}
      {isHeld && (
        <DetailsNotice
          text={text}
          onTakeOut={() => setText(withoutDetails(text))}
          onSend={() => deliver(text.trim())}
        />
      )}
      <button type="submit" className="govuk-button govuk-button--secondary">
        {editing === undefined ? 'Send my question' : 'Change my question'}
      </button>
    </form>
  )
}
