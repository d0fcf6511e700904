import type { Draft } from '../rules/entry.ts'
import { Follower, type Options } from './follower.ts'
import { type Change, entriesOf, type Following, type Journal, Superseded } from './journal.ts'
import { encodedInBatches } from './records.ts'
import { RetransmitBuffer } from './retransmitBuffer.ts'
import { encoded, type Prepared, type Stream } from './stream.ts'

/** How long nothing new is appended to a stream that moved, so that whoever has what it lacks offers that first, in milliseconds. */
const settlingMs = 2000
/** How soon to try again where someone holds the stream, and the longest that a rewriting holds it at once, in milliseconds. */
const heldMs = 100
const longestHoldMs = 120_000

/**
 * A journal in a stream that any number of processes share. Publishing makes it fast, the stream makes it right.
 *
 * A stream may come back without its last batches, or empty. Whoever followed it finds that out by the ids of batches,
 * offers again what is missing (commands have ids, so that twice is once), and asks its reader to start again.
 * No one appends to a stream that does not hold all that they have read; and where it has moved to another process, no one
 * appends anything new before the others have had the time to offer.
 */
export function createStreamJournal(stream: Stream, options: Options): Journal {
  const followers = new Map<string, Set<Follower>>()
  const retransmitBuffers = new Map<string, RetransmitBuffer>()
  /** Our own batches that have not come back yet, by mark: they need not be decoded. */
  const own = new Map<string, readonly Draft[]>()

  const pause = (milliseconds: number) => new Promise<void>((resolve) => options.after(milliseconds, resolve))
  /** Let the others offer what a stream that moved may lack. */
  const settling = async (sessionId: string, movedTo: string) => {
    await pause(settlingMs)
    await stream.settle(sessionId, movedTo)
  }

  /** Rest between two batches, as long as there is to be between them. */
  const rest = async (follower: Follower | undefined, began: number) => {
    // The clock may have been put back meanwhile.
    const left = (follower?.rest ?? 0) - Math.max(0, stream.now() - began)
    if (left > 0) await pause(left)
  }

  /** Append a batch once the stream takes it; false where it does not hold what was read. */
  async function store(sessionId: string, prepared: Prepared, follower?: Follower): Promise<boolean> {
    for (;;) {
      const known = follower?.at.id ?? ''
      const began = stream.now()
      const became = await stream.append(sessionId, { ...prepared, known, isOffer: false })
      if (became === 'stored') {
        await rest(follower, began)
        return true
      }
      if (became === 'unknown') return false
      if (became === 'held') await pause(heldMs)
      else await settling(sessionId, became.movedTo)
    }
  }

  /** Put what `change` makes of a session's entries in their place, if anything. `hold` keeps others from appending meanwhile. */
  async function replace(
    sessionId: string,
    change: Change,
    hold: (milliseconds: number) => Promise<void>,
  ): Promise<boolean> {
    for (;;) {
      const began = stream.now()
      const { id } = await stream.end(sessionId)
      const drafts = await change(await entriesOf(journal, sessionId))
      if (drafts === null) return false
      const batches = await encodedInBatches(drafts, (batch) => encoded(batch, options.mark()))
      const became = await stream.replace(sessionId, batches, id)
      if (became === 'stored') return true
      // What others have yet to offer would be lost with the life that they read.
      if (typeof became === 'object') await settling(sessionId, became.movedTo)
      // Someone appended meanwhile. The next time they wait for as long as it takes, by what it took.
      else await hold(Math.min(1000 + 2 * Math.max(0, stream.now() - began), longestHoldMs))
    }
  }

  const journal: Journal = {
    async append(sessionId, batch) {
      const [follower] = followers.get(sessionId) ?? []
      const mark = options.mark()
      if (follower !== undefined) own.set(mark, batch)
      try {
        if (await store(sessionId, encoded(batch, mark), follower)) return
        await follower?.superseded()
        throw new Superseded(`session ${sessionId}: what was read is not in the stream any more`)
      } catch (error) {
        own.delete(mark)
        throw error
      }
    },

    follow(sessionId, from, deliver, resync): Following {
      const those = followers.get(sessionId) ?? new Set()
      followers.set(sessionId, those)
      const its = retransmitBuffers.get(sessionId) ?? new RetransmitBuffer()
      retransmitBuffers.set(sessionId, its)
      const follower: Follower = new Follower({
        ...options,
        stream,
        sessionId,
        from,
        deliver,
        own,
        retransmitBuffer: its,
        leave: () => those.delete(follower),
        resync,
      })
      those.add(follower)
      const start = async () => {
        const cursor = await follower.start()
        // What another reader has yet to offer is of the life that it reads.
        if ([...those].every(({ at }) => at.epoch === cursor.epoch)) its.forgetOthers(cursor.epoch)
        return cursor
      }
      return { caughtUp: start(), stop: () => follower.stop() }
    },

    async rewrite(sessionId, change) {
      let isHeld = false
      const hold = (milliseconds: number) => {
        isHeld = true
        return stream.hold(sessionId, milliseconds)
      }
      let isReplaced = false
      try {
        isReplaced = await replace(sessionId, change, hold)
      } finally {
        // Where that cannot be said, it ends by itself.
        if (isHeld) await stream.hold(sessionId, 0).catch(() => {})
      }
      if (isReplaced) for (const follower of followers.get(sessionId) ?? []) follower.look()
    },

    sessions: () => stream.sessions(),
    isThere: () => stream.isThere(),
    now: () => stream.now(),
    async close() {
      for (const those of followers.values()) for (const follower of those) follower.stop()
      await stream.close()
    },
  }
  return journal
}
