import type { Question } from '@companion/shared/commands/polls'
import type { ParticipantView } from '@companion/shared/views/participant'
import type { MyAnswer } from '@companion/shared/views/polls'
import { useConnection, useLiveState, useOutgoing, useSlice } from '../connection/useView.ts'
import { en } from '../words/en.ts'
import { timeOfDay } from '../words/time.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { PollResult } from './PollResult.tsx'

/** What somebody chose for a run and has not sent. */
export type Draft = { run: number; choice: string }

type Props = {
  sessionId: string
  pollId: string
  draft: Draft | undefined
  onDraft: (pollId: string, draft: Draft) => void
}

/** A question as a participant meets it: to answer while it is open, then what they said, then the result. */
export function PollCard({ sessionId, pollId, draft, onDraft }: Props) {
  const run = useSlice<ParticipantView, `poll:${string}`>(`poll:${pollId}`)
  const counts = useSlice<ParticipantView, `results:${string}`>(`results:${pollId}`)
  const given = useLiveState(({ mine }) => mine[`answer:${pollId}`])
  if (run === undefined) return null
  const mine = given?.run === run.run ? given : undefined
  // A new run is a new question: what was chosen for the one before is not carried over.
  const choice = draft?.run === run.run ? draft.choice : null
  const isOpen = run.closedAt === null
  return (
    <section
      className="app-card"
      id={`poll-${pollId}`}
      aria-label={isOpen ? 'Question now open' : `Closed question: ${run.question.text}`}
    >
      {isOpen ? (
        <AnswerForm
          key={run.run}
          action={`/${sessionId}/commands`}
          pollId={pollId}
          run={run}
          mine={mine}
          choice={choice}
          onChoose={(chosen) => onDraft(pollId, { run: run.run, choice: chosen })}
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
