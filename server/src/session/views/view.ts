import type { SessionState } from '../state.ts'

/** What one audience may see: the names of its slices, and each slice of it. */
export type View = {
  /** The slices that exist now. */
  names(state: SessionState): string[]
  /** One slice as plain data; undefined where this audience may not see it or there is none. */
  slice(state: SessionState, name: string): unknown
}

/** The person whose receipts a touched name is about: their devices alone are told, each device all of them. */
export function receiptsOwner(name: string): string | undefined {
  const { kind, about } = parts(name)
  return kind === 'receipts' ? about : undefined
}

/** A slice's name taken apart: `poll:p1` is of kind `poll`, about `p1`. */
export function parts(name: string): { kind: string; about: string } {
  const colon = name.indexOf(':')
  return colon === -1
    ? { kind: name, about: '' }
    : { kind: name.slice(0, colon), about: name.slice(colon + 1) }
}
