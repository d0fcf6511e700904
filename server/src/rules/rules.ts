import type { Actor, Draft, Entry } from './entry.ts'

/** What every command has, whatever the journal is of. */
export type Identified = { type: string; id: string }

/**
 * What became of an entry. `at` is when the command was first accepted; `touched` names what may have changed, and is
 * empty for a repeat.
 */
export type Outcome<R extends string> =
  | { ok: true; at: number; touched: readonly string[] }
  | { ok: false; code: R }

/** How the entries of one sort of journal are folded into a state: pure, and the same on every instance. */
export type Rules<S, C extends Identified, R extends string> = {
  /** The version that this build writes into entries; see `version.ts`. */
  version: number
  /** The state before the first entry. */
  empty(): S
  /** When this actor's command was accepted before, if it was. */
  acceptedAt(state: S, command: C, actor: Actor): number | undefined
  /** Why a command can do nothing, asked for then, if so. Changes nothing. */
  refuses(state: S, draft: Draft<C>): R | null
  /** Fold one entry into the state. Deterministic and total: where it refuses, it changes nothing but the offset. */
  apply(state: S, entry: Entry<C>): Outcome<R>
}
