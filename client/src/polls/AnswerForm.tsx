import type { MyAnswer, RunView } from '@companion/shared/views/polls'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useConnection, useOutgoing } from '../connection/useView.ts'
import { ErrorSummary } from '../design/ErrorSummary.tsx'
import { useAnnouncement } from '../design/useAnnouncement.ts'
import { en } from '../words/en.ts'
import { timeOfDay } from '../words/time.ts'

type Props = {
  action: string
  pollId: string
  run: RunView
  mine: MyAnswer | undefined
  /** What is chosen but not sent; null where nothing was touched. */
  choice: string | null
  onChoose: (choice: string) => void
}

/** The answers to an open question, and what became of the one that was sent. */
export function AnswerForm({ action, pollId, run, mine, choice, onChoose }: Props) {
  const { send, dismiss } = useConnection()
  const outgoing = useOutgoing('answer', pollId)
  const [isMissing, setMissing] = useState(false)
  const selected = choice ?? mine?.answer.choice ?? null
  const firstId = `${pollId}-${run.question.options[0]?.id}`
  const isSending = outgoing?.state === 'sending'
  const isReceived = mine !== undefined && outgoing === undefined

  useAnnouncement(
    isReceived ? String(mine.at) : 'none',
    isReceived ? `Your answer is received, ${timeOfDay(mine.at)}` : null,
  )

  const form = useRef<HTMLFormElement>(null)
  // On a slow phone somebody may choose before the page has come alive: what they chose is in the form alone.
  useEffect(() => {
    const chosen = form.current?.querySelector<HTMLInputElement>('input[name=choice]:checked')?.value
    if (chosen !== undefined && chosen !== selected) onChoose(chosen)
  }, [])

  function submit(submission: FormEvent) {
    submission.preventDefault()
    setMissing(selected === null)
    if (selected === null) return
    send({ type: 'answer', pollId, run: run.run, answer: { choice: selected } })
  }

  return (
    <form ref={form} method="post" action={action} onSubmit={submit} noValidate>
      {isMissing && <ErrorSummary message={en.chooseOne} href={`#${firstId}`} />}
      <input type="hidden" name="type" value="answer" />
      <input type="hidden" name="pollId" value={pollId} />
      <input type="hidden" name="run" value={run.run} />
      <div className={`govuk-form-group${isMissing ? ' govuk-form-group--error' : ''}`}>
        <fieldset
          className="govuk-fieldset"
          aria-describedby={`${pollId}-about${isMissing ? ` ${pollId}-error` : ''}`}
        >
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
            <h2 className="govuk-fieldset__heading">{run.question.text}</h2>
          </legend>
          <div id={`${pollId}-about`} className="govuk-hint">
            {run.question.hint !== undefined && `${run.question.hint} `}
            {en.anonymous}
          </div>
          {isMissing && (
            <p id={`${pollId}-error`} className="govuk-error-message">
              <span className="govuk-visually-hidden">Error:</span> {en.chooseOne}
            </p>
          )}
          <div className="govuk-radios">
            {run.question.options.map(({ id, text }) => (
              <div className="govuk-radios__item" key={id}>
                <input
                  className="govuk-radios__input"
                  id={`${pollId}-${id}`}
                  name="choice"
                  type="radio"
                  value={id}
                  checked={selected === id}
                  onChange={() => {
                    setMissing(false)
                    onChoose(id)
                  }}
                />
                <label className="govuk-label govuk-radios__label" htmlFor={`${pollId}-${id}`}>
                  {text}
                </label>
              </div>
            ))}
          </div>
        </fieldset>
      </div>
      <div className="app-send">
        <button type="submit" className="govuk-button" aria-disabled={isSending}>
          {mine === undefined ? 'Send my answer' : 'Change my answer'}
        </button>
        <p className="app-send__status">
          {isSending && 'Sending'}
          {isReceived && <Received mine={mine} run={run} />}
        </p>
      </div>
      {outgoing?.state === 'refused' && (
        <div className="govuk-inset-text app-refused">
          <p className="govuk-body">
            <strong>Not sent.</strong> {outgoing.message}
          </p>
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => dismiss(outgoing.command.id)}
          >
            OK
          </button>
        </div>
      )}
    </form>
  )
}

function Received({ mine, run }: { mine: MyAnswer; run: RunView }) {
  const text = run.question.options.find(({ id }) => id === mine.answer.choice)?.text
  return (
    <>
      <svg
        className="app-tick"
        viewBox="0 0 16 16"
        width="16"
        height="16"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M2 8.5l4 4L14 4" fill="none" stroke="currentColor" strokeWidth="2.5" />
      </svg>
      <strong className="app-time">{en.received(timeOfDay(mine.at))}</strong> You said ‘{text}’.
    </>
  )
}
