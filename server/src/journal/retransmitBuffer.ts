import type { Draft } from '../rules/entry.ts'
import { decodeBatch } from './records.ts'
import { firstOf, type StreamBatch } from './stream.ts'

/** How much of what was delivered is kept, to offer it again to a stream that lost it, in bytes. */
const mostKept = 64 * 1024 * 1024

/**
 * The last of what was delivered of a session, to offer it again. It outlives its readers, so that what a stream loses while
 * it is being read again is not forgotten.
 */
export class RetransmitBuffer {
  /** Each batch by its id, in the order in which they were first delivered. */
  readonly #batches = new Map<string, { epoch: string; record: Buffer }>()
  #bytes = 0
  /** What earlier readings delivered and this one has not. */
  readonly #owed = new Set<string>()

  add(epoch: string, { id, record }: StreamBatch): void {
    const same = this.#batches.get(id)
    if (same !== undefined) {
      same.epoch = epoch
      return
    }
    this.#batches.set(id, { epoch, record })
    this.#bytes += record.length
    if (this.#bytes > mostKept) this.#forget(() => this.#bytes > mostKept / 2)
  }

  /** Forget what belongs to other lives of the journal: all of it that counts is in this one. */
  forgetOthers(epoch: string): void {
    this.#forget((its) => its !== epoch)
  }

  /** Forget everything: it was replaced on purpose. */
  clear(): void {
    this.#forget(() => true)
    this.#owed.clear()
  }

  #forget(isToGo: (epoch: string) => boolean): void {
    for (const [id, { epoch, record }] of this.#batches) {
      if (!isToGo(epoch)) continue
      this.#batches.delete(id)
      this.#bytes -= record.length
    }
  }

  /** What is not in a stream that has these batches and these drafts, each once, in order. */
  missingIn(batches: ReadonlySet<string>, drafts: ReadonlySet<string>): Draft[] {
    const missing = new Map<string, Draft>()
    for (const [id, { record }] of this.#batches) {
      if (batches.has(id)) continue
      for (const draft of decodeBatch(record) ?? []) {
        const key = keyOf(draft)
        if (!drafts.has(key)) missing.set(key, draft)
      }
    }
    return [...missing.values()]
  }

  /** From now on it owes everything to the next reading. */
  owe(): void {
    for (const { record } of this.#batches.values())
      for (const draft of decodeBatch(record) ?? []) this.#owed.add(keyOf(draft))
  }

  /** Something need not be offered any more. */
  settle(keys: Iterable<string>): void {
    for (const key of keys) this.#owed.delete(key)
  }

  /** What is not among these is nowhere any more, and cannot be offered. */
  settleAllBut(stored: ReadonlySet<string>): void {
    for (const key of this.#owed) if (!stored.has(key)) this.#owed.delete(key)
  }

  /** Whether something that an earlier reading delivered has not been delivered again. */
  get owes(): boolean {
    return this.#owed.size > 0
  }

  /** The offset from which it has everything. */
  get from(): number {
    for (const id of this.#batches.keys()) return firstOf(id)
    return 1
  }
}

/** What tells a draft from every other of its session. A command that was refused may come again, at another time. */
export const keyOf = ({ actor, command, at }: Draft) => `${actor.id} ${command.id} ${at}`
