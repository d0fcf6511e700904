import type { Journal } from '@companion/server/journal/journal'
import { createStreamJournal } from '@companion/server/journal/streamJournal'
import { Replica, type SessionReplica } from '@companion/server/replica/replica'
import { sessionRules } from '@companion/server/rules/apply'
import { prompts, system, topics, twoPolls, whoYouAre } from '../support/story.ts'
import { Auditor } from './auditor.ts'
import { type Chance, chanceFrom, Scheduler } from './scheduler.ts'
import { Line, SimulatedRedis } from './simulatedRedis.ts'

/** What of the product runs in a world. */
export type Parts = {
  createStreamJournal: typeof createStreamJournal
  Replica: typeof Replica
  sessionRules: typeof sessionRules
}
export const realParts: Parts = { createStreamJournal, Replica, sessionRules }

export const sessionId = 'early'

/** Some instances of the product around one Redis, in a time of their own. Everything in it follows from its seed. */
export class World {
  readonly scheduler = new Scheduler()
  readonly chance: Chance
  readonly parts: Parts
  readonly trace: ((line: string) => void) | undefined
  readonly redis: SimulatedRedis
  readonly auditor: Auditor
  readonly instances: Instance[]

  constructor(seed: number, parts: Parts, trace: ((line: string) => void) | undefined) {
    this.chance = chanceFrom(seed)
    this.parts = parts
    this.trace = trace && ((line) => trace(`${(this.scheduler.now / 1000).toFixed(3).padStart(7)} ${line}`))
    this.redis = new SimulatedRedis(this)
    this.auditor = new Auditor(this)
    const count = this.chance.between(2, 4)
    this.instances = Array.from({ length: count }, (_, index) => new Instance(this, `instance-${index + 1}`))
    for (const instance of this.instances) instance.start()
  }
}

/** One process: what it has in memory lives from a start to a crash. */
export class Instance {
  readonly name: string
  readonly #world: World
  /** Its clock is this far from the others'. */
  readonly #ahead: number
  #living: { replica: SessionReplica; journal: Journal; line: Line; isReady: boolean } | undefined
  #life = 0
  #marks = 0

  constructor(world: World, name: string) {
    this.#world = world
    this.name = name
    this.#ahead = world.chance.between(-180_000, 180_000)
  }

  /** What it holds of the session, once it takes commands. */
  get replica(): SessionReplica | undefined {
    return this.#living?.isReady ? this.#living.replica : undefined
  }
  get journal(): Journal | undefined {
    return this.#living?.isReady ? this.#living.journal : undefined
  }
  /** The life of the journal that it has read, also before it is ready. */
  get epoch(): string {
    return this.#living?.replica.epoch ?? ''
  }
  get line(): Line | undefined {
    return this.#living?.line
  }
  get isRunning(): boolean {
    return this.#living !== undefined
  }

  start(): void {
    const { scheduler, chance, redis, parts, auditor, trace } = this.#world
    const wait = redis.emptyUntil - scheduler.now
    if (wait > 0) {
      scheduler.after(wait, () => this.start())
      return
    }
    const life = ++this.#life
    const isAlive = () => this.#life === life
    trace?.(`${this.name} starts`)
    const line = new Line(redis, this.name)
    const journal = auditor.watched(
      this,
      parts.createStreamJournal(line, {
        mark: () => `${this.name.at(-1)}${life}${String(++this.#marks).padStart(4, '0')}`,
        every: (milliseconds, act) => {
          const cancel = scheduler.every(milliseconds, () => {
            if (isAlive()) act()
            else cancel()
          })
          return cancel
        },
        after: (milliseconds, act) =>
          scheduler.after(milliseconds, () => {
            if (isAlive()) act()
          }),
        onDamage: (error) => auditor.finds('damage', `${this.name}: ${error.message}`),
        onOffered: (_, entries) => trace?.(`${this.name} offered ${entries} entries again`),
      }),
    )
    const replica = new parts.Replica(parts.sessionRules, {
      sessionId,
      journal,
      clock: () => 1_000_000 + scheduler.now + this.#ahead,
      onTouch: () => {},
      onReset: () => trace?.(`${this.name} has read everything again, up to ${replica.state.offset}`),
      onBroken: (_what, error) => {
        throw error
      },
      onStopped: (_offset, error) => {
        throw error
      },
      onTrouble: (error) => trace?.(`${this.name} has trouble: ${(error as Error).message}`),
      defer: (act) =>
        scheduler.after(chance.between(0, 2), () => {
          if (isAlive()) act()
        }),
    })
    const living = { replica, journal, line, isReady: false }
    this.#living = living
    this.#prepare(replica).then(
      () => {
        living.isReady = true
        if (isAlive()) trace?.(`${this.name} is ready, at ${replica.state.offset}`)
      },
      // As a process does whose start fails: it ends, and is started again.
      () => {
        if (!isAlive()) return
        this.crash()
        scheduler.after(1000, () => this.start())
      },
    )
  }

  async #prepare(replica: SessionReplica): Promise<void> {
    await replica.start()
    if (replica.state.prepared !== null) return
    const command = { type: 'prepare', runSheet: twoPolls, topics, prompts, whoYouAre } as const
    const verdict = await replica.ask(system, { ...command, id: `sheet-${replica.state.offset}` })
    if (!verdict.ok) throw new Error(`the run sheet could not be stored: ${verdict.code}`)
  }

  /** Lose everything in memory, at once. */
  crash(): void {
    if (this.#living === undefined) return
    this.#world.trace?.(`${this.name} is gone`)
    this.#life += 1
    void this.#living.line.close()
    this.#living = undefined
    this.#world.auditor.forgets(this)
  }

  /** End as a process that is asked to: finish what was begun, but not for ever. `onEnd` hears of the end. */
  stop(onEnd: () => void): void {
    const life = this.#life
    const living = this.#living
    if (living === undefined) {
      onEnd()
      return
    }
    this.#world.trace?.(`${this.name} stops`)
    living.isReady = false
    const end = () => {
      if (this.#life === life) this.crash()
      if (this.#life === life + 1) onEnd()
    }
    const cancel = this.#world.scheduler.after(10_000, end)
    void living.replica.drained().then(() => {
      cancel()
      end()
    })
  }
}
