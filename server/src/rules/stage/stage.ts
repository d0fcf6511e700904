import type { Command } from '@companion/shared/commands/command'
import { limits } from '@companion/shared/limits'
import type { RefusalCode } from '@companion/shared/refusals'
import { endLatestRound } from '../breakouts/rounds.ts'
import type { DraftOf, Entry, EntryOf } from '../entry.ts'
import { closeAll, slicesOf } from '../polls/polls.ts'
import { latestRun } from '../polls/state.ts'
import { undecided } from '../questions/question.ts'
import type { Before, SessionState } from '../state.ts'

/** How much of what hosts did is kept for the hosts to see. */
const activityKept = 30

/** Pause, end or go on; ending closes what is open. */
export function setPhase(state: SessionState, { command, at }: EntryOf<'setPhase'>): string[] {
  const { phase } = command
  state.phase = phase
  state.endedAt = phase === 'ended' ? at : null
  return [
    'stage',
    'announcement',
    // Only in a session that has not ended can a round go on.
    'wall',
    ...undecided(state),
    ...(phase === 'ended' ? [...closeAll(state, at), ...endLatestRound(state, at)] : []),
  ]
}

/** Take nothing more, for good. */
export function seal(state: SessionState): string[] {
  state.sealed = true
  return ['stage']
}

export function announce(state: SessionState, { command, at }: EntryOf<'announce'>): string[] {
  const { id, text } = command
  state.announcement = text === null ? null : { id, text, at }
  return ['announcement']
}

export function noteToHosts(state: SessionState, { command, actor, at }: EntryOf<'noteToHosts'>): string[] {
  state.notes.push({ id: command.id, at, by: actor.id, text: command.text, acknowledgedBy: [] })
  return ['notes']
}

export function acknowledgeNote(
  state: SessionState,
  { command, actor }: EntryOf<'acknowledgeNote'>,
): string[] {
  const note = state.notes.find(({ id }) => id === command.noteId)
  if (note !== undefined && !note.acknowledgedBy.includes(actor.id)) note.acknowledgedBy.push(actor.id)
  return ['notes']
}

/** How things are, to be put back by `undo`. */
export function asItIs(state: SessionState): Before {
  const polls: Before['polls'] = new Map()
  for (const [id, poll] of state.polls) {
    const { activity, version, runs } = poll
    const run = latestRun(poll)
    const asked = runs.length
    polls.set(id, { activity, version, asked, closedAt: run?.closedAt ?? null, shown: run?.shown ?? false })
  }
  const { stage, phase, endedAt, announcement, order, answeringAside } = state
  return { stage, phase, endedAt, announcement, order, answeringAside, polls }
}

/** Remember what a host did, for the others to see and, where it can be, for it to be undone. */
export function note(state: SessionState, { command, actor, at }: Entry, before: Before | null): void {
  const pollId = subject(command)
  const doing = {
    id: command.id,
    at,
    by: actor.id,
    type: command.type,
    ...(pollId && { pollId }),
    ...(command.type === 'setPhase' && { phase: command.phase }),
  }
  state.hostActivity = [doing, ...state.hostActivity].slice(0, activityKept)
  state.undoable = before && { of: command.id, at, before }
}

/** The activity that a command is about, if it is about one. */
function subject(command: Command): string | undefined {
  if ('pollId' in command) return command.pollId
  if ('activityId' in command) return command.activityId
  return 'activity' in command ? command.activity.id : undefined
}

/** Why something cannot be undone, if so. `at`: when it is asked. */
export function refusesUndo(state: SessionState, { command, at }: DraftOf<'undo'>): RefusalCode | null {
  const { undoable } = state
  if (undoable?.of !== command.of) return 'undo.notLast'
  if (at > undoable.at + limits.undoMs) return 'undo.late'
  for (const poll of state.polls.values()) {
    const isNewRun = poll.runs.length > (undoable.before.polls.get(poll.id)?.asked ?? 0)
    if (isNewRun && (latestRun(poll)?.answers.size ?? 0) > 0) return 'undo.answered'
  }
  return null
}

/** Put things back as they were before the last thing a host did. */
export function undo(state: SessionState): string[] {
  const { before } = state.undoable as NonNullable<SessionState['undoable']>
  const ids = [...new Set([...state.polls.keys(), ...before.polls.keys()])]
  const touched = ids.flatMap((id) => slicesOf(state, id))
  for (const id of ids) {
    const was = before.polls.get(id)
    const runs = state.polls.get(id)?.runs ?? []
    if (was === undefined) state.polls.delete(id)
    else {
      // A version only ever rises, so that a host who still sees the undone one cannot overwrite this.
      const now = state.polls.get(id)
      const version = now?.activity === was.activity ? now.version : (now?.version ?? was.version) + 1
      const poll = { id, activity: was.activity, version, runs: runs.slice(0, was.asked) }
      state.polls.set(id, poll)
      const run = latestRun(poll)
      if (run !== undefined) {
        run.closedAt = was.closedAt
        run.shown = was.shown
      }
    }
  }
  state.stage = before.stage
  state.phase = before.phase
  state.endedAt = before.endedAt
  state.announcement = before.announcement
  state.order = before.order
  state.answeringAside = before.answeringAside
  return ['stage', 'announcement', 'wall', 'runSheet', 'asked', 'now', ...undecided(state), ...touched]
}
