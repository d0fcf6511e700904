import { type DeclineReason, declineReasons, type PersonalDetail } from '@companion/shared/questions'
import type { HostView } from '@companion/shared/views/host'
import type { HostQuestion, QueueView } from '@companion/shared/views/questions'
import { useConnection, useSlice } from '../connection/useView.ts'
import { SendLine } from '../stage/SendLine.tsx'
import { number, people } from '../words/results.ts'

const detailNames: Record<PersonalDetail, string> = {
  email: 'Email address?',
  phone: 'Phone number?',
  nhsNumber: 'NHS number?',
  postcode: 'Postcode?',
}

/** The questions that participants ask: those that wait to be read, and those on the board. */
export function QuestionQueue() {
  const queue = useSlice<HostView, 'queue'>('queue')
  const { send } = useConnection()
  if (queue === undefined) {
    return <p className="govuk-body app-quiet">What participants ask comes up here for you to read first.</p>
  }
  const { waiting, held, shown, counts } = queue
  const plain = waiting.filter(({ details }) => details === undefined)
  return (
    <>
      <p className="govuk-body-s app-quiet app-time">{countsInWords(counts)}</p>
      {plain.length > 1 && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => {
            for (const { question } of plain) send({ type: 'reviewQuestion', question, verdict: 'show' })
          }}
        >
          Put these {plain.length} that carry no flag on the board
        </button>
      )}
      {waiting.length > 0 && (
        <ul className="app-said" aria-label="Questions to read">
          {waiting.map((question) => (
            <Waiting key={question.question} question={question} shown={shown} />
          ))}
        </ul>
      )}
      {held.length > 0 && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">Kept for later ({number(held.length)})</span>
          </summary>
          <ul className="app-said">
            {held.map((question) => (
              <Waiting key={question.question} question={question} shown={shown} />
            ))}
          </ul>
        </details>
      )}
      {shown.length > 0 && (
        <>
          <h3 className="govuk-heading-s">On the board, most supported first</h3>
          <ul className="app-said">
            {shown.map((question) => (
              <Shown key={question.question} question={question} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** Of so many questions, so many shown, joined, and so on. */
export function countsInWords({ asked, ...counts }: QueueView['counts']): string {
  const parts = [
    [counts.waiting, 'waiting'],
    [counts.held, 'kept for later'],
    [counts.shown, 'on the board'],
    [counts.joined, 'joined with another'],
    [counts.answered, 'answered'],
    [counts.declined, 'not shown'],
    [counts.withdrawn, 'taken back'],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${number(count)} ${what}`)
  return `${number(asked)} asked: ${said.join(', ')}.`
}

function Waiting({ question, shown }: { question: HostQuestion; shown: readonly HostQuestion[] }) {
  const { send } = useConnection()
  const about = { question: question.question }
  const hidden = <span className="govuk-visually-hidden"> {question.text}</span>
  return (
    <li className="app-said__text">
      {question.text}{' '}
      {question.details?.map((kind) => (
        <strong key={kind} className="govuk-tag govuk-tag--red">
          {detailNames[kind]}
        </strong>
      ))}
      <span className="app-decisions">
        <button
          type="button"
          className="app-linkbutton"
          onClick={() => send({ type: 'reviewQuestion', ...about, verdict: 'show' })}
        >
          Put on the board
          {hidden}
        </button>
        {question.became === 'waiting' && (
          <button
            type="button"
            className="app-linkbutton"
            onClick={() => send({ type: 'reviewQuestion', ...about, verdict: 'hold' })}
          >
            Keep for later
            {hidden}
          </button>
        )}
        <select
          className="govuk-select app-decisions__select"
          aria-label={`Do not show: ${question.text}`}
          value=""
          onChange={(chosen) =>
            send({
              type: 'reviewQuestion',
              ...about,
              verdict: 'decline',
              reason: chosen.currentTarget.value as DeclineReason,
            })
          }
        >
          <option value="">Do not show, because</option>
          {Object.entries(declineReasons).map(([reason, text]) => (
            <option key={reason} value={reason}>
              {text}
            </option>
          ))}
        </select>
        {shown.length > 0 && (
          <select
            className="govuk-select app-decisions__select"
            aria-label={`Join with another: ${question.text}`}
            value=""
            onChange={(chosen) =>
              send({ type: 'joinQuestion', ...about, into: Number(chosen.currentTarget.value) })
            }
          >
            <option value="">Asks the same as</option>
            {shown.map((other) => (
              <option key={other.question} value={other.question}>
                {other.text}
              </option>
            ))}
          </select>
        )}
      </span>
    </li>
  )
}

function Shown({ question }: { question: HostQuestion }) {
  const { send } = useConnection()
  const about = { question: question.question }
  const hidden = <span className="govuk-visually-hidden"> {question.text}</span>
  return (
    <li className="app-said__text">
      {question.text} <span className="app-quiet app-time">{people(question.score)}</span>{' '}
      {question.became === 'now' && <strong className="govuk-tag">Being answered</strong>}
      {question.became === 'answered' && <strong className="govuk-tag govuk-tag--green">Answered</strong>}
      {question.joined?.map((other) => (
        <span key={other.question} className="app-decisions">
          <span className="app-quiet">Joined: {other.text}</span>
          <button
            type="button"
            className="app-linkbutton"
            onClick={() => send({ type: 'joinQuestion', question: other.question, into: null })}
          >
            Take apart
            <span className="govuk-visually-hidden"> {other.text}</span>
          </button>
        </span>
      ))}
      <span className="app-decisions">
        {question.became !== 'now' && (
          <button
            type="button"
            className="app-linkbutton"
            onClick={() => send({ type: 'answerNow', ...about })}
          >
            Answer now
            {hidden}
          </button>
        )}
        {question.became !== 'answered' && (
          <button
            type="button"
            className="app-linkbutton"
            onClick={() => send({ type: 'markAnswered', ...about })}
          >
            It is answered
            {hidden}
          </button>
        )}
        <button
          type="button"
          className="app-linkbutton"
          onClick={() => send({ type: 'reviewQuestion', ...about, verdict: 'hold' })}
        >
          Take off the board
          {hidden}
        </button>
      </span>
      <details className="govuk-details app-decisions__write">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            Write the answer
            {hidden}
          </span>
        </summary>
        <SendLine
          id={`answer-${question.question}`}
          label="The answer, for everyone"
          most={1000}
          button="Publish the answer"
          onSend={(text) => send({ type: 'markAnswered', ...about, text })}
        />
      </details>
    </li>
  )
}
