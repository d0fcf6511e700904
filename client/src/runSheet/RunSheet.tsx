import type { PollView } from '@companion/shared/views/polls'
import type { KeyboardEvent } from 'react'
import { planOf } from '../console/plan.ts'
import { editors } from '../kinds/registry.ts'
import { useNow } from '../stage/useNow.ts'
import { announce } from '../ui/announce.ts'
import { Heading, Tag } from '../ui/kit.ts'
import type { Sheet } from './useRunSheet.ts'

type Props = {
  sheet: Sheet
  selected: string | null
  onSelect: (pollId: string) => void
  onMove: (pollId: string, after: string | null) => void
}

/** The prepared questions in order, each on a line with where it stands and how long it may take. */
export function RunSheet({ sheet, selected, onSelect, onMove }: Props) {
  const { order, read, stage } = sheet

  function move(event: KeyboardEvent, pollId: string): void {
    const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined
    if (by === undefined) return
    event.preventDefault()
    const others = order.filter((other) => other !== pollId)
    const place = order.indexOf(pollId) + by
    if (place < 0 || place > others.length) return
    onMove(pollId, others[place - 1] ?? null)
    announce(`Moved to ${place + 1} of ${order.length}`)
  }

  return (
    <>
      <SheetHeading sheet={sheet} />
      <ol className="app-sheet">
        {order.map((pollId) => {
          const poll = read(pollId)
          if (poll === undefined) return null
          return (
            <li key={pollId}>
              <button
                type="button"
                data-poll={pollId}
                className={`app-sheet__item ${look(poll, pollId === stage)}`}
                aria-current={pollId === selected ? 'true' : undefined}
                onClick={() => onSelect(pollId)}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                onKeyDown={(event) => move(event, pollId)}
              >
                <span className="app-sheet__text">{poll.question.text}</span>
                <span className="app-sheet__facts">
                  <Standing poll={poll} isOnStage={pollId === stage} />
                  {poll.practice && <Tag colour="yellow">To try out</Tag>}
                  {poll.minutes !== undefined && (
                    <span className="app-sheet__minutes">{poll.minutes} min</span>
                  )}
                  <span>{editors[poll.question.kind].name}</span>
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** How a line looks: over, live, skipped, or still to come. */
function look(poll: PollView, isOnStage: boolean): string {
  if (isOnStage) return 'app-sheet__item--live'
  if (poll.runs.length > 0) return 'app-sheet__item--done'
  return poll.skipped ? 'app-sheet__item--skipped' : ''
}

function Standing({ poll, isOnStage }: { poll: PollView; isOnStage: boolean }) {
  const run = poll.runs.at(-1)
  if (run === undefined) return poll.skipped ? <Tag colour="grey">Skipped</Tag> : null
  if (run.closedAt === null) return <Tag colour="green">Open now</Tag>
  return <Tag colour={isOnStage ? undefined : 'grey'}>{run.shown ? 'Result shown' : 'Closed'}</Tag>
}

/** How much of the plan is left. */
function SheetHeading({ sheet }: { sheet: Sheet }) {
  const now = useNow(15_000)
  const { planned, left } = planOf(sheet, now ?? 0)
  return (
    <Heading level={2} size="s" className="app-pane__head">
      Run sheet
      {planned > 0 && (
        <span className="app-quiet">{now === null ? '' : ` · ${left} of ${planned} minutes left`}</span>
      )}
    </Heading>
  )
}
