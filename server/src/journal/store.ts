/** A stored batch and the offset of its first entry. */
export type StoredBatch = { first: number; record: Buffer }

/** Where the embedded journal keeps its records: the layer that a test can put something else under. */
export interface Store {
  /** The epoch of a session's journal, made when it is first asked for. */
  epoch(sessionId: string): string
  /**
   * Store one batch. Resolves when it is on disk. Rejects with `NoRoom` where nothing was stored for want of room;
   * after any other rejection nothing can be promised any more.
   */
  write(sessionId: string, batch: StoredBatch): Promise<void>
  /** The batches of a session in order, beginning with the one that holds the entry at `from`. */
  read(sessionId: string, from: number): Iterable<StoredBatch>
  /**
   * Put other batches, or none, in the place of all that a session has, at once or not at all. Resolves, when they are on disk,
   * with the session's new epoch. Rejects as `write` does.
   */
  replace(sessionId: string, batches: readonly StoredBatch[]): Promise<string>
  /** The sessions that have an epoch. */
  sessions(): string[]
  close(): Promise<void>
}
