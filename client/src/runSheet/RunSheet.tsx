import type { KeyboardEvent } from 'react'
import { planOf } from '../console/plan.ts'
import { useNow } from '../stage/useNow.ts'
import { announce } from '../ui/announce.ts'
import { Heading, Tag } from '../ui/kit.ts'
import { type Line, missingInWords } from './lines.ts'
import type { Sheet } from './useRunSheet.ts'

type Props = {
  sheet: Sheet
  selected: string | null
  onSelect: (id: string) => void
  onMove: (id: string, after: string | null) => void
}

/** Everything the evening has, in order, each on a line with where it stands and how long it may take. */
export function RunSheet({ sheet, selected, onSelect, onMove }: Props) {
  const { order, line: lineOf, current } = sheet

  function move(event: KeyboardEvent, id: string): void {
    const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined
    if (by === undefined) return
    event.preventDefault()
    const others = order.filter((other) => other !== id)
    const place = order.indexOf(id) + by
    if (place < 0 || place > others.length) return
    onMove(id, others[place - 1] ?? null)
    announce(`Moved to ${place + 1} of ${order.length}`)
  }

  return (
    <>
      <SheetHeading sheet={sheet} />
      <ol className="app-sheet">
        {order.map((id) => {
          const line = lineOf(id)
          if (line === undefined) return null
          const { text, kind, minutes, begunAt, missing, poll } = line
          return (
            <li key={id}>
              <button
                type="button"
                data-line={id}
                className={`app-sheet__item ${look(line, id === current)}`}
                aria-current={id === selected ? 'true' : undefined}
                onClick={() => onSelect(id)}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                onKeyDown={(event) => move(event, id)}
              >
                <span className="app-sheet__text">{text}</span>
                <Standing line={line} isOn={id === current} />
                {minutes > 0 && (begunAt === null || id === current) && (
                  <span className="app-sheet__minutes">{minutes} min</span>
                )}
                <span className="app-sheet__kind">
                  {poll?.practice ? 'To try out · ' : ''}
                  {kind}
                  {missing.length > 0 && ` · ${missingInWords(missing)}`}
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
function look({ begunAt, isSkipped }: Line, isOn: boolean): string {
  if (isOn) return 'app-sheet__item--live'
  if (begunAt !== null) return 'app-sheet__item--done'
  return isSkipped ? 'app-sheet__item--skipped' : ''
}

function Standing({ line: { begunAt, isSkipped, poll }, isOn }: { line: Line; isOn: boolean }) {
  const run = poll?.runs.at(-1)
  if (begunAt === null) return isSkipped ? <Tag colour="grey">Skipped</Tag> : null
  if (run === undefined) return isOn ? <Tag colour="green">On now</Tag> : <Tag colour="grey">Done</Tag>
  if (run.closedAt === null) return <Tag colour="green">Open now</Tag>
  return <Tag colour={isOn ? undefined : 'grey'}>{run.shown ? 'Result shown' : 'Closed'}</Tag>
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
