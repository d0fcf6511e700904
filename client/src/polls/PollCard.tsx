import type { Question } from '@companion/shared/commands/polls'
import type { ParticipantView } from '@companion/shared/views/participant'
import type { MyAnswer } from '@companion/shared/views/polls'
import { useEffect, useState } from 'react'
import { useConnection, useLiveState, useOutgoing, useSlice } from '../connection/useView.ts'
import { en } from '../words/en.ts'
import { timeOfDay } from '../words/time.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { PollResult } from './PollResult.tsx'

/** A question as a participant meets it: to answer while it is open, then what they said, then the result. */
export function PollCard({ sessionId, pollId }: { sessionId: string; pollId: string }) {
  const run = useSlice<ParticipantView, `poll:${string}`>(`poll:${pollId}`)
  const counts = useSlice<ParticipantView, `results:${string}`>(`results:${pollId}`)
  const given = useLiveState(({ mine }) => mine[`answer:${pollId}`])
  const [draft, setDraft] = useState<{ run: number; choice: string } | null>(null)
  // A new run is a new question: what was chosen for the one before is not carried over.
  useEffect(() => {
    if (run !== undefined) setDraft((kept) => (kept !== null && kept.run !== run.run ? null : kept))
  }, [run])
  if (run === undefined) return null
  const mine = given?.run === run.run ? given : undefined
  const choice = draft?.run === run.run ? draft.choice : null
  const isOpen = run.closedAt === null
  return (
    <section
      className="app-card"
      id={`poll-${pollId}`}
      aria-label={isOpen ? 'Question now open' : 'Question'}
    >
      {isOpen ? (
        <AnswerForm
          key={run.run}
          action={`/${sessionId}/commands`}
          pollId={pollId}
          run={run}
          mine={mine}
          choice={choice}
          onChoose={(chosen) => setDraft({ run: run.run, choice: chosen })}
        />
      ) : (
        <Closed
          pollId={pollId}
          question={run.question}
          mine={mine}
          choice={choice}
          isShown={counts !== undefined}
        />
      )}
      {counts !== undefined && (
        <PollResult question={run.question} counts={counts} chosen={mine?.answer.choice} />
      )}
    </section>
  )
}

type ClosedProps = {
  pollId: string
  question: Question
  mine: MyAnswer | undefined
  choice: string | null
  isShown: boolean
}

function Closed({ pollId, question, mine, choice, isShown }: ClosedProps) {
  const { dismiss } = useConnection()
  const outgoing = useOutgoing('answer', pollId)
  const textOf = (id: string | undefined) => question.options.find((option) => option.id === id)?.text
  const unsent = choice !== null && choice !== mine?.answer.choice ? textOf(choice) : undefined
  return (
    <>
      <h2 className="govuk-heading-m">{question.text}</h2>
      <p className="govuk-body">
        <strong className="govuk-tag govuk-tag--grey">Closed</strong>
      </p>
      {mine !== undefined && !isShown && (
        <p className="govuk-body">
          You said ‘{textOf(mine.answer.choice)}’.{' '}
          <span className="app-time">{en.received(timeOfDay(mine.at))}</span>.
        </p>
      )}
      {outgoing?.state === 'sending' && <p className="govuk-body">Sending</p>}
      {outgoing?.state !== 'sending' && unsent !== undefined && (
        <div className="govuk-inset-text">
          {en.closedUnsent(unsent)}
          {outgoing !== undefined && (
            <button
              type="button"
              className="govuk-button govuk-button--secondary"
              onClick={() => dismiss(outgoing.command.id)}
            >
              OK
            </button>
          )}
        </div>
      )}
      {!isShown && <p className="govuk-body app-quiet">The host may show the result here soon.</p>}
    </>
  )
}
