import type { Command } from '@companion/shared/commands/command'
import type { RefusalCode } from '@companion/shared/refusals'
import { type Following, type Journal, NoRoom } from '../journal/journal.ts'
import { acceptedAt, apply, refuses } from '../session/apply.ts'
import type { Actor, Draft, Entry } from '../session/entry.ts'
import { emptyState, type SessionState } from '../session/state.ts'

/** What became of a command: when it was first accepted, or why it did nothing. */
export type Verdict = { ok: true; at: number } | { ok: false; code: RefusalCode }

/** What an applied entry may have changed: slices by name, and who did it. */
export type Touch = { names: readonly string[]; actor: Actor }

type Options = {
  sessionId: string
  journal: Journal
  clock: () => number
  /** Called for every entry that changed something, in journal order. */
  onTouch: (touch: Touch) => void
  /** The journal refused a batch, or cannot be read any more. */
  onTrouble: (error: unknown) => void
  /** How many commands may wait for the journal before more are refused. */
  mostWaiting?: number
}

type Waiting = { verdict: Promise<Verdict>; settle: (verdict: Verdict) => void }

/** One session in the memory of one instance: it follows the journal, applies, and acknowledges. */
export class Replica {
  state: SessionState = emptyState()
  epoch = ''
  readonly #options: Required<Options>
  readonly #waiting = new Map<string, Waiting>()
  #collecting: Draft[] = []
  #writing = false
  #following: Following | undefined

  constructor(options: Options) {
    this.#options = { mostWaiting: 10_000, ...options }
  }

  /** Follow the journal from its start. Resolves when all that was stored before is applied. */
  async start(): Promise<void> {
    this.#following?.stop()
    this.state = emptyState()
    const { journal, sessionId } = this.#options
    this.#following = journal.follow(
      sessionId,
      'start',
      (entries) => this.#deliver(entries),
      () => void this.start().catch(this.#options.onTrouble),
    )
    const cursor = await this.#following.caughtUp
    this.epoch = cursor.epoch
  }

  /**
   * Ask for something to be done. Resolves when it is durable and applied, or refused.
   * Sending the same command again, at any time, gets the first one's verdict.
   */
  submit(actor: Actor, command: Command): Promise<Verdict> | Verdict {
    const first = acceptedAt(this.state, command, actor)
    if (first !== undefined) return { ok: true, at: first }
    const code = refuses(this.state, command, actor)
    if (code !== null) return { ok: false, code }
    const key = keyOf(actor, command)
    const same = this.#waiting.get(key)
    if (same !== undefined) return same.verdict
    if (this.#waiting.size >= this.#options.mostWaiting) return { ok: false, code: 'server.busy' }
    let settle!: Waiting['settle']
    const verdict = new Promise<Verdict>((resolve) => {
      settle = resolve
    })
    this.#waiting.set(key, { verdict, settle })
    this.#collecting.push({ at: this.#options.clock(), actor, command })
    if (!this.#writing) {
      this.#writing = true
      // One turn of the event loop, so that what arrived together is written together.
      setImmediate(() => void this.#write())
    }
    return verdict
  }

  /** Resolves when nothing waits for the journal any more. */
  async drained(): Promise<void> {
    await Promise.all([...this.#waiting.values()].map((waiting) => waiting.verdict))
  }

  /** Follow no more. */
  stop(): void {
    this.#following?.stop()
  }

  /** Group commit: while one batch is being written the next collects. */
  async #write(): Promise<void> {
    const { journal, sessionId, onTrouble } = this.#options
    while (this.#collecting.length > 0) {
      const batch = this.#collecting
      this.#collecting = []
      try {
        await journal.append(sessionId, batch)
      } catch (error) {
        onTrouble(error)
        const code = error instanceof NoRoom ? 'server.storage' : 'server.busy'
        for (const { actor, command } of batch) this.#settle(keyOf(actor, command), { ok: false, code })
      }
    }
    this.#writing = false
  }

  #deliver(entries: readonly Entry[]): void {
    for (const entry of entries) {
      const outcome = apply(this.state, entry)
      if (this.#waiting.size > 0) {
        this.#settle(
          keyOf(entry.actor, entry.command),
          outcome.ok ? { ok: true, at: outcome.at } : { ok: false, code: outcome.code },
        )
      }
      if (outcome.ok && outcome.touched.length > 0) {
        this.#options.onTouch({ names: outcome.touched, actor: entry.actor })
      }
    }
  }

  #settle(key: string, verdict: Verdict): void {
    const waiting = this.#waiting.get(key)
    if (waiting === undefined) return
    this.#waiting.delete(key)
    waiting.settle(verdict)
  }
}

function keyOf(actor: Actor, command: Command): string {
  return `${actor.id} ${command.id}`
}
