import type { ParticipantView } from '@companion/shared/views/participant'
import type { BoardQuestion, BoardView } from '@companion/shared/views/questions'
import { useState } from 'react'
import { useConnection, useLiveState, useSlice } from '../connection/useView.ts'
import { number, people } from '../words/results.ts'
import { AskForm } from './AskForm.tsx'
import { nearest } from './nearest.ts'
import { Receipts } from './Receipts.tsx'

const orders = { most: 'Most supported', newest: 'Newest', answered: 'Answered' } as const
type Order = keyof typeof orders

/** Questions from everyone: to ask, to support, and what became of one's own. */
export function Board({ sessionId, isOver }: { sessionId: string; isOver: boolean }) {
  const board = useSlice<ParticipantView, 'board'>('board')
  const outcomes = useSlice<ParticipantView, 'outcomes'>('outcomes')
  const slices = useLiveState((state) => state.slices) as ParticipantView
  const action = `/${sessionId}/commands`
  const near = (text: string) =>
    nearest(
      text,
      (board?.questions ?? []).map((one) => ({ number: one, text: slices[`question:${one}`]?.text ?? '' })),
    )
  return (
    <section aria-labelledby="board">
      <h2 className="govuk-heading-m" id="board">
        Questions
      </h2>
      {!isOver && <AskForm action={action} near={near} />}
      <Receipts action={action} />
      {board === undefined ? (
        <p className="govuk-body app-quiet">No question is on the board yet.</p>
      ) : (
        <Questions board={board} action={action} />
      )}
      {outcomes !== undefined && (
        <p className="govuk-body-s app-quiet app-time">
          Of {number(outcomes.asked)} asked, {number(outcomes.shown)} on the board, {number(outcomes.joined)}{' '}
          joined with another, {number(outcomes.declined)} not shown.
          {board !== undefined &&
            board.all > board.questions.length &&
            ' Here are the most supported and the newest.'}
        </p>
      )}
    </section>
  )
}

/** The list stands still while somebody reads it: what is new waits for a press. */
function Questions({ board, action }: { board: BoardView; action: string }) {
  const view = useLiveState(({ slices }) => slices) as ParticipantView
  const scores = new Map(board.questions.map((one, index) => [one, view.scores?.[index] ?? 0]))
  const read = (one: number) => view[`question:${one}`]
  const sorted = (by: Order) => {
    const all =
      by === 'answered' ? board.questions.filter((one) => read(one)?.answered) : [...board.questions]
    return by === 'most'
      ? all.sort((one, next) => (scores.get(next) ?? 0) - (scores.get(one) ?? 0))
      : all.sort((one, next) => next - one)
  }
  const [order, setOrder] = useState<Order>('most')
  const [frozen, setFrozen] = useState(() => sorted('most'))
  const listed = frozen.filter((one) => board.questions.includes(one))
  const fresh = sorted(order).filter((one) => !frozen.includes(one)).length
  const now = board.now === null ? undefined : read(board.now)
  return (
    <>
      {now !== undefined && (
        <div className="app-announcement">
          <p className="govuk-body-s app-quiet">Being answered now</p>
          <p className="govuk-body">
            <strong>{now.text}</strong>
          </p>
        </div>
      )}
      <div className="govuk-form-group app-js">
        <label className="govuk-label" htmlFor="board-order">
          Show first
        </label>
        <select
          className="govuk-select"
          id="board-order"
          value={order}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.value as Order
            setOrder(chosen)
            setFrozen(sorted(chosen))
          }}
        >
          {Object.entries(orders).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </div>
      {fresh > 0 && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => setFrozen(sorted(order))}
        >
          {fresh === 1 ? '1 new question, show it' : `${fresh} new questions, show them`}
        </button>
      )}
      {listed.length === 0 && <p className="govuk-body app-quiet">Nothing here yet.</p>}
      <ul className="app-said">
        {listed.map((one) => {
          const question = read(one)
          return (
            question !== undefined && (
              <li key={one} className="app-said__text" id={`question-${one}`}>
                <Question action={action} asked={one} question={question} score={scores.get(one) ?? 0} />
              </li>
            )
          )
        })}
      </ul>
    </>
  )
}

type QuestionProps = { action: string; asked: number; question: BoardQuestion; score: number }

function Question({ action, asked, question, score }: QuestionProps) {
  const { send } = useConnection()
  const stored = useLiveState(({ mine }) => mine.votes?.includes(asked) ?? false)
  const sending = useLiveState(
    ({ outbox }) =>
      outbox.find(({ command }) => command.type === 'upvote' && command.question === asked)?.command,
  )
  const isMine = sending?.type === 'upvote' ? sending.on : stored
  return (
    <>
      <p className="govuk-body app-board__text">{question.text}</p>
      {question.answered !== undefined && (
        <p className="govuk-body-s">
          <strong className="govuk-tag govuk-tag--green">Answered</strong> {question.answered.text}
        </p>
      )}
      <form
        method="post"
        action={action}
        className="app-board__voice"
        onSubmit={(event) => {
          event.preventDefault()
          send({ type: 'upvote', question: asked, on: !isMine })
        }}
      >
        <input type="hidden" name="type" value="upvote" />
        <input type="hidden" name="question" value={asked} />
        <input type="hidden" name="on" value={String(!isMine)} />
        <span className="app-time">{people(score)}</span>
        <button type="submit" className="app-linkbutton">
          {isMine ? 'Take my voice back' : 'Add my voice'}
          <span className="govuk-visually-hidden"> {question.text}</span>
        </button>
      </form>
    </>
  )
}
