import { answerRefusals } from '@companion/shared/answerRefusals'
import { answerProblem, readAnswer } from '@companion/shared/answers'
import type { Answer, Question } from '@companion/shared/commands/kinds'
import type { MyAnswer, RunView } from '@companion/shared/views/polls'
import { type FormEvent, type MouseEvent, useEffect, useRef, useState } from 'react'
import { Held } from '../details/Held.tsx'
import { getReadyToLook, useGate } from '../details/useGate.ts'
import { useConnection, useOutgoing } from '../live/useView.ts'
import { en } from '../messages/en.ts'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Tick } from '../ui/Tick.tsx'
import { useAnnouncement } from '../ui/useAnnouncement.ts'
import { useOnTheWay } from '../ui/useOnTheWay.ts'
import { answerText } from '../words/answers.ts'
import { timeOfDay } from '../words/time.ts'
import { AnswerFields, asksForWords } from './fields/AnswerFields.tsx'

type Props = {
  action: string
  pollId: string
  run: RunView
  mine: MyAnswer | undefined
  /** What was begun but not sent; null where nothing was touched. */
  draft: Answer | null
  seed: number
  onDraft: (draft: Answer | null) => void
}

/** The controls of an open question, and what became of the answer that was sent. */
export function AnswerForm({ action, pollId, run, mine, draft, seed, onDraft }: Props) {
  const { send, dismiss } = useConnection()
  const answering = useOutgoing('answer', pollId)
  const withdrawing = useOutgoing('withdrawAnswer', pollId)
  const outgoing = answering ?? withdrawing
  const [problem, setProblem] = useState<string | null>(null)
  const gate = useGate(writtenIn, (answer: Answer) => send({ type: 'answer', pollId, run: run.run, answer }))
  const form = useRef<HTMLFormElement>(null)
  const { question } = run
  const isSending = outgoing?.state === 'sending'
  const onTheWay = useOnTheWay()
  const isReceived = mine !== undefined && outgoing === undefined
  /** Which button was pressed; old phones do not say so with the form. */
  const pressed = useRef('')
  const read = () => {
    const data = new FormData(form.current as HTMLFormElement)
    return readAnswer(question, (name) => data.getAll(name).map(String))
  }

  useAnnouncement(
    isReceived ? String(mine.at) : 'none',
    isReceived ? `Your answer is received, ${timeOfDay(mine.at)}` : null,
  )
  // On a slow phone someone may answer before the page has come alive: what they chose is in the form alone.
  useEffect(() => {
    const begun = read()
    if (begun !== null && mine === undefined) onDraft(begun)
  }, [])

  // What has arrived is no draft any more: on a later page it must not stand before a newer answer.
  const hasArrived = isReceived && JSON.stringify(draft) === JSON.stringify(mine.answer)
  useEffect(() => {
    if (hasArrived) onDraft(null)
  }, [hasArrived])

  function press({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
    pressed.current = currentTarget.name
  }

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    if (pressed.current === 'withdraw') {
      setProblem(null)
      onDraft(null)
      form.current?.reset()
      send({ type: 'withdrawAnswer', pollId, run: run.run })
      return
    }
    if (pressed.current === 'skip') onDraft(null)
    const answer = pressed.current === 'skip' ? ({ skip: true } as const) : read()
    const code = answer === null ? 'answer.empty' : answerProblem(question, answer)
    setProblem(
      code === null
        ? null
        : code === 'answer.empty'
          ? en.nothing[question.kind]
          : answerRefusals[code].message,
    )
    if (answer === null || code !== null) return
    void gate.offer(answer)
  }

  /** What is written, with each text put through `without`. */
  function takeOut(_answer: Answer, without: (text: string) => string): void {
    const typed = form.current?.querySelectorAll<HTMLInputElement>('textarea, input:not([type])') ?? []
    for (const box of typed) box.value = without(box.value)
    onDraft(read())
  }

  function change(): void {
    gate.forget()
    onDraft(read())
  }

  return (
    <form
      ref={form}
      method="post"
      action={action}
      onSubmit={submit}
      onChange={change}
      onFocus={asksForWords(question) ? getReadyToLook : undefined}
      noValidate
    >
      {problem !== null && <ErrorSummary message={problem} href={`#${firstControl(pollId, question)}`} />}
      <input type="hidden" name="type" value="answer" />
      <input type="hidden" name="pollId" value={pollId} />
      <input type="hidden" name="run" value={run.run} />
      <div className={`govuk-form-group${problem !== null ? ' govuk-form-group--error' : ''}`}>
        <fieldset
          className="govuk-fieldset"
          aria-describedby={`${pollId}-about${problem !== null ? ` ${pollId}-error` : ''}`}
        >
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
            <h2 className="govuk-fieldset__heading">{question.text}</h2>
          </legend>
          <div id={`${pollId}-about`} className="govuk-hint">
            {question.hint !== undefined && `${question.hint} `}
            {howTo(question)} {en.anonymous}
          </div>
          {asksForWords(question) && (
            <p id={`${pollId}-safety`} className="govuk-inset-text app-safety">
              {en.safety} {en.readFirst}
            </p>
          )}
          {problem !== null && (
            <p id={`${pollId}-error`} className="govuk-error-message">
              <span className="govuk-visually-hidden">Error:</span> {problem}
            </p>
          )}
          <AnswerFields
            pollId={pollId}
            question={question}
            given={draft ?? mine?.answer ?? null}
            seed={seed}
            onChange={change}
          />
        </fieldset>
      </div>
      <Held gate={gate} onTakeOut={takeOut} />
      <div className="app-send">
        <button type="submit" className="govuk-button" onClick={press}>
          {mine === undefined ? 'Send my answer' : 'Change my answer'}
        </button>
        <p className="app-send__status">
          {isSending && onTheWay}
          {isReceived && (
            <>
              <Tick /> <strong className="app-time">{en.received(timeOfDay(mine.at))}.</strong> You said{' '}
              {answerText(question, mine.answer)}.
            </>
          )}
        </p>
      </div>
      <div className="app-send">
        {mine === undefined || !('skip' in mine.answer) ? (
          <button
            type="submit"
            name="skip"
            value="true"
            className="app-linkbutton app-send__other"
            onClick={press}
          >
            Prefer not to say
          </button>
        ) : null}
        {mine !== undefined && (
          <button
            type="submit"
            name="withdraw"
            value="true"
            className="app-linkbutton app-send__other"
            onClick={press}
          >
            Remove my answer
          </button>
        )}
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

/** What someone wrote in their own words. */
function writtenIn(answer: Answer): string {
  if ('text' in answer) return answer.text
  if ('words' in answer) return answer.words.join(', ')
  return ('other' in answer && answer.other) || ''
}

/** How to answer, where the controls do not say it by themselves. */
function howTo(question: Question): string {
  switch (question.kind) {
    case 'multiple': {
      const { least = 1, most } = question
      if (most === undefined) return least === 1 ? 'Choose all that fit.' : `Choose at least ${least}.`
      return least === 1
        ? `Choose up to ${most}.`
        : least === most
          ? `Choose ${most}.`
          : `Choose ${least} to ${most}.`
    }
    case 'points':
      return 'Share out 100 points: more for what matters more.'
    case 'statements':
      return 'Leave out any you like.'
    default:
      return ''
  }
}

/** The first control, for the link of the error summary. */
function firstControl(pollId: string, question: Question): string {
  switch (question.kind) {
    case 'scale':
      return `${pollId}-${question.points === 11 ? 0 : 1}`
    case 'numeric':
      return `${pollId}-number`
    case 'text':
      return `${pollId}-text`
    case 'words':
      return `${pollId}-word-1`
    case 'statements':
      return `${pollId}-${question.statements[0]?.id}-agree`
    default:
      return `${pollId}-${question.options[0]?.id}`
  }
}
