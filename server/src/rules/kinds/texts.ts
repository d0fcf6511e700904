import type { Kind } from './kind.ts'

/** What people write in their own words: counted; a run keeps the texts themselves, for a host to read first. */
export const texts: Kind<'text'> = {
  size: () => 0,
  add() {},
  // How many others may see is known to the run, which puts it in.
  figures: () => ({ shown: 0 }),
  people: () => [],
  splits: () => [],
}
