import type { PollView } from '@companion/shared/views/polls'
import { useNow } from '../stage/useNow.ts'
import { Tag, Text } from '../ui/kit.ts'
import { timeOfDay } from '../words/time.ts'
import type { Sheet } from './useRunSheet.ts'

type Props = { sheet: Sheet; selected: string | null; onSelect: (pollId: string) => void }

/** The prepared questions in order, each with where it stands and how long it may take; and the plan against the clock. */
export function RunSheet({ sheet, selected, onSelect }: Props) {
  const { order, read, stage } = sheet
  return (
    <>
      <Clock sheet={sheet} />
      <ol className="app-sheet">
        {order.map((pollId) => {
          const poll = read(pollId)
          if (poll === undefined) return null
          return (
            <li key={pollId}>
              <button
                type="button"
                data-poll={pollId}
                className={`app-sheet__item${poll.skipped ? ' app-sheet__item--skipped' : ''}`}
                aria-current={pollId === selected ? 'true' : undefined}
                onClick={() => onSelect(pollId)}
              >
                <span>{poll.question.text}</span>
                <span className="app-sheet__facts">
                  <Standing poll={poll} isOnStage={pollId === stage} />
                  {poll.practice && <Tag colour="yellow">To try out</Tag>}
                  {poll.minutes !== undefined && <span className="app-quiet">{poll.minutes} min</span>}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </>
  )
}

function Standing({ poll, isOnStage }: { poll: PollView; isOnStage: boolean }) {
  const run = poll.runs.at(-1)
  if (run === undefined) return poll.skipped ? <Tag colour="grey">Skipped</Tag> : null
  if (run.closedAt === null) return <Tag colour="green">Open now</Tag>
  return <Tag colour={isOnStage ? undefined : 'grey'}>{run.shown ? 'Result shown' : 'Closed'}</Tag>
}

const minute = 60_000

/** How much is planned, how much of it is left, and how far behind the session is. */
function Clock({ sheet: { order, read, stage, phase } }: { sheet: Sheet }) {
  const now = useNow(15_000)
  const planned = order
    .map(read)
    .filter((poll): poll is PollView => poll !== undefined && !poll.practice && !poll.skipped)
  const sum = (polls: readonly PollView[]) =>
    polls.reduce((minutes, poll) => minutes + (poll.minutes ?? 0), 0)
  const started = Math.min(...planned.flatMap((poll) => poll.runs[0]?.openedAt ?? []))
  const left = sum(planned.filter((poll) => poll.runs.length === 0))
  if (!Number.isFinite(started) || now === null) {
    return <Text variant="aside">{sum(planned)} minutes planned.</Text>
  }
  if (phase === 'ended') return <Text variant="aside">Began {timeOfDay(started)}.</Text>
  const current = stage === null ? undefined : read(stage)
  const spent = current?.runs[0] === undefined ? 0 : (now - current.runs[0].openedAt) / minute
  const allowed = Math.max(0, (current?.practice ? 0 : (current?.minutes ?? 0)) - spent)
  const due = sum(planned.filter((poll) => poll.runs.length > 0)) - allowed
  const behind = Math.round((now - started) / minute - due)
  return (
    <Text variant="aside">
      Began {timeOfDay(started)}. {left} minutes of questions to come. {inWords(behind)}
    </Text>
  )
}

function inWords(behind: number): string {
  if (behind === 0) return 'On time.'
  const minutes = Math.abs(behind) === 1 ? '1 minute' : `${Math.abs(behind)} minutes`
  return behind > 0 ? `${minutes} behind.` : `${minutes} ahead.`
}
