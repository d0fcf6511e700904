import type { Draft, Entry } from '../rules/entry.ts'
import { type Cursor, DamagedJournal } from './journal.ts'
import { decodeBatch, inBatches, placed } from './records.ts'
import { keyOf, type RetransmitBuffer } from './retransmitBuffer.ts'
import { encoded, firstOf, type Heard, type Stream, type StreamBatch, type StreamEnd } from './stream.ts'

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

/** What a stream journal takes from the process it is in. */
export type Options = {
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

type Reader = Options & {
  stream: Stream
  sessionId: string
  from: Cursor | 'start'
  deliver: (entries: readonly Entry[]) => void
  own: Map<string, readonly Draft[]>
  retransmitBuffer: RetransmitBuffer
  leave: () => void
  resync: () => void
}

/** Reads one session: what is published where it follows on what was delivered, and the stream otherwise. */
export class Follower {
  readonly #reader: Reader
  /** Where it stands: what it delivered last. The id is '' before the first batch. */
  at: StreamEnd
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
      this.#fail(error)
      throw error
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

  /** No one else would begin again for a reader that was asked to: what cannot be read yet is tried until it can. */
  async #begin(): Promise<void> {
    while (!this.#isStopped) {
      try {
        await this.#listen()
        return await this.#read()
      } catch (error) {
        if (this.#isStopped) return
        if (error instanceof DamagedJournal) throw error
      }
      await new Promise<void>((resolve) => this.#reader.after(lookMs, resolve))
    }
  }

  async #listen(): Promise<void> {
    const { stream, sessionId } = this.#reader
    this.#deafen()
    this.#deafen = await stream.listen(
      sessionId,
      (heard) => this.#hear(heard),
      () => this.look(),
    )
    if (this.#isStopped) this.#deafen()
  }

  stop(): void {
    this.#isStopped = true
    this.#cancel()
    this.#deafen()
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
    const { stream, sessionId } = this.#reader
    const end = await stream.end(sessionId)
    if (this.#isStopped) return
    if (this.at.epoch === '') this.at.epoch = end.epoch
    if (!this.#canLeadTo(end)) return this.#startAgain()
    while (!this.#isStopped && this.at.offset < end.offset) {
      const batches = await this.#readOn()
      if (this.#isStopped) return
      if (batches === null) return this.#startAgain()
      if (!this.#deliverAll(batches)) return this.#missing(end)
    }
    if (this.#isStopped || !this.#reader.retransmitBuffer.owes) return
    // It lost again what was offered, before that was read.
    await this.#offerAgain()
    return this.#read()
  }

  /** Whether a stream that ends there may hold what was delivered. */
  #canLeadTo(end: StreamEnd): boolean {
    const { epoch, offset, id } = this.at
    if (end.epoch !== epoch || end.offset < offset) return false
    return end.offset > offset || id === '' || end.id === id
  }

  /** Some batches after the one that was delivered last; null where that is not there any more. */
  async #readOn(): Promise<StreamBatch[] | null> {
    const { stream, sessionId } = this.#reader
    const { id } = this.at
    if (id === '') return stream.read(sessionId, 1)
    // From that one: that it is still there shows that the rest follows on it.
    const [last, ...fresh] = await stream.read(sessionId, firstOf(id))
    return last?.id === id ? fresh : null
  }

  /** Deliver batches as long as it is not stopped. False where there is none, or one does not follow on the last. */
  #deliverAll(batches: readonly StreamBatch[]): boolean {
    const { from } = this.#reader
    const skips = from === 'start' ? 0 : from.offset
    for (const batch of batches) {
      const next = this.at.id === '' ? 1 : this.at.offset + 1
      if (firstOf(batch.id) !== next) return false
      this.#deliver(batch, skips)
      if (this.#isStopped) break
    }
    return batches.length > 0
  }

  /** A batch is not there: the stream became another meanwhile, or it is damaged. */
  async #missing(end: StreamEnd): Promise<void> {
    const { stream, sessionId } = this.#reader
    const now = await stream.end(sessionId)
    if (now.epoch !== end.epoch || now.id !== end.id) return this.#read()
    throw new DamagedJournal(
      `session ${sessionId}: the entries from offset ${this.at.offset + 1} are missing`,
    )
  }

  async #startAgain(): Promise<void> {
    const { stream, sessionId, retransmitBuffer, own, resync } = this.#reader
    // What was replaced on purpose must not come back.
    if (await stream.wasReplaced(sessionId, this.at.epoch)) retransmitBuffer.clear()
    else if (!(await this.#offerAgain()) && !this.#isStopped) return this.#startAgain()
    // What of our own is not there any more never comes back by its mark.
    own.clear()
    if (this.#isStopped) return
    retransmitBuffer.owe()
    this.stop()
    resync()
  }

  /** Append what was delivered and is not in the stream any more. False where the stream became another meanwhile. */
  async #offerAgain(): Promise<boolean> {
    const { stream, sessionId, mark, retransmitBuffer, onOffered } = this.#reader
    const batches = new Set<string>()
    const drafts = new Set<string>()
    let known = ''
    for (let from = 1; ; ) {
      const read = await stream.read(sessionId, from)
      for (const batch of read) {
        batches.add(batch.id)
        for (const draft of decodeBatch(batch.record) ?? []) drafts.add(keyOf(draft))
      }
      const last = read.at(-1)
      if (last === undefined) break
      known = last.id
      from = firstOf(last.id) + 1
    }
    const missing = retransmitBuffer.missingIn(batches, drafts)
    for (const batch of inBatches(missing)) {
      const became = await stream.append(sessionId, { ...encoded(batch, mark()), known, isOffer: true })
      // Someone else may have offered, or taken something out on purpose: look again before going on.
      if (became !== 'stored') return false
      for (const draft of batch) drafts.add(keyOf(draft))
    }
    retransmitBuffer.settleAllBut(drafts)
    onOffered(sessionId, missing.length, retransmitBuffer.from)
    return true
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
    this.#reader.retransmitBuffer.add(this.at.epoch, { id, record: Buffer.from(record) })
    if (this.#reader.retransmitBuffer.owes) this.#reader.retransmitBuffer.settle(batch.map(keyOf))
    const entries = placed(batch, first)
    const fresh = skips < first ? entries : entries.filter(({ offset }) => offset > skips)
    if (fresh.length > 0) deliver(fresh)
  }
}
