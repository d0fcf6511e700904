import type { PanellistView } from '@companion/shared/views/panellist'
import type { AssignedQuestion } from '@companion/shared/views/questions'
import { useEffect, useState } from 'react'
import { useConnection, useSlice } from '../live/useView.ts'
import { SendLine } from '../stage/SendLine.tsx'
import { ConnectionNote } from '../ui/ConnectionNote.tsx'
import { Layout } from '../ui/Layout.tsx'
import { Refused } from '../ui/Refused.tsx'
import { people } from '../words/numbers.ts'
import type { PanellistPageData } from './page.ts'

/** The questions that someone on the panel was given, in the order of how many people they stand for. */
export function PanellistPage({ session }: Pick<PanellistPageData, 'session'>) {
  const assigned = useSlice<PanellistView, 'assigned'>('assigned') ?? []
  const { topics = [] } = useSlice<PanellistView, 'asking'>('asking') ?? {}
  const [name, setName] = useState('')
  // The name stands in the address, so that a reload finds it again.
  useEffect(() => setName(new URLSearchParams(location.search).get('as') ?? ''), [])
  const names = [...new Set([...assigned.map((one) => one.assigned), name].filter(Boolean))].sort()
  const mine = assigned.filter((one) => name === '' || one.assigned === name)
  const now = mine.filter(({ became }) => became === 'now')
  const next = mine.filter(({ became }) => became !== 'now' && became !== 'answered')
  const answered = mine.filter(({ became }) => became === 'answered')
  const list = (title: string, questions: readonly AssignedQuestion[]) =>
    questions.length > 0 && (
      <section aria-label={title}>
        <h2 className="govuk-heading-m">{title}</h2>
        <ul className="app-said">
          {questions.map((one) => (
            <Assigned
              key={one.question}
              asked={one}
              topic={topics.find(({ id }) => id === one.topic)?.text}
            />
          ))}
        </ul>
      </section>
    )
  return (
    <Layout>
      <span className="govuk-caption-l">{session.title}</span>
      <h1 className="govuk-heading-l">Questions for you to answer</h1>
      <ConnectionNote />
      <Refused />
      {names.length > 0 && (
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="panellist">
            Who are you?
          </label>
          <select
            className="govuk-select"
            id="panellist"
            value={name}
            onChange={({ currentTarget }) => {
              setName(currentTarget.value)
              history.replaceState(
                null,
                '',
                currentTarget.value === '' ? '?' : `?as=${encodeURIComponent(currentTarget.value)}`,
              )
            }}
          >
            <option value="">Everyone on the panel</option>
            {names.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </div>
      )}
      {mine.length === 0 && (
        <p className="govuk-body app-quiet">
          Nothing yet. When a host gives you a question, it comes up here by itself.
        </p>
      )}
      {list('Being answered now', now)}
      {list('To answer', next)}
      {list('Answered', answered)}
      <form method="post" action="/sign-out">
        <button type="submit" className="govuk-button govuk-button--secondary">
          Sign out
        </button>
      </form>
    </Layout>
  )
}

function Assigned({ asked, topic }: { asked: AssignedQuestion; topic: string | undefined }) {
  const { send } = useConnection()
  const { question, text, score, assigned, became, answer } = asked
  return (
    <li className="app-said__text">
      <p className="govuk-body app-board__text">
        <strong>{text}</strong>
      </p>
      <p className="govuk-body-s app-quiet app-time">
        {[people(score), topic, `for ${assigned}`].filter(Boolean).join(', ')}
      </p>
      {answer !== undefined && <p className="govuk-body">{answer}</p>}
      {(became === 'shown' || became === 'now') && (
        <details className="govuk-details app-decisions__write">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              Write the answer
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
        </details>
      )}
      {became !== 'shown' && became !== 'now' && became !== 'answered' && (
        <p className="govuk-body-s">It is not on the board at the moment.</p>
      )}
    </li>
  )
}
