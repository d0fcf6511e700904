import type { ModeratorView } from '@companion/shared/views/host'
import type { HostQuestion } from '@companion/shared/views/questions'
import { useConnection, useSlice } from '../live/useView.ts'
import { SendLine } from '../stage/SendLine.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'
import { Facts } from './Facts.tsx'

/** A question on the board as moderators see it: to answer, to give to a panellist, to take off. */
export function ShownQuestion({ question: asked }: { question: HostQuestion }) {
  const { send } = useConnection()
  const isOver = useSlice<ModeratorView, 'stage'>('stage')?.phase === 'ended'
  const { question, version, text, joined = [], assigned, answered } = asked
  // When the session has ended nothing is being answered any more.
  const isNow = asked.became === 'now' && !isOver
  return (
    <li className="app-said__text">
      {text} <Facts question={asked} />
      {isNow && <strong className="govuk-tag">Being answered</strong>}
      {answered !== undefined && <strong className="govuk-tag govuk-tag--green">Answered</strong>}
      {assigned !== undefined && <strong className="govuk-tag govuk-tag--purple">For {assigned}</strong>}
      {answered?.text !== undefined && <p className="govuk-body-s">{answered.text}</p>}
      {joined.map((other) => (
        <span key={other.question} className="app-decisions">
          <span className="app-quiet">Joined: {other.text}</span>
          <LinkButton
            text="Take apart"
            about={other.text}
            onClick={() => send({ type: 'joinQuestion', question: other.question, into: null })}
          />
        </span>
      ))}
      <span className="app-decisions">
        {!isNow && !isOver && (
          <LinkButton text="Answer now" about={text} onClick={() => send({ type: 'answerNow', question })} />
        )}
        {(isNow || answered === undefined) && (
          <LinkButton
            text="It is answered"
            about={text}
            onClick={() => send({ type: 'markAnswered', question })}
          />
        )}
        <LinkButton
          text="Archive"
          about={text}
          onClick={() => send({ type: 'reviewQuestion', question, version, verdict: 'archive' })}
        />
        <LinkButton
          text="Take off the board"
          about={text}
          onClick={() => send({ type: 'reviewQuestion', question, version, verdict: 'hold' })}
        />
      </span>
      <details className="govuk-details app-decisions__write">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            Write the answer, or give it to a panellist
            <span className="govuk-visually-hidden"> {text}</span>
          </span>
        </summary>
        <SendLine
          id={`answer-${question}`}
          label="The answer, for everyone"
          most={1000}
          button="Publish the answer"
          onSend={(words) => send({ type: 'markAnswered', question, text: words })}
        />
        <SendLine
          id={`assign-${question}`}
          label="The panellist’s name, as they know themselves on their page"
          most={60}
          button="Give it to them"
          onSend={(to) => send({ type: 'assignQuestion', question, to })}
        />
        {assigned !== undefined && (
          <LinkButton
            text={`Remove from ${assigned}`}
            about={text}
            onClick={() => send({ type: 'assignQuestion', question, to: null })}
          />
        )}
      </details>
    </li>
  )
}
