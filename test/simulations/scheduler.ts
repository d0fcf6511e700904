import { seeded } from '@companion/server/crowd/seeded'

/** Chance, all of it from one seed. */
export type Chance = ReturnType<typeof chanceFrom>

export function chanceFrom(seed: number) {
  const unit = seeded(seed)
  const below = (count: number) => Math.floor(unit() * count)
  return {
    /** A whole number of these, both ends among them. */
    between: (least: number, most: number) => least + below(most - least + 1),
    happens: (share: number) => unit() < share,
    oneOf: <T>(things: readonly T[]): T => things[below(things.length)] as T,
  }
}

type Planned = { time: number; turn: number; act: (() => void) | null }

/** The time of a simulated world, in milliseconds: it goes from one planned thing to the next, and what each sets going ends before the next begins. */
export class Scheduler {
  now = 0
  /** How many things have been done. */
  turns = 0
  #planned = 0
  /** A heap: each is before the two that it stands over. */
  readonly #heap: Planned[] = []

  /** Do something later; the answer calls it off. */
  after(milliseconds: number, act: () => void): () => void {
    const planned: Planned = { time: this.now + milliseconds, turn: this.#planned++, act }
    const heap = this.#heap
    let at = heap.push(planned) - 1
    while (at > 0) {
      const over = (at - 1) >> 1
      if (isBefore(heap[over] as Planned, planned)) break
      heap[at] = heap[over] as Planned
      at = over
    }
    heap[at] = planned
    return () => {
      planned.act = null
    }
  }

  every(milliseconds: number, act: () => void): () => void {
    let cancel = () => {}
    const again = () => {
      cancel = this.after(milliseconds, again)
      act()
    }
    cancel = this.after(milliseconds, again)
    return () => cancel()
  }

  /** Let time go by until something is so, or until this time. */
  async runUntil(time: number, isSo: () => boolean = () => false): Promise<void> {
    while (!isSo()) {
      const next = this.#heap[0]
      if (next === undefined || next.time > time) break
      this.#dropFirst()
      if (next.act === null) continue
      this.now = next.time
      this.turns += 1
      next.act()
      await settled()
    }
    if (!isSo()) this.now = Math.max(this.now, time)
  }

  #dropFirst(): void {
    const heap = this.#heap
    const last = heap.pop() as Planned
    if (heap.length === 0) return
    let at = 0
    for (;;) {
      let under = 2 * at + 1
      if (under >= heap.length) break
      if (under + 1 < heap.length && isBefore(heap[under + 1] as Planned, heap[under] as Planned)) under += 1
      if (isBefore(last, heap[under] as Planned)) break
      heap[at] = heap[under] as Planned
      at = under
    }
    heap[at] = last
  }
}

const isBefore = (one: Planned, other: Planned) =>
  one.time < other.time || (one.time === other.time && one.turn < other.turn)

/** Resolves when no promise has anything left to do: Node calls what waits for its next tick only then. */
const settled = () => new Promise<void>((resolve) => process.nextTick(resolve))
