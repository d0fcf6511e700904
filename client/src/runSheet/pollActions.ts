import type { Activity } from '@companion/shared/commands/runSheet'
import type { PollView } from '@companion/shared/views/polls'
import type { CommandWithoutId } from '../live/useView.ts'
import type { Key } from '../ui/useKeys.ts'
import { changeTo, type Editing, newId } from './editing.ts'
import type { Press } from './nextStep.ts'
import type { Sheet } from './useRunSheet.ts'

/** What a host does from the run sheet. */
type Does = {
  send: (command: CommandWithoutId) => void
  press: (next: Press) => void
  edit: (editing: Editing) => void
  look: (pollId: string) => void
}

/** What can be done with a poll of the run sheet now, each with its key. */
export function pollActions(pollId: string, sheet: Sheet, does: Does): Key[] {
  const poll = sheet.read(pollId)
  if (poll === undefined) return []
  return [
    ...runActions(pollId, poll, sheet.phase === 'ended', does),
    ...sheetActions(pollId, poll, does),
    ...moveActions(pollId, sheet.order, does),
  ]
}

/** Asking it. */
function runActions(pollId: string, { runs }: PollView, isOver: boolean, { press }: Does): Key[] {
  const actions: Key[] = []
  const last = runs.at(-1)
  if (last?.closedAt !== null && !isOver) {
    const text = last === undefined ? 'Open this question' : 'Ask this again'
    const run = (last?.run ?? 0) + 1
    actions.push({ key: 'o', text, run: () => press({ type: 'openPoll', pollId, run }) })
  }
  return actions
}

/** Changing what is prepared. */
function sheetActions(pollId: string, poll: PollView, { send, edit, look }: Does): Key[] {
  const { version, runs, ...prepared } = poll
  const activity = { ...prepared, kind: 'poll', id: pollId } as Activity
  const { skipped, ...unskipped } = activity
  function duplicate(): void {
    const copy = { ...activity, id: newId() }
    send({ type: 'setActivity', activity: copy, version: 0, after: pollId })
    look(copy.id)
  }
  function skip(): void {
    send({ type: 'setActivity', activity: skipped ? unskipped : { ...activity, skipped: true }, version })
  }
  const actions: Key[] = [
    { key: 'e', text: 'Change', run: () => edit(changeTo(activity, poll)) },
    { key: 'd', text: 'Duplicate', run: duplicate },
  ]
  if (runs.length > 0) return actions
  return [
    ...actions,
    { key: 's', text: skipped ? 'Do not skip' : 'Skip', run: skip },
    { key: 'x', text: 'Remove', run: () => send({ type: 'removeActivity', activityId: pollId }) },
  ]
}

/** Moving it. */
function moveActions(pollId: string, order: readonly string[], { send }: Does): Key[] {
  const at = order.indexOf(pollId)
  const move = (after: string | null | undefined) => () => {
    if (after !== undefined) send({ type: 'moveActivity', activityId: pollId, after })
  }
  const actions: Key[] = []
  if (at > 0) actions.push({ key: 'K', text: 'Move up', run: move(at === 1 ? null : order[at - 2]) })
  if (at < order.length - 1) actions.push({ key: 'J', text: 'Move down', run: move(order[at + 1]) })
  return actions
}
