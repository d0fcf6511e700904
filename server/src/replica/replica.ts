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
  /** The state was replaced as a whole, because the journal has another life. */
  onReset: () => void
  /** The journal refused a batch, or cannot be read any more. */
  onTrouble: (error: unknown) => void
  /** How many commands may wait for the journal before more are refused. */
  mostWaiting?: number
}

type Settle = (verdict: Verdict) => void
/** A command that asks for its place, and whom to tell. */
type Waiting = Draft & { settle: Settle }

/** One session in the memory of one instance: it follows the journal, applies, and acknowledges. */
export class Replica {
  state: SessionState = emptyState()
  epoch = ''
  readonly #options: Required<Options>
  #collecting: Waiting[] = []
  /** What was handed to the journal and has not come back from it, in the order it was handed over. */
  readonly #inFlight: Waiting[] = []
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
      () => void this.start().then(this.#options.onReset, this.#options.onTrouble),
    )
    const cursor = await this.#following.caughtUp
    this.epoch = cursor.epoch
  }

  /**
   * Ask for something to be done. `settle` is called once: when it is durable and applied, or refused.
   * Sending the same command again, at any time, gets the first one's verdict.
   */
  submit(actor: Actor, command: Command, settle: Settle): void {
    const draft = { at: this.#options.clock(), actor, command }
    const verdict = this.#verdictNow(draft)
    if (verdict !== null) {
      settle(verdict)
      return
    }
    this.#collecting.push({ ...draft, settle })
    if (!this.#writing) {
      this.#writing = true
      // One turn of the event loop, so that what arrived together is written together.
      setImmediate(() => void this.#write())
    }
  }

  /** The same as a promise, for what is asked for now and then. */
  ask(actor: Actor, command: Command): Promise<Verdict> {
    return new Promise((settle) => this.submit(actor, command, settle))
  }

  /** What can be said without the journal: that it was accepted before, or that it cannot succeed; null otherwise. */
  #verdictNow(draft: Draft): Verdict | null {
    const first = acceptedAt(this.state, draft.command, draft.actor)
    if (first !== undefined) return { ok: true, at: first }
    const code = refuses(this.state, draft)
    if (code !== null) return { ok: false, code }
    const waiting = this.#collecting.length + this.#inFlight.length
    return waiting < this.#options.mostWaiting ? null : { ok: false, code: 'server.busy' }
  }

  /** Resolves when everything asked for so far is settled. */
  async drained(): Promise<void> {
    while (this.#writing || this.#inFlight.length > 0) await new Promise(setImmediate)
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
      this.#inFlight.push(...batch)
      try {
        await journal.append(sessionId, batch)
      } catch (error) {
        onTrouble(error)
        const code = error instanceof NoRoom ? 'server.storage' : 'server.busy'
        for (const { settle } of this.#inFlight.splice(0)) settle({ ok: false, code })
      }
    }
    this.#writing = false
  }

  #deliver(entries: readonly Entry[]): void {
    let settled = 0
    for (const entry of entries) {
      const outcome = apply(this.state, entry)
      // Our own come back in the order they went; those of other instances stand in between.
      const next = this.#inFlight[settled]
      if (next !== undefined && next.command.id === entry.command.id && next.actor.id === entry.actor.id) {
        settled += 1
        next.settle(outcome)
      }
      if (outcome.ok && outcome.touched.length > 0) {
        this.#options.onTouch({ names: outcome.touched, actor: entry.actor })
      }
    }
    this.#inFlight.splice(0, settled)
  }
}
