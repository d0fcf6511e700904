/** A stored batch and the offset of its first entry. */
export type StoredBatch = { first: number; record: Buffer }

/** Where the embedded journal keeps its records: the layer that a test can put something else under. */
export interface Store {
  /** The epoch of a session's journal, made when it is first asked for. */
  epoch(sessionId: string): string
  /** Store one batch. Rejects with `NoRoom` and stores nothing where there is none. Not yet durable. */
  write(sessionId: string, batch: StoredBatch): Promise<void>
  /** Resolves when everything written before is on disk. After a rejection nothing can be promised any more. */
  flush(): Promise<void>
  /** The batches of a session in order, beginning with the one that holds the entry at `from`. */
  read(sessionId: string, from: number): Iterable<StoredBatch>
  close(): Promise<void>
}
