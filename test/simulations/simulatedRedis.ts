import type {
  Appended,
  Appending,
  Heard,
  Prepared,
  Stream,
  StreamBatch,
} from '@companion/server/journal/stream'
import { firstOf } from '@companion/server/journal/stream'
import type { Chance, Scheduler } from './scheduler.ts'

/** What Redis holds of the world's one session. Each change makes another, so that an earlier one can be gone back to. */
export type Stored = {
  readonly epoch: string
  readonly offset: number
  readonly id: string
  readonly batches: readonly StreamBatch[]
  /** The lives of it that were replaced. */
  readonly replaced: readonly string[]
  /** The process of Redis that it was last written in; 0 where that is not known, null before the first. */
  readonly process: number | null
}

/** How things go between instances and Redis: shares of what is sent, and milliseconds. */
export type Weather = {
  /** The longest that something is usually on its way. */
  way: number
  /** Sometimes something takes this long. */
  longWay: number
  /** What is published and not heard, and what is heard twice. */
  unheard: number
  heardTwice: number
  /** What is asked and fails: half of it after it was done. */
  fails: number
}

export const calm: Weather = { way: 2, longWay: 2, unheard: 0, heardTwice: 0, fails: 0 }

const nothing: Stored = {
  epoch: '',
  offset: 0,
  id: '',
  batches: [],
  replaced: [],
  process: null,
}
/** How many batches are read at once: few, so that reading takes several asks. */
const batchesAtOnce = 7
/** How many batches a replica of Redis can be behind. */
const mostBehind = 6

type Asked = {
  what: string
  act: () => unknown
  resolve: (answer: unknown) => void
  reject: (error: Error) => void
}

type World = {
  scheduler: Scheduler
  chance: Chance
  trace: ((line: string) => void) | undefined
}

/**
 * Redis as the journal sees it. It does one turn after another: what has arrived is done, becomes durable together, and only
 * then answers and what is published go out. What arrived and is not durable when it crashes was never done.
 */
export class SimulatedRedis {
  readonly world: World
  stored = nothing
  weather: Weather = calm
  isUp = true
  /** When it is there again, if it is away. */
  backAt = 0
  /** How long it takes to make a turn durable, at most. */
  flush = 3
  readonly lines = new Set<Line>()
  #earlier: Stored[] = []
  #arrived: { asked: Asked; answer: (answer: unknown) => void }[] = []
  #turn: (() => void) | undefined
  #epochs = 0
  #process = 1
  /** No one starts while it may still lack everything: whoever has nothing cannot know that there was something. */
  emptyUntil = 0
  /** Until when someone holds the stream. */
  heldUntil = 0

  constructor(world: World) {
    this.world = world
  }

  /** How long something is on its way now. */
  way(): number {
    const { chance } = this.world
    const { way, longWay } = this.weather
    return chance.between(0, chance.happens(0.03) ? longWay : way)
  }

  arrive(asked: Asked, answer: (answer: unknown) => void): void {
    if (!this.isUp) return
    this.#arrived.push({ asked, answer })
    const { scheduler, chance } = this.world
    this.#turn ??= scheduler.after(chance.between(0, this.flush), () => {
      const arrived = this.#arrived
      this.#arrived = []
      this.#turn = undefined
      for (const { asked, answer } of arrived) answer(asked.act())
    })
  }

  /** Stop at once, and come back later: with everything, as a replica that is behind, or empty. ``onBack` hears of that. */
  crash(forMs: number, returns: 'whole' | 'behind' | 'empty', onBack: () => void): void {
    const { scheduler, chance, trace } = this.world
    trace?.(`Redis crashes, to return ${returns}`)
    this.isUp = false
    this.backAt = scheduler.now + forMs
    if (returns === 'empty') this.emptyUntil = this.backAt + 5000
    this.#turn?.()
    this.#turn = undefined
    this.#arrived = []
    for (const line of this.lines) line.cut(forMs + chance.between(0, 300), forMs + chance.between(0, 600))
    scheduler.after(forMs, () => {
      this.isUp = true
      this.#process += 1
      if (returns === 'empty') this.#set(nothing)
      if (returns === 'behind') this.#set(this.#earlier.at(-chance.between(1, mostBehind)) ?? this.stored)
      trace?.(`Redis is back and ends at ${this.stored.id || 'nothing'}`)
      onBack()
    })
  }

  #set(stored: Stored): void {
    this.stored = stored
    this.#earlier = []
  }

  #change(change: Partial<Stored>): void {
    this.#earlier.push(this.stored)
    this.stored = { ...this.stored, ...change }
  }

  end() {
    // No one can be behind the making of an epoch: an empty stream has none.
    if (this.stored.epoch === '') this.stored = { ...this.stored, epoch: this.#newEpoch() }
    const { epoch, offset, id } = this.stored
    return { epoch, offset, id }
  }

  read(from: number): StreamBatch[] {
    const found: StreamBatch[] = []
    for (const batch of this.stored.batches) {
      if (firstOf(batch.id) >= from && found.push(batch) === batchesAtOnce) break
    }
    return found
  }

  settle(movedTo: string): void {
    if (this.stored.process !== null && movedTo === String(this.#process))
      this.stored = { ...this.stored, process: this.#process }
  }

  append({ mark, count, record, known, isOffer }: Appending): Appended {
    const { epoch } = this.end()
    const { offset, id: after, batches } = this.stored
    if (known !== '' && !batches.some(({ id }) => id === known)) return 'unknown'
    if (known === '' && isOffer && after !== '') return 'unknown'
    const process = this.stored.process ?? (isOffer ? 0 : this.#process)
    if (!isOffer && process !== this.#process) return { movedTo: String(this.#process) }
    if (!isOffer && this.world.scheduler.now < this.heldUntil) return 'held'
    const batch = { id: `${offset + 1}-${mark}`, record }
    this.#change({ offset: offset + count, id: batch.id, batches: [...batches, batch], process })
    this.world.trace?.(`Redis stores ${batch.id} (${count}) after ${after || 'nothing'}`)
    for (const line of this.lines) line.publish({ ...batch, epoch, after })
    return 'stored'
  }

  hold(milliseconds: number): void {
    this.heldUntil = this.world.scheduler.now + milliseconds
    this.world.trace?.(`Redis is held for ${milliseconds} ms`)
  }

  replace(batches: readonly Prepared[], end: string): Appended {
    const { process } = this.stored
    if (this.stored.id !== end) return 'unknown'
    if (process !== null && process !== this.#process) return { movedTo: String(this.#process) }
    let offset = 0
    const placed = batches.map(({ mark, count, record }) => {
      const id = `${offset + 1}-${mark}`
      offset += count
      return { id, record }
    })
    const replaced = [...this.stored.replaced, this.stored.epoch]
    const epoch = this.#newEpoch()
    // A replica that is behind the replacing would have the old words, and no one who knows better.
    const id = placed.at(-1)?.id ?? ''
    this.#set({ epoch, offset, id, batches: placed, replaced, process })
    this.heldUntil = 0
    this.world.trace?.(`Redis replaces everything, up to ${this.stored.id || 'nothing'}`)
    return 'stored'
  }

  #newEpoch(): string {
    this.#epochs += 1
    return `epoch-${this.#epochs}`
  }
}

/** One instance's connections to Redis: one asks, the other listens. What has no answer when a connection is lost is asked again, in order. */
export class Line implements Stream {
  readonly name: string
  readonly #redis: SimulatedRedis
  readonly #listeners = new Set<{ hear: (heard: Heard) => void; back: () => void }>()
  /** What was asked and not answered, in order. */
  readonly #asked = new Set<Asked>()
  #isClosed = false
  /** Each life of a connection: what belongs to an earlier one is lost. */
  #asking = { life: 0, isUp: true, sent: 0, answered: 0 }
  #ears = { life: 0, isUp: true, heard: 0 }

  constructor(redis: SimulatedRedis, name: string) {
    this.#redis = redis
    this.name = name
    redis.lines.add(this)
    const wait = redis.backAt - redis.world.scheduler.now
    if (wait >= 0) this.cut(wait + 1, wait + 1)
  }

  /** Lose the connections, for so long each, which must not end before Redis is there. */
  cut(askingMs: number, earsMs: number): void {
    const { scheduler, trace } = this.#redis.world
    trace?.(`${this.name} loses its line to Redis for ${askingMs} and ${earsMs} ms`)
    const askingLife = ++this.#asking.life
    this.#asking.isUp = false
    scheduler.after(askingMs, () => {
      if (this.#isClosed || this.#asking.life !== askingLife) return
      this.#asking.isUp = true
      for (const asked of this.#asked) this.#send(asked)
    })
    const earsLife = ++this.#ears.life
    this.#ears.isUp = false
    scheduler.after(earsMs, () => {
      if (this.#isClosed || this.#ears.life !== earsLife) return
      this.#ears.isUp = true
      for (const { back } of this.#listeners) back()
    })
  }

  #ask<T>(what: string, act: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) return
      const asked: Asked = { what, act, resolve: resolve as (answer: unknown) => void, reject }
      this.#asked.add(asked)
      if (this.#asking.isUp) this.#send(asked)
    })
  }

  #send(asked: Asked): void {
    const redis = this.#redis
    const { scheduler, chance, trace } = redis.world
    const asking = this.#asking
    const { life } = asking
    asking.sent = Math.max(asking.sent, scheduler.now + redis.way())
    const fails = chance.happens(redis.weather.fails)
    const isDone = !fails || chance.happens(0.5)
    scheduler.after(asking.sent - scheduler.now, () => {
      // What is on its way when a connection breaks may arrive, or not.
      if (asking.life !== life && chance.happens(0.5)) return
      redis.arrive(isDone ? asked : { ...asked, act: () => undefined }, (answer) => {
        asking.answered = Math.max(asking.answered, scheduler.now + redis.way())
        scheduler.after(asking.answered - scheduler.now, () => {
          if (asking.life !== life || !this.#asked.delete(asked)) return
          if (fails) trace?.(`${this.name} is told that it failed: ${asked.what}`)
          if (fails) asked.reject(new Error('Redis could not do it'))
          else asked.resolve(answer)
        })
      })
    })
  }

  publish(heard: Heard): void {
    const ears = this.#ears
    const redis = this.#redis
    const { scheduler, chance, trace } = redis.world
    const { life } = ears
    if (!ears.isUp || this.#listeners.size === 0) return
    if (chance.happens(redis.weather.unheard)) {
      trace?.(`${this.name} does not hear ${heard.id}`)
      return
    }
    for (let times = chance.happens(redis.weather.heardTwice) ? 2 : 1; times > 0; times--) {
      ears.heard = Math.max(ears.heard, scheduler.now + redis.way())
      scheduler.after(ears.heard - scheduler.now, () => {
        if (ears.life === life) for (const { hear } of this.#listeners) hear(heard)
      })
    }
  }

  append(_: string, batch: Appending): Promise<Appended> {
    return this.#ask(`append ${batch.mark}`, () => this.#redis.append(batch))
  }
  settle(_: string, movedTo: string): Promise<void> {
    return this.#ask('settle', () => this.#redis.settle(movedTo))
  }
  end() {
    return this.#ask('end', () => this.#redis.end())
  }
  read(_: string, from: number): Promise<StreamBatch[]> {
    return this.#ask(`read from ${from}`, () => this.#redis.read(from))
  }
  async listen(_: string, hear: (heard: Heard) => void, back: () => void): Promise<() => void> {
    const listener = { hear, back }
    this.#listeners.add(listener)
    await this.#ask('listen', () => null)
    return () => this.#listeners.delete(listener)
  }
  wasReplaced(_: string, epoch: string): Promise<boolean> {
    return this.#ask('was replaced', () => this.#redis.stored.replaced.includes(epoch))
  }
  hold(_: string, milliseconds: number): Promise<void> {
    return this.#ask('hold', () => this.#redis.hold(milliseconds))
  }
  replace(_: string, batches: readonly Prepared[], end: string): Promise<Appended> {
    return this.#ask('replace', () => this.#redis.replace(batches, end))
  }
  sessions() {
    return this.#ask('sessions', () => ['early'])
  }
  isThere = () => true
  now = () => this.#redis.world.scheduler.now
  async close(): Promise<void> {
    this.#isClosed = true
    this.#asking.life += 1
    this.#ears.life += 1
    this.#asked.clear()
    this.#listeners.clear()
    this.#redis.lines.delete(this)
  }
}
