import type { Draft, Entry } from '../session/entry.ts'

/** A place in a journal. A journal that was lost and grew back has another epoch. */
export type Cursor = { epoch: string; offset: number }

/** One reader of a session's journal. */
export type Following = {
  /** Resolves, with where it stands, once everything stored before `follow` was called is delivered. */
  caughtUp: Promise<Cursor>
  /** Deliver no more. */
  stop(): void
}

/** The ordered, durable entries of each session. It knows nothing of what they mean. */
export interface Journal {
  /**
   * Give a batch its places, in order and together. Resolves when it is durable.
   * Rejects with `NoRoom` where nothing was stored and a later attempt may succeed.
   */
  append(sessionId: string, batch: readonly Draft[]): Promise<void>
  /**
   * Read a session: history after `from` first, then what is appended, in order, with no gap and no repeat.
   * `resync` is called instead where `from` is not a place in this journal: the reader must start again.
   */
  follow(
    sessionId: string,
    from: Cursor | 'start',
    deliver: (entries: readonly Entry[]) => void,
    resync: () => void,
  ): Following
  /** Finish what was begun and let go of the storage. */
  close(): Promise<void>
}

/** There is no room to store anything; what was to be stored is not. */
export class NoRoom extends Error {
  override name = 'NoRoom'
}

/** The stored journal is not what was written. The message names session and offset. */
export class DamagedJournal extends Error {
  override name = 'DamagedJournal'
}
