import type { Draft } from '../rules/entry.ts'
import { encodeBatch } from './records.ts'

/** A batch as a stream keeps it. Its id is `first-mark`: the offset of its first entry, and what tells it from any other batch there. */
export type StreamBatch = { id: string; record: Buffer }

/** Where a stream ends: its life, the offset of its last entry, and the id of the batch that holds it ('' where there is none). */
export type StreamEnd = { epoch: string; offset: number; id: string }

/** A batch that was published: in which life, and the id of the batch it follows on. */
export type Heard = StreamBatch & { epoch: string; after: string }

/**
 * What to append: a record of so many entries under a mark of its own, and only to a stream that holds the batch `known`
 * ('' for any). `isOffer`: it was there before and was lost; '' is then a stream that holds nothing.
 */
export type Appending = { mark: string; count: number; record: Buffer; known: string; isOffer: boolean }

/**
 * What became of a batch, or of several. Nothing was stored where the stream does not hold what is `known`, where someone
 * holds it, or where it has moved and no one has settled it: it is in another process than it was last written in, or began
 * with an offer, so that it may lack what some follower has yet to offer.
 */
export type Appended = 'stored' | 'unknown' | 'held' | { movedTo: string }

/** A batch before it is stored. */
export type Prepared = Pick<Appending, 'mark' | 'count' | 'record'>

/** Where the journal of several processes keeps its records: an ordered stream a session, and publishing that may lose and repeat. */
export interface Stream {
  /** Append a batch and publish it. Resolves when it is durable, or where it is not to be stored. What is offered is stored also where the stream has moved, or is held. */
  append(sessionId: string, batch: Appending): Promise<Appended>
  /** From now on a stream takes what is new, if it is still where it moved to. */
  settle(sessionId: string, movedTo: string): Promise<void>
  /** Where a session's stream ends now. Its epoch is made when it is first asked for. */
  end(sessionId: string): Promise<StreamEnd>
  /** Some batches in order, from the first that begins at this offset or after it; none where the stream ends before. */
  read(sessionId: string, from: number): Promise<StreamBatch[]>
  /** Be told of what is published about a session, and of the line being back after it was lost. Resolves, when it has begun, with what ends it. */
  listen(sessionId: string, hear: (heard: Heard) => void, back: () => void): Promise<() => void>
  /** Whether an epoch was ended on purpose, by `replace`, and not lost. */
  wasReplaced(sessionId: string, epoch: string): Promise<boolean>
  /** Take nothing new for so many milliseconds, or until the stream is replaced; 0 takes everything again. */
  hold(sessionId: string, milliseconds: number): Promise<void>
  /**
   * Put other batches, under another epoch, in place of a stream that ends with the batch `end`; `unknown` where it does not. What was there
   * goes from wherever the stream is kept, as far as that can be asked for.
   */
  replace(sessionId: string, batches: readonly Prepared[], end: string): Promise<Appended>
  /** The sessions that have a stream. */
  sessions(): Promise<string[]>
  /** Whether it has answered lately. */
  isThere(): boolean
  /** Milliseconds since 1970, by the one clock that all processes share. */
  now(): number
  close(): Promise<void>
}

/** The offset of a batch's first entry. */
export const firstOf = (id: string) => Number(id.slice(0, id.indexOf('-')))

/** Drafts as a batch that can be appended, or put in the place of others, under this mark. */
export function encoded(batch: readonly Draft[], mark: string): Prepared {
  return { mark, count: batch.length, record: encodeBatch(batch) }
}
