import type { Command } from '@companion/shared/commands/command'
import type { Activity, RunSheet } from '@companion/shared/commands/runSheet'
import type { EntryOf } from '../entry.ts'
import { slicesOf } from '../polls/polls.ts'
import type { SessionState } from '../state.ts'

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
  const before = state.polls
  const asked = [...before.values()].filter((poll) => poll.runs.length > 0)
  state.polls = new Map()
  for (const activity of sheet.map(withKind)) {
    const known = before.get(activity.id)
    const version = known === undefined ? 1 : known.version + 1
    state.polls.set(activity.id, { id: activity.id, activity, version, runs: known?.runs ?? [] })
  }
  for (const poll of asked) if (!state.polls.has(poll.id)) state.polls.set(poll.id, poll)
  state.order = [...state.polls.keys()]
  return changed(state, [...before.keys(), ...state.order])
}

/** Add an activity, or change it. A run that was asked keeps its words; the next is asked in the new ones. */
export function set(state: SessionState, { command }: EntryOf<'setActivity'>): string[] {
  const { activity, after } = command
  const known = state.polls.get(activity.id)
  state.polls.set(activity.id, {
    id: activity.id,
    activity,
    version: (known?.version ?? 0) + 1,
    runs: known?.runs ?? [],
  })
  if (known === undefined || after !== undefined) place(state, activity.id, after)
  return changed(state, [activity.id])
}

export function move(state: SessionState, { command }: EntryOf<'moveActivity'>): string[] {
  place(state, command.activityId, command.after)
  return changed(state, [])
}

export function remove(state: SessionState, { command }: EntryOf<'removeActivity'>): string[] {
  const { activityId } = command
  state.polls.delete(activityId)
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
  return ['runSheet', 'asked', ...new Set(ids.flatMap((id) => slicesOf(state, id)))]
}

/** A command as it is written today: what older versions wrote said less. */
export function upgradeCommand(command: Command): Command {
  if (command.type !== 'prepare' && command.type !== 'importRunSheet') return command
  return { ...command, runSheet: command.runSheet.map(withKind) }
}

/** An activity as it is today: entries from before there were kinds of question mean a single choice. */
function withKind(activity: Activity): Activity {
  const { question } = activity
  return 'kind' in question
    ? activity
    : { ...activity, question: { ...(question as object), kind: 'single' } as never }
}
