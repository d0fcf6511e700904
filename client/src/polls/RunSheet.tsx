import type { PollView } from '@companion/shared/views/polls'

type Props = {
  order: readonly string[]
  read: (pollId: string) => PollView | undefined
  stage: string | null
  selected: string | null
  onSelect: (pollId: string) => void
}

/** The prepared questions in order, each with where it stands. */
export function RunSheet({ order, read, stage, selected, onSelect }: Props) {
  return (
    <ol className="app-sheet">
      {order.map((pollId) => {
        const poll = read(pollId)
        if (poll === undefined) return null
        return (
          <li key={pollId}>
            <button
              type="button"
              className="app-sheet__item"
              aria-current={pollId === selected ? 'true' : undefined}
              onClick={() => onSelect(pollId)}
            >
              <span>{poll.question.text}</span>
              <Standing poll={poll} isOnStage={pollId === stage} />
            </button>
          </li>
        )
      })}
    </ol>
  )
}

function Standing({ poll, isOnStage }: { poll: PollView; isOnStage: boolean }) {
  const run = poll.runs.at(-1)
  if (run === undefined) return null
  if (run.closedAt === null) return <strong className="govuk-tag govuk-tag--green">Open now</strong>
  return (
    <strong className={`govuk-tag ${isOnStage ? '' : 'govuk-tag--grey'}`}>
      {run.shown ? 'Result shown' : 'Closed'}
    </strong>
  )
}
