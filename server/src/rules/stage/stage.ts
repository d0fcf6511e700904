import type { Command } from '@companion/shared/commands/command'
import type { Phase } from '@companion/shared/commands/stage'
import { limits } from '@companion/shared/limits'
import type { RefusalCode } from '@companion/shared/refusals'
import { latestRound } from '../breakouts/round.ts'
import { endLatestRound, standStill } from '../breakouts/rounds.ts'
import type { Round } from '../breakouts/state.ts'
import type { DraftOf, Entry, EntryOf } from '../entry.ts'
import { closeAll, slicesOf } from '../polls/polls.ts'
import { runOf } from '../polls/slices.ts'
import type { Poll, Run } from '../polls/state.ts'
import { undecided } from '../questions/question.ts'
import { type Change, restore } from '../recording.ts'
import type { SessionState } from '../state.ts'
import { rulesOf } from '../version.ts'
import { endSegment } from './segment.ts'
import type { Segment } from './state.ts'

/** The version of the rules from which on a pause takes no time from a round, and an undo puts a round back. */
const roundsKeptFrom = 5

/** How much of what hosts did is kept for the hosts to see. */
const activityKept = 30

/** Pause, end or go on; ending closes what is open. */
export function setPhase(state: SessionState, entry: EntryOf<'setPhase'>): string[] {
  const { phase } = entry.command
  const isBreak = state.segments.get(state.segment ?? '')?.activity.kind === 'break'
  const isOver = phase === 'ended' || (phase === 'live' && isBreak)
  return [...(isOver ? endSegment(state, entry.at) : []), ...changePhase(state, phase, entry)]
}

/** Pause, end or go on, whatever asked for it. */
export function changePhase(state: SessionState, phase: Phase, entry: Pick<Entry, 'at' | 'rules'>): string[] {
  const { at } = entry
  if (phase !== 'ended' && rulesOf(entry) >= roundsKeptFrom) standStill(state, at)
  state.phase = phase
  state.pausedAt = phase === 'paused' ? at : null
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

/** Remember what was left out of the journal because it could not be counted, and why. */
export function leaveOut(state: SessionState, { command, at, offset }: EntryOf<'nothing'>): string[] {
  if (command.reason === undefined) return []
  state.leftOut.push({ offset, at, reason: command.reason })
  return ['leftOut']
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

export function setScreenLook(state: SessionState, { command }: EntryOf<'setScreenLook'>): string[] {
  state.screenLook = command.look
  return ['look']
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

/** Remember what a host did, for the others to see and, where it can be, for it to be undone. */
export function note(
  state: SessionState,
  { command, actor, at }: Entry,
  done: { changes: Change[]; touched: readonly string[] } | null,
): void {
  const pollId = subject(command)
  const doing = {
    id: command.id,
    at,
    by: actor.id,
    type: command.type,
    ...(pollId && { pollId }),
    ...(command.type === 'setPhase' && { phase: command.phase }),
    ...('reason' in command && command.reason !== undefined && { reason: command.reason }),
  }
  state.hostActivity = [doing, ...state.hostActivity].slice(0, activityKept)
  state.undoable = done && { of: command.id, at, ...done, opened: openedBy(state, command) }
}

/** The run of a poll, or the round of groups, that a command has opened. */
function openedBy(state: SessionState, command: Command): Run | Round | null {
  if (command.type === 'openPoll') return runOf(state, command.pollId) ?? null
  if (command.type !== 'beginSegment') return null
  const isRound = state.segments.get(command.activityId)?.activity.kind === 'groups'
  return (isRound && latestRound(state)) || null
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
  return undoable.opened === null || isUntouched(undoable.opened) ? null : 'undo.answered'
}

/** Whether nobody has answered or joined what was opened. */
const isUntouched = (opened: Run | Round) => ('answers' in opened ? opened.answers : opened.people).size === 0

/** Put back what the last thing that a host did has changed. */
export function undo(state: SessionState, entry: EntryOf<'undo'>): string[] {
  const { changes, touched } = state.undoable as NonNullable<SessionState['undoable']>
  const isKept = rulesOf(entry) >= roundsKeptFrom
  const undone = new Map<string, Poll | Segment>([...state.polls, ...state.segments])
  const before = [...state.polls.keys()].flatMap((id) => slicesOf(state, id))
  restore(
    state,
    changes.filter(({ of }) => isKept || !state.rounds.some((round) => round === of)),
  )
  // A version only ever rises, so that a host who still sees the undone one cannot overwrite this.
  for (const line of [...state.polls.values(), ...state.segments.values()]) {
    const was = undone.get(line.id)
    if (was?.activity !== line.activity) line.version = Math.max(line.version, was?.version ?? 0) + 1
  }
  const after = [...state.polls.keys()].flatMap((id) => slicesOf(state, id))
  return [...touched, ...undecided(state), ...before, ...after]
}
