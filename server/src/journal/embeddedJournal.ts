import type { Draft, Entry } from '../rules/entry.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'
import { type Cursor, DamagedJournal, entriesOf, type Following, type Journal, NoRoom } from './journal.ts'
import { decodeBatch, encodeBatch, encodedInBatches, placed } from './records.ts'
import type { Store } from './store.ts'

/** How long reading what is stored may hold the event loop before it lets others go, in milliseconds. */
const readMs = 10

type Follower = { deliver: (entries: readonly Entry[]) => void; resync: () => void }
type SessionJournal = { epoch: string; end: number; followers: Set<Follower>; writing: Promise<void> }

/**
 * A journal in one process's own storage.
 *
 * `onFailedFlush` must end the process: a flush that is tried again can succeed without the data having
 * reached the disk, so after a failed one nothing more may be acknowledged. `append` and `rewrite` then never resolve.
 */
export function createEmbeddedJournal(store: Store, onFailedFlush: (error: unknown) => void): Journal {
  const sessions = new Map<string, SessionJournal>()

  function session(id: string): SessionJournal {
    let found = sessions.get(id)
    if (found === undefined) {
      found = {
        epoch: store.epoch(id),
        end: endOf(store, id),
        followers: new Set(),
        writing: Promise.resolve(),
      }
      sessions.set(id, found)
    }
    return found
  }

  /** What the storage said, once it is on disk or has no room; never, where that cannot be told. */
  async function kept<T>(storing: Promise<T>): Promise<T> {
    try {
      return await storing
    } catch (error) {
      if (error instanceof NoRoom) throw error
      onFailedFlush(error)
      return new Promise(() => {})
    }
  }

  async function write(id: string, journal: SessionJournal, batch: readonly Draft[]): Promise<void> {
    const first = journal.end + 1
    await kept(store.write(id, { first, record: encodeBatch(batch) }))
    journal.end += batch.length
    const entries = placed(batch, first)
    for (const { deliver } of journal.followers) deliver(entries)
  }

  /** Do something to a session's records after everything that was begun before, whatever became of that. */
  function inTurn(journal: SessionJournal, act: () => Promise<void>): Promise<void> {
    const done = journal.writing.then(act)
    // Whoever asked hears of a failure.
    journal.writing = done.catch(() => {})
    return done
  }

  /** Deliver what is stored after an offset, for as long as the event loop may be held; how far that came. */
  function deliverStored(id: string, after: number, end: number, deliver: Follower['deliver']): number {
    const since = performance.now()
    let read = after
    for (const entries of history(store, id, after)) {
      // It is stored, but those who follow do not have it yet: it comes here once they do.
      if ((entries[0]?.offset ?? 0) > end) break
      deliver(entries)
      read += entries.length
      if (performance.now() - since > readMs) break
    }
    return read
  }

  const journal: Journal = {
    append(id, batch) {
      const its = session(id)
      return inTurn(its, () => write(id, its, batch))
    },

    follow(id, from, deliver, resync): Following {
      const its = session(id)
      const offset = from === 'start' ? 0 : from.offset
      if (from !== 'start' && (from.epoch !== its.epoch || from.offset > its.end)) {
        queueMicrotask(resync)
        return { caughtUp: new Promise(() => {}), stop() {} }
      }
      const follower = { deliver, resync }
      const { epoch } = its
      let isStopped = false
      async function catchUp(): Promise<Cursor> {
        let read = offset
        while (!isStopped && its.epoch === epoch) {
          read = deliverStored(id, read, its.end, deliver)
          if (read === its.end && its.epoch === epoch) {
            its.followers.add(follower)
            return { epoch, offset: read }
          }
          await yieldToEventLoop()
        }
        if (!isStopped) resync()
        return new Promise(() => {})
      }
      return {
        caughtUp: catchUp(),
        stop() {
          isStopped = true
          its.followers.delete(follower)
        },
      }
    },

    rewrite(id, change) {
      const its = session(id)
      return inTurn(its, async () => {
        const drafts = await change(await entriesOf(journal, id))
        if (drafts === null) return
        const records = await encodedInBatches(drafts, (batch, first) => ({
          first,
          record: encodeBatch(batch),
        }))
        its.epoch = await kept(store.replace(id, records))
        its.end = drafts.length
        const followers = [...its.followers]
        its.followers.clear()
        for (const { resync } of followers) resync()
      })
    },

    sessions: async () => store.sessions(),
    isThere: () => true,
    now: Date.now,

    async close() {
      await Promise.allSettled([...sessions.values()].map((journal) => journal.writing))
      await store.close()
    },
  }
  return journal
}

/** The offset of the last stored entry; 0 where there is none. */
function endOf(store: Store, id: string): number {
  let end = 0
  for (const { first, record } of store.read(id, Number.MAX_SAFE_INTEGER)) {
    end = first + decode(id, first, record).length - 1
  }
  return end
}

function decode(id: string, first: number, record: Buffer): Draft[] {
  const batch = decodeBatch(record)
  if (batch === null) throw new DamagedJournal(`session ${id}: the entries from offset ${first} are damaged`)
  return batch
}

/** The stored entries of a session after an offset, checked: none damaged, none missing in between. */
function* history(store: Store, id: string, after: number): Generator<Entry[]> {
  let expected: number | undefined
  for (const { first, record } of store.read(id, after + 1)) {
    const batch = decode(id, first, record)
    if (expected === undefined ? first > after + 1 : first !== expected) {
      throw new DamagedJournal(
        `session ${id}: the entries from offset ${expected ?? after + 1} to ${first - 1} are missing`,
      )
    }
    expected = first + batch.length
    const entries = placed(batch, first)
    const fresh = first > after ? entries : entries.filter((entry) => entry.offset > after)
    if (fresh.length > 0) yield fresh
  }
}
