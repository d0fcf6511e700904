import type { Command } from '@companion/shared/commands/command'
import type { RefusalCode } from '@companion/shared/refusals'
import { addAccepted, whenAccepted } from './accepted.ts'
import type { Actor, Draft, Entry } from './entry.ts'
import { refusesBound, takeSeat } from './people/bound.ts'
import { refusesMore } from './people/bounds.ts'
import { arrive, noteAnswers } from './people/networks.ts'
import { introduce } from './people/people.ts'
import { record } from './recording.ts'
import { definitionOf } from './registry.ts'
import type { Outcome, Rules } from './rules.ts'
import * as stage from './stage/stage.ts'
import { emptyState, type SessionState } from './state.ts'
import { rulesOf, rulesVersion } from './version.ts'

/** The version of the rules from which on an earlier time of what was refused twice is refused too. */
const earlierRefusedFrom = 6

/**
 * Fold one entry into the state. Deterministic and total: it changes the state in place or, where it
 * refuses or has accepted the same command before, not at all (but for the offset, and for remembering that it refused:
 * an entry that is stored twice gets one verdict, while whoever asks again is judged afresh).
 */
export function apply(state: SessionState, entry: Entry): Outcome<RefusalCode> {
  state.offset = entry.offset
  const { actor, command } = entry
  const first = acceptedAt(state, command, actor)
  if (first !== undefined) return { ok: true, at: first, touched: [] }
  const again = state.refused.get(actor.id)?.get(command.id)
  if (again !== undefined && isCopy(entry, again.at)) return { ok: false, code: again.code }
  const code = refuses(state, entry)
  if (code !== null) {
    // Whoever has asked for too much is refused the copy too, and would otherwise be remembered for ever more.
    if (code !== 'command.tooMany')
      rememberedOf(state.refused, actor, () => new Map()).set(command.id, { at: entry.at, code })
    return { ok: false, code }
  }
  arrive(state, entry)
  introduce(state, entry)
  takeSeat(state, entry)
  const touched = noteAnswers(state, entry, change(state, entry))
  addAccepted(
    rememberedOf(state.accepted, actor, () => ({ prints: [], at: [] })),
    command.id,
    entry.at,
  )
  // What was accepted in the end is known by that, whichever copy comes.
  state.refused.get(actor.id)?.delete(command.id)
  return { ok: true, at: entry.at, touched }
}

/** When this actor's command was accepted before, if it was. */
export function acceptedAt(state: SessionState, command: Command, actor: Actor): number | undefined {
  const accepted = state.accepted.get(actor.id)
  return accepted && whenAccepted(accepted, command.id)
}

/**
 * Whether an entry asks for what was refused when it was last asked for, then: it was stored twice, or is an earlier one
 * that was. Whoever asks again does it later.
 */
function isCopy(entry: Entry, refusedAt: number): boolean {
  return rulesOf(entry) >= earlierRefusedFrom ? entry.at <= refusedAt : entry.at === refusedAt
}

/** Why a command can do nothing, asked for then, if so. Changes nothing. */
export function refuses(state: SessionState, draft: Draft): RefusalCode | null {
  const definition = definitionOf(draft.command)
  if (definition === undefined) return 'command.unreadable'
  if (!definition.by.includes(draft.actor.role)) return 'command.notAllowed'
  if (state.sealed) return 'session.sealed'
  return refusesBound(state, draft) ?? refusesMore(state, draft) ?? definition.refuses?.(state, draft) ?? null
}

/** Do what a command that is not refused asks for, and tell the other hosts where they are to know. */
function change(state: SessionState, entry: Entry): readonly string[] {
  const { apply, hostActivity } = definitionOf(entry.command) as NonNullable<ReturnType<typeof definitionOf>>
  if (hostActivity === undefined) return apply(state, entry)
  if (hostActivity === 'told') {
    const touched = apply(state, entry)
    stage.note(state, entry, null)
    return [...touched, 'hostActivity', 'undo']
  }
  const recording = record(state)
  const touched = apply(recording.state, entry)
  stage.note(state, entry, { changes: recording.changes(), touched })
  return [...touched, 'hostActivity', 'undo']
}

/** What is remembered of an actor. */
function rememberedOf<T>(memory: Map<string, T>, { id }: Actor, make: () => T): T {
  const known = memory.get(id)
  if (known !== undefined) return known
  const made = make()
  memory.set(id, made)
  return made
}

/** The rules of a session. */
export const sessionRules: Rules<SessionState, Command, RefusalCode> = {
  version: rulesVersion,
  empty: emptyState,
  acceptedAt,
  refuses,
  apply,
}
