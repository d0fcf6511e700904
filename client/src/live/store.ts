import type { RequestedCommand } from '@companion/shared/commands/command'
import type { Slices } from '@companion/shared/protocol'
import type { RefusalCode } from '@companion/shared/refusals'
import type { PersonalView } from '@companion/shared/views/personal'
import { createStore, type StoreApi } from 'zustand/vanilla'

/** A command that has no good ack yet: on its way, or refused and why. */
export type Outgoing = { command: RequestedCommand; state: 'sending' } | Refused
export type Refused = { command: RequestedCommand; state: 'refused'; code: RefusalCode; message: string }

/**
 * How a page stands to its server. `requests`: the live connection is blocked on the way, and the page asks now and then.
 * `noCookies`: the browser keeps none, so nothing can be sent. `expired`, `codeChanged`, `accessChanged`: whoever signed in has to sign in again.
 * `gone`: there is no such session any more. `tooMany`: the session is open in more tabs than one person may have.
 */
export type Status =
  | 'connecting'
  | 'live'
  | 'requests'
  | 'lost'
  | 'noCookies'
  | 'expired'
  | 'codeChanged'
  | 'accessChanged'
  | 'gone'
  | 'tooMany'
  | 'stopped'

/** Whether nothing reaches the server, or comes from it, just now. */
export function isCut(status: Status): boolean {
  return !['connecting', 'live', 'requests'].includes(status)
}

/** What a page holds of a live session. */
export type LiveState = {
  status: Status
  seq: number
  slices: Slices
  mine: PersonalView
  outbox: readonly Outgoing[]
  /** Updates wait while the reader has paused them. */
  paused: boolean
}

export type LiveStore = StoreApi<LiveState>

/** A store that begins with what the page was rendered from. */
export function createLiveStore(first: { seq: number; slices: Slices; mine: PersonalView }): LiveStore {
  return createStore<LiveState>(() => ({ status: 'connecting', outbox: [], paused: false, ...first }))
}

/** The slices after an update: null takes one away. */
export function updated(slices: Slices, changes: Slices): Slices {
  const next = { ...slices }
  for (const [name, slice] of Object.entries(changes)) {
    if (slice === null) delete next[name]
    else next[name] = slice
  }
  return next
}
