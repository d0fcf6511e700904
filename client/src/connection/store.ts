import type { RequestedCommand } from '@companion/shared/commands/command'
import type { Slices } from '@companion/shared/protocol'
import type { PersonalView } from '@companion/shared/views/personal'
import { createStore, type StoreApi } from 'zustand/vanilla'

/** A command that has no good ack yet: on its way, or refused and why. */
export type Outgoing = { command: RequestedCommand; state: 'sending' } | Refused
export type Refused = { command: RequestedCommand; state: 'refused'; message: string }

/** What a page holds of a live session. */
export type LiveState = {
  status: 'connecting' | 'live' | 'lost'
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
