import type { LiveState } from '@companion/client/live/store'
import type { Seen } from './device.ts'
import type { Replaced } from './replaced.ts'

type Changes = Partial<LiveState>

/** The store of a simulated phone, which drops what thousands of phones would hold thousands of copies of. */
export function createPhoneStore(dropped: Changes, onChange: (changes: Changes) => void = () => {}) {
  let state: LiveState = { status: 'connecting', seq: -1, slices: {}, mine: {}, outbox: [], paused: false }
  return {
    getState: () => state,
    setState(changes: Changes) {
      state = { ...state, ...changes, ...dropped }
      onChange(changes)
    },
  }
}

/** The store of someone's phone: what everyone sees is kept once for the whole crowd, and their own things are told. */
export function createOwnStore(
  seen: Seen,
  replaced: Replaced,
  onChange: (changes: Changes) => void = () => {},
) {
  return createPhoneStore({ slices: {} }, (changes) => {
    if (changes.mine !== undefined) seen.onMine(changes.mine)
    if (changes.outbox !== undefined) replaced.onOutbox(changes.outbox)
    onChange(changes)
  })
}
