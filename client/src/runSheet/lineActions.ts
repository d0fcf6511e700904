import type { Activity } from '@companion/shared/commands/runSheet'
import type { CommandWithoutId } from '../live/useView.ts'
import type { Key } from '../ui/useKeys.ts'
import { changeTo, type Editing, newId } from './editing.ts'
import type { Line } from './lines.ts'
import { type Press, pressText } from './nextStep.ts'
import type { Sheet } from './useRunSheet.ts'

/** What a host does from the run sheet. */
type Does = {
  send: (command: CommandWithoutId) => void
  press: (next: Press) => void
  edit: (editing: Editing) => void
  look: (id: string) => void
}

/** What can be done with a line of the run sheet now, each with its key. */
export function lineActions(id: string, sheet: Sheet, does: Does): Key[] {
  const line = sheet.line(id)
  if (line === undefined) return []
  return [
    ...(sheet.phase === 'ended' ? [] : beginActions(line, sheet, does)),
    ...sheetActions(line, does),
    ...moveActions(id, sheet.order, does),
  ]
}

/** Asking it, or beginning it. */
function beginActions({ id, poll }: Line, { current, line }: Sheet, { press }: Does): Key[] {
  if (poll === undefined) {
    const begin = { type: 'beginSegment', activityId: id } as const
    return current === id ? [] : [{ key: 'o', text: pressText(begin, line), run: () => press(begin) }]
  }
  const last = poll.runs.at(-1)
  if (last?.closedAt === null) return []
  const text = last === undefined ? 'Open this question' : 'Ask this again'
  const run = (last?.run ?? 0) + 1
  return [{ key: 'o', text, run: () => press({ type: 'openPoll', pollId: id, run }) }]
}

/** A line as it is prepared. */
export function activityOf({ id, poll, segment }: Line): Activity {
  if (poll !== undefined) {
    const { version: _, runs: _r, ...prepared } = poll
    return { ...prepared, kind: 'poll', id } as Activity
  }
  const { version: _, begunAt: _b, endedAt: _e, ...prepared } = segment as NonNullable<typeof segment>
  return prepared
}

/** Changing what is prepared. */
function sheetActions(line: Line, { send, edit, look }: Does): Key[] {
  const activity = activityOf(line)
  const version = (line.poll ?? line.segment)?.version ?? 0
  const { skipped, ...unskipped } = activity
  function duplicate(): void {
    const copy = { ...activity, id: newId() }
    send({ type: 'setActivity', activity: copy, version: 0, after: line.id })
    look(copy.id)
  }
  function skip(): void {
    const changed = (skipped ? unskipped : { ...activity, skipped: true }) as Activity
    send({ type: 'setActivity', activity: changed, version })
  }
  const actions: Key[] = [
    { key: 'e', text: 'Change', run: () => edit(changeTo(activity, line)) },
    { key: 'd', text: 'Duplicate', run: duplicate },
  ]
  if (line.begunAt !== null) return actions
  return [
    ...actions,
    { key: 's', text: skipped ? 'Do not skip' : 'Skip', run: skip },
    { key: 'x', text: 'Remove', run: () => send({ type: 'removeActivity', activityId: line.id }) },
  ]
}

/** Moving it. */
function moveActions(id: string, order: readonly string[], { send }: Does): Key[] {
  const at = order.indexOf(id)
  const move = (after: string | null | undefined) => () => {
    if (after !== undefined) send({ type: 'moveActivity', activityId: id, after })
  }
  const actions: Key[] = []
  if (at > 0) actions.push({ key: 'K', text: 'Move up', run: move(at === 1 ? null : order[at - 2]) })
  if (at < order.length - 1) actions.push({ key: 'J', text: 'Move down', run: move(order[at + 1]) })
  return actions
}
