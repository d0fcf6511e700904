import type { SessionState } from '../state.ts'

/** What one audience may see: the names of its slices, and each slice of it. */
export type View = {
  /** The slices that exist now. */
  names(state: SessionState): string[]
  /** One slice as plain data; undefined where this audience may not see it or there is none. */
  slice(state: SessionState, name: string): unknown
}

/** The people whose receipts touched names are about, each once: their devices alone are told. */
export function receiptsOwners(names: readonly string[]): ReadonlySet<string> {
  const receipts = names.filter((name) => name.startsWith('receipts:'))
  return receipts.length === 0 ? nobody : new Set(receipts.map((name) => parseSliceName(name).about))
}

const nobody: ReadonlySet<string> = new Set()

/** A slice's name taken apart: `poll:p1` is of kind `poll`, about `p1`. */
export function parseSliceName(name: string): { kind: string; about: string } {
  const colon = name.indexOf(':')
  return colon === -1
    ? { kind: name, about: '' }
    : { kind: name.slice(0, colon), about: name.slice(colon + 1) }
}
