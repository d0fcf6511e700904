import type { Kind } from './kind.ts'

/** What people write in their own words: counted; a run keeps the texts themselves, for a host to read first. */
export const text: Kind<'text'> = {
  freeText: 'texts',
  size: () => 0,
  add() {},
  figures: (_question, _tally, shown) => ({ shown: shown.size }),
  people: () => [],
  splits: () => [],
  evidence: () => [],
}
