import type { Draft, Entry } from '../rules/entry.ts'

/** A place in a journal. A journal that was lost and grew back has another epoch. */
export type Cursor = { epoch: string; offset: number }

/** One reader of a session's journal. */
export type Following = {
  /** Resolves, with where it stands, once everything stored before `follow` was called is delivered. */
  caughtUp: Promise<Cursor>
  /** Deliver no more. */
  stop(): void
}

/** What to put in the place of a session's entries, now or later; null leaves all as it is. */
export type Change = (entries: readonly Entry[]) => readonly Draft[] | null | Promise<readonly Draft[] | null>

/** The ordered, durable entries of each session. It knows nothing of what they mean. */
export interface Journal {
  /**
   * Give a batch its places, in order and together. Resolves when it is durable.
   * Rejects with `NoRoom` where nothing was stored and a later attempt may succeed, and with `Superseded` where nothing
   * was stored because readers are being asked to start again.
   */
  append(sessionId: string, batch: readonly Draft[]): Promise<void>
  /**
   * Read a session: history after `from` first, then what is appended, in order, with no gap and no repeat.
   * `resync` is called, and nothing more is delivered, where `from` is not a place in this journal, or the journal is no
   * longer the one that was read: the reader must start again.
   */
  follow(
    sessionId: string,
    from: Cursor | 'start',
    deliver: (entries: readonly Entry[]) => void,
    resync: () => void,
  ): Following
  /**
   * Put other entries in place of all that a session has, under another epoch, at once or not at all. Readers start again.
   * `change` may be called more than once, where something was appended meanwhile; null leaves all as it is, and so does
   * what it throws, with which this then rejects.
   */
  rewrite(sessionId: string, change: Change): Promise<void>
  /** The sessions that have a journal. */
  sessions(): Promise<string[]>
  /** Whether what is appended now can be stored now. */
  isThere(): boolean
  /** Milliseconds since 1970, by the clock that all who share this journal share. */
  now(): number
  /** Finish what was begun and let go of the storage. */
  close(): Promise<void>
}

/** There is no room to store anything; what was to be stored is not. */
export class NoRoom extends Error {
  override name = 'NoRoom'
}

/** The journal is not the one that was followed; its readers are asked to start again. */
export class Superseded extends Error {
  override name = 'Superseded'
}

/** The stored journal is not what was written. The message names session and offset. */
export class DamagedJournal extends Error {
  override name = 'DamagedJournal'
}

/**
 * Read what a session's journal has now, without keeping it: `take` gets every entry, in order, and may throw to end it.
 * Resolves with where it ends. Rejects where the journal was rewritten meanwhile.
 */
export async function readThrough(
  journal: Journal,
  sessionId: string,
  take: (entry: Entry) => void,
): Promise<Cursor> {
  let fail: (error: unknown) => void = () => {}
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  let isOver = false
  const following = journal.follow(
    sessionId,
    'start',
    (entries) => {
      if (isOver) return
      try {
        for (const entry of entries) take(entry)
      } catch (error) {
        isOver = true
        fail(error)
      }
    },
    () => fail(new Superseded(`session ${sessionId}: the journal was rewritten while it was read`)),
  )
  try {
    return await Promise.race([following.caughtUp, failed])
  } finally {
    isOver = true
    following.stop()
  }
}

/** All entries that a session's journal has now. */
export async function entriesOf(journal: Journal, sessionId: string): Promise<Entry[]> {
  for (;;) {
    const entries: Entry[] = []
    try {
      await readThrough(journal, sessionId, (entry) => entries.push(entry))
      return entries
    } catch (error) {
      if (!(error instanceof Superseded)) throw error
    }
  }
}
