import type { Command } from '@companion/shared/commands/command'
import type { RefusalCode } from '@companion/shared/refusals'
import type { Actor, Entry } from './entry.ts'
import { may } from './permissions.ts'
import * as polls from './polls.ts'
import type { SessionState } from './state.ts'

/**
 * What became of an entry. `at` is when the command was first accepted; `touched` names the slices
 * that may have changed, of any view, and is empty for a repeat.
 */
export type Outcome = { ok: true; at: number; touched: readonly string[] } | { ok: false; code: RefusalCode }

const nothing: readonly string[] = []

/**
 * Fold one entry into the state. Deterministic and total: it changes the state in place or, where it
 * refuses or has accepted the same command before, not at all (but for the offset).
 */
export function apply(state: SessionState, entry: Entry): Outcome {
  state.offset = entry.offset
  const { actor, command } = entry
  const first = acceptedAt(state, command, actor)
  if (first !== undefined) return { ok: true, at: first, touched: nothing }
  const code = refuses(state, command, actor)
  if (code !== null) return { ok: false, code }
  const touched = change(state, entry)
  remember(state, entry)
  return { ok: true, at: entry.at, touched }
}

/** When this actor's command was accepted before, if it was. */
export function acceptedAt(state: SessionState, command: Command, actor: Actor): number | undefined {
  return state.accepted.get(actor.id)?.get(command.id)
}

/** Why a command can do nothing now, if so. Changes nothing. */
export function refuses(state: SessionState, command: Command, actor: Actor): RefusalCode | null {
  switch (command.type) {
    case 'openPoll':
      return may(actor.role, command.type) ? polls.refusesOpen(state, command) : 'command.notAllowed'
    case 'closePoll':
    case 'showResult':
    case 'hideResult':
    case 'answer':
      return may(actor.role, command.type) ? polls.refusesOnRun(state, command) : 'command.notAllowed'
    case 'prepare':
      return may(actor.role, command.type) ? null : 'command.notAllowed'
    default:
      // An entry that newer code wrote: this code cannot know what it means.
      command satisfies never
      return 'command.unreadable'
  }
}

function change(state: SessionState, entry: Entry): readonly string[] {
  const { command, at } = entry
  switch (command.type) {
    case 'prepare':
      return polls.prepare(state, command)
    case 'openPoll':
      return polls.open(state, command, at)
    case 'closePoll':
      return polls.close(state, command, at)
    case 'showResult':
    case 'hideResult':
      return polls.setShown(state, command)
    case 'answer':
      return polls.answer(state, command, entry)
  }
}

function remember(state: SessionState, { actor, command, at }: Entry): void {
  const ids = state.accepted.get(actor.id)
  if (ids === undefined) state.accepted.set(actor.id, new Map([[command.id, at]]))
  else ids.set(command.id, at)
}
