import type { Command } from '@companion/shared/commands/command'
import type { Activity, RunSheet } from '@companion/shared/commands/runSheet'
import type { EntryOf } from '../entry.ts'
import { slicesOf } from '../polls/polls.ts'
import type { Poll } from '../polls/state.ts'
import type { SessionState } from '../state.ts'
import type { Segment } from './state.ts'

/** Put a run sheet in force. A poll that was asked stays, even where the new sheet leaves it out. */
export function prepare(state: SessionState, { command }: EntryOf<'prepare'>): string[] {
  state.prepared = command.id
  // What a host did before is not undone from under a sheet that came since.
  state.undoable = null
  if (command.whoYouAre !== undefined) state.whoYouAre = command.whoYouAre
  if (command.topics !== undefined) state.topics = command.topics
  if (command.prompts !== undefined) state.prompts = new Map(command.prompts.map((one) => [one.id, one]))
  state.lead = command.lead ?? null
  return [...replace(state, command.runSheet), 'whoYouAre', 'asking', 'prompts', 'dangers', 'undo']
}

/** Put a run sheet from a host's file in force. */
export function importRunSheet(state: SessionState, { command }: EntryOf<'importRunSheet'>): string[] {
  return replace(state, command.runSheet)
}

function replace(state: SessionState, sheet: RunSheet): string[] {
  const { polls, segments, order } = state
  // What was asked or begun stays what it is.
  const fits = ({ id, kind }: Activity) => !wasUsed(state, id) || polls.has(id) === (kind === 'poll')
  const lines = sheet.map(withKind).filter(fits)
  const ids = new Set(lines.map(({ id }) => id))
  const stay = [...polls.values(), ...segments.values()].filter(
    ({ id }) => !ids.has(id) && wasUsed(state, id),
  )
  state.polls = new Map()
  state.segments = new Map()
  for (const line of lines) put(state, line, polls.get(line.id) ?? segments.get(line.id))
  for (const one of stay) {
    if ('runs' in one) state.polls.set(one.id, one)
    else state.segments.set(one.id, one)
  }
  state.order = [...ids, ...stay.map(({ id }) => id)]
  return changed(state, [...order, ...state.order])
}

/** Put a line in force, in place of the one that was known by its id; one that was asked or begun stays so. */
function put({ polls, segments }: SessionState, activity: Activity, known: Poll | Segment | undefined): void {
  const { id } = activity
  const version = (known?.version ?? 0) + 1
  if (activity.kind === 'poll') {
    segments.delete(id)
    polls.set(id, { id, activity, version, runs: known && 'runs' in known ? known.runs : [] })
  } else {
    polls.delete(id)
    const { begunAt, endedAt } = known && 'begunAt' in known ? known : { begunAt: null, endedAt: null }
    segments.set(id, { id, activity, version, begunAt, endedAt })
  }
}

/** The lines of the run sheet as they are prepared, in order. */
export function activitiesOf({ order, polls, segments }: SessionState): Activity[] {
  return order.flatMap((id) => (polls.get(id) ?? segments.get(id))?.activity ?? [])
}

/** Whether a line of the run sheet was asked or begun. */
export function wasUsed({ polls, segments }: SessionState, id: string): boolean {
  return (polls.get(id)?.runs.length ?? 0) > 0 || (segments.get(id)?.begunAt ?? null) !== null
}

/** Add an activity, or change it. A run that was asked keeps its words; the next is asked in the new ones. */
export function set(state: SessionState, { command }: EntryOf<'setActivity'>): string[] {
  const { activity, after } = command
  put(state, activity, state.polls.get(activity.id) ?? state.segments.get(activity.id))
  if (after !== undefined || !state.order.includes(activity.id)) place(state, activity.id, after)
  return changed(state, [activity.id])
}

export function move(state: SessionState, { command }: EntryOf<'moveActivity'>): string[] {
  place(state, command.activityId, command.after)
  return changed(state, [])
}

export function remove(state: SessionState, { command }: EntryOf<'removeActivity'>): string[] {
  const { activityId } = command
  state.polls.delete(activityId)
  state.segments.delete(activityId)
  state.order = state.order.filter((id) => id !== activityId)
  return changed(state, [activityId])
}

/** Put an id behind another, first where `after` is null, last where it is left out. */
function place(state: SessionState, id: string, after: string | null | undefined): void {
  const order = state.order.filter((other) => other !== id)
  const at =
    after === undefined || after === id ? order.length : after === null ? 0 : order.indexOf(after) + 1
  state.order = [...order.slice(0, at), id, ...order.slice(at)]
}

function changed(state: SessionState, ids: readonly string[]): string[] {
  // A line of the run sheet can bring a topic of its own.
  const said = ['asking', 'topics']
  return [
    'runSheet',
    'segments',
    'stage',
    'asked',
    ...said,
    ...new Set(ids.flatMap((id) => slicesOf(state, id))),
  ]
}

/** A command as it is written today: what older versions wrote said less. */
export function upgradeCommand(command: Command): Command {
  if (command.type !== 'prepare' && command.type !== 'importRunSheet') return command
  return { ...command, runSheet: command.runSheet.map(withKind) }
}

/** An activity as it is today: entries from before there were kinds of question mean a single choice. */
function withKind(activity: Activity): Activity {
  if (activity.kind !== 'poll') return activity
  const { question } = activity
  return 'kind' in question
    ? activity
    : { ...activity, question: { ...(question as object), kind: 'single' } as never }
}
