import type { Draft, Entry } from '../session/entry.ts'
import {
  type Cursor,
  DamagedJournal,
  entriesOf,
  type Following,
  type Journal,
  Superseded,
} from './journal.ts'
import { decodeBatch, encodeBatch } from './records.ts'
import { firstOf, type Heard, type Stream, type StreamBatch, type StreamEnd } from './stream.ts'

/** How often a follower that heard nothing looks for itself, in milliseconds. */
const lookMs = 1000
/**
 * An instance rests between two batches, a millisecond for so many batches a second that the others append, and at most
 * so long: every instance reads every batch, and so their number must not grow with that of the instances.
 */
const batchesPerRest = 20
const longestRestMs = 50
/** How much of what was published while the stream was read is kept, in batches; the rest is read. */
const mostHeard = 1000
/** How much of what was delivered is kept, to offer it again to a stream that lost it, in bytes. */
const mostKept = 64 * 1024 * 1024
/** How many entries are offered or rewritten in one batch. */
const batchEntries = 5000

type Options = {
  /** Makes the mark that tells a batch from every other: a whole number, as text. */
  mark: () => string
  /** Call something every so many milliseconds; the answer ends it. */
  every: (milliseconds: number, act: () => void) => () => void
  /** Call something once, after so many milliseconds. */
  after: (milliseconds: number, act: () => void) => void
  /** What is stored is not what was written, and cannot be followed any more. */
  onDamage: (error: DamagedJournal) => void
  /** The stream had lost what was delivered: so many entries were offered again, and everything from this offset is held. */
  onOffered: (sessionId: string, entries: number, heldFrom: number) => void
}

/**
 * A journal in a stream that any number of processes share. Publishing makes it fast, the stream makes it right.
 *
 * A stream may come back without its last batches, or empty. Whoever followed it finds that out by the ids of batches,
 * offers again what is missing (commands have ids, so that twice is once), and asks its reader to start again.
 * Nobody appends to a stream that does not hold all that they have read.
 */
export function createStreamJournal(stream: Stream, options: Options): Journal {
  const followers = new Map<string, Set<Follower>>()
  /** Our own batches that have not come back yet, by mark: they need not be decoded. */
  const own = new Map<string, readonly Draft[]>()

  const journal: Journal = {
    async append(sessionId, batch) {
      const [follower] = followers.get(sessionId) ?? []
      const mark = options.mark()
      own.set(mark, batch)
      try {
        const known = follower?.at.id ?? ''
        const began = stream.now()
        if (await stream.append(sessionId, { ...encoded(batch, mark), known })) {
          const rest = (follower?.rest ?? 0) - (stream.now() - began)
          if (rest > 0) await new Promise<void>((resolve) => options.after(rest, resolve))
          return
        }
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
      const follower: Follower = new Follower({
        ...options,
        stream,
        sessionId,
        from,
        deliver,
        own,
        leave: () => those.delete(follower),
        resync,
      })
      those.add(follower)
      return { caughtUp: follower.start(), stop: () => follower.stop() }
    },

    async rewrite(sessionId, change) {
      for (;;) {
        const { id } = await stream.end(sessionId)
        const drafts = change(await entriesOf(journal, sessionId))
        if (drafts === null) return
        const batches = chunks(drafts).map((batch) => encoded(batch, options.mark()))
        if (await stream.replace(sessionId, batches, id)) break
      }
      for (const follower of followers.get(sessionId) ?? []) follower.look()
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

const encoded = (batch: readonly Draft[], mark: string) => ({
  mark,
  count: batch.length,
  record: encodeBatch(batch),
})

function chunks(drafts: readonly Draft[]): (readonly Draft[])[] {
  const count = Math.ceil(drafts.length / batchEntries)
  return Array.from({ length: count }, (_, n) => drafts.slice(n * batchEntries, (n + 1) * batchEntries))
}

type Reader = Options & {
  stream: Stream
  sessionId: string
  from: Cursor | 'start'
  deliver: (entries: readonly Entry[]) => void
  own: Map<string, readonly Draft[]>
  leave: () => void
  resync: () => void
}

/** Reads one session: what is published where it follows on what was delivered, and the stream otherwise. */
class Follower {
  readonly #reader: Reader
  /** Where it stands: what it delivered last. The id is '' before the first batch. */
  at: StreamEnd
  /** The last batches that were delivered, oldest first, and how many bytes they are. */
  #kept: StreamBatch[] = []
  #keptBytes = 0
  /** How many batches of others came since the last look, and how long to rest between two of our own, in milliseconds. */
  #others = 0
  rest = 0
  /** The stream is being read. */
  #reading: Promise<void> | null = null
  #heard: Heard[] = []
  #shouldLook = false
  #isStopped = false
  #cancel = () => {}
  #deafen = () => {}

  constructor(reader: Reader) {
    const { from } = reader
    this.#reader = reader
    this.at = from === 'start' ? { epoch: '', offset: 0, id: '' } : { ...from, id: '' }
  }

  /** Read the history; resolves with where it stands, unless it was stopped or the reader has to start again. */
  async start(): Promise<Cursor> {
    // What is heard from the first moment on waits for the reading.
    this.#reading = this.#begin()
    try {
      await this.#reading
    } catch (error) {
      if (!this.#isStopped) throw error
    } finally {
      this.#reading = null
    }
    if (this.#isStopped) return new Promise(() => {})
    this.#cancel = this.#reader.every(lookMs, () => {
      this.rest = Math.min(this.#others / batchesPerRest, longestRestMs)
      this.#others = 0
      this.look()
    })
    this.#catchUp()
    const { epoch, offset } = this.at
    return { epoch, offset }
  }

  async #begin(): Promise<void> {
    const { stream, sessionId } = this.#reader
    this.#deafen = await stream.listen(
      sessionId,
      (heard) => this.#hear(heard),
      () => this.look(),
    )
    await this.#read()
  }

  stop(): void {
    this.#isStopped = true
    this.#cancel()
    this.#deafen()
    this.#kept = []
    this.#reader.leave()
  }

  /** Read the stream, now or when the reading that is under way has ended. */
  look(): void {
    if (this.#isStopped) return
    this.#shouldLook = true
    if (this.#reading !== null) return
    this.#reading = this.#read()
      .catch((error: unknown) => this.#fail(error))
      .finally(() => {
        this.#reading = null
        this.#catchUp()
      })
  }

  /** The stream does not hold what was delivered: offer that again, and ask the reader to start again. */
  async superseded(): Promise<void> {
    while (this.#reading !== null) await this.#reading.catch(() => {})
    if (this.#isStopped) return
    this.#reading = this.#startAgain()
    await this.#reading.finally(() => {
      this.#reading = null
    })
  }

  #hear(heard: Heard): void {
    if (this.#isStopped) return
    if (this.#reading !== null) {
      if (this.#heard.length < mostHeard) this.#heard.push(heard)
      else this.#shouldLook = true
      return
    }
    const { epoch, offset, id } = this.at
    const isSameLife = heard.epoch === epoch
    if (isSameLife && heard.after === id && firstOf(heard.id) === offset + 1) {
      try {
        this.#deliver(heard)
      } catch (error) {
        this.#fail(error)
      }
    }
    // A repeat; if it is from another life after all, the next look tells.
    else if (!isSameLife || firstOf(heard.id) > offset) this.look()
  }

  /** What cannot be read now is read at the next look; what is damaged stays so. */
  #fail(error: unknown): void {
    if (!(error instanceof DamagedJournal)) return
    this.stop()
    this.#reader.onDamage(error)
  }

  /** After a reading: what was heard meanwhile. */
  #catchUp(): void {
    const heard = this.#heard
    this.#heard = []
    for (const one of heard) this.#hear(one)
    if (this.#shouldLook) this.look()
  }

  async #read(): Promise<void> {
    this.#shouldLook = false
    const { stream, sessionId, from } = this.#reader
    const end = await stream.end(sessionId)
    if (this.#isStopped) return
    if (this.at.epoch === '') this.at.epoch = end.epoch
    const { at } = this
    const isOurs = end.epoch === at.epoch && end.offset >= at.offset
    if (!isOurs || (end.offset === at.offset && at.id !== '' && end.id !== at.id)) return this.#startAgain()
    while (!this.#isStopped && at.offset < end.offset) {
      // From the batch that was delivered last: that it is still there shows that the rest follows on it.
      const batches = await stream.read(sessionId, at.id === '' ? 1 : firstOf(at.id))
      if (this.#isStopped) return
      if (at.id !== '' && batches[0]?.id !== at.id) return this.#startAgain()
      const fresh = at.id === '' ? batches : batches.slice(1)
      const skips = from === 'start' ? 0 : from.offset
      if (fresh.length === 0) return this.#missing(end)
      for (const batch of fresh) {
        const isNext = at.id === '' ? firstOf(batch.id) === 1 : firstOf(batch.id) === at.offset + 1
        if (!isNext) return this.#missing(end)
        this.#deliver(batch, skips)
        if (this.#isStopped) return
      }
    }
  }

  /** A batch is not there: the stream became another meanwhile, or it is damaged. */
  async #missing(end: StreamEnd): Promise<void> {
    const { stream, sessionId } = this.#reader
    const now = await stream.end(sessionId)
    if (now.epoch !== end.epoch || now.offset < this.at.offset) return this.#startAgain()
    throw new DamagedJournal(
      `session ${sessionId}: the entries from offset ${this.at.offset + 1} are missing`,
    )
  }

  async #startAgain(): Promise<void> {
    const { stream, sessionId, resync } = this.#reader
    // What was replaced on purpose must not come back.
    if (!(await stream.wasReplaced(sessionId, this.at.epoch))) await this.#offerAgain()
    if (this.#isStopped) return
    this.stop()
    resync()
  }

  /** Append what was delivered and is not in the stream any more. */
  async #offerAgain(): Promise<void> {
    const { stream, sessionId, mark, onOffered } = this.#reader
    const [oldest] = this.#kept
    if (oldest === undefined) return
    const batches = new Set<string>()
    const commands = new Set<string>()
    for (let from = 1; ; ) {
      const read = await stream.read(sessionId, from)
      for (const batch of read) {
        batches.add(batch.id)
        for (const draft of decodeBatch(batch.record) ?? []) commands.add(keyOf(draft))
      }
      const last = read.at(-1)
      if (last === undefined) break
      from = firstOf(last.id) + 1
    }
    const missing = this.#kept
      .filter(({ id }) => !batches.has(id))
      .flatMap(({ record }) => decodeBatch(record) ?? [])
      .filter((draft) => !commands.has(keyOf(draft)))
    for (const batch of chunks(missing))
      await stream.append(sessionId, { ...encoded(batch, mark()), known: '' })
    onOffered(sessionId, missing.length, firstOf(oldest.id))
  }

  /** Deliver what of a batch was not delivered before, and is not to be skipped. */
  #deliver({ id, record }: StreamBatch, skips = 0): void {
    const { sessionId, own, deliver } = this.#reader
    const first = firstOf(id)
    const mark = id.slice(id.indexOf('-') + 1)
    const batch = own.get(mark) ?? decodeBatch(record)
    if (!own.delete(mark)) this.#others += 1
    if (batch === null)
      throw new DamagedJournal(`session ${sessionId}: the entries from offset ${first} are damaged`)
    this.at.offset = first + batch.length - 1
    this.at.id = id
    // A copy: what came over a line is a piece of a larger buffer, which would be kept with it.
    this.#keep({ id, record: Buffer.from(record) })
    const entries: Entry[] = []
    for (const { at, actor, command } of batch) {
      const offset = first + entries.length
      entries.push({ at, actor, command, offset })
    }
    const fresh = skips < first ? entries : entries.filter(({ offset }) => offset > skips)
    if (fresh.length > 0) deliver(fresh)
  }

  #keep(batch: StreamBatch): void {
    this.#kept.push(batch)
    this.#keptBytes += batch.record.length
    if (this.#keptBytes <= mostKept) return
    // Half at once, so that the list is not moved for every batch.
    let dropped = 0
    while (this.#keptBytes > mostKept / 2)
      this.#keptBytes -= (this.#kept[dropped++] as StreamBatch).record.length
    this.#kept = this.#kept.slice(dropped)
  }
}

/** What tells a command from every other of its session. */
const keyOf = ({ actor, command }: Draft) => `${actor.id} ${command.id}`
