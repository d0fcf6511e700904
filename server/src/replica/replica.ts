import type { Command } from '@companion/shared/commands/command'
import type { RefusalCode } from '@companion/shared/refusals'
import { type Following, type Journal, NoRoom, Superseded } from '../journal/journal.ts'
import { acceptedAt, apply, type Outcome, refuses } from '../rules/apply.ts'
import type { Actor, Draft, Entry } from '../rules/entry.ts'
import { emptyState, type SessionState } from '../rules/state.ts'
import { rulesOf, rulesVersion } from '../rules/version.ts'
import { guard, type OnBroken } from '../runtime/guard.ts'

/** What became of a command: when it was first accepted, or why it did nothing. */
export type Verdict = { ok: true; at: number } | { ok: false; code: RefusalCode }

/** What an applied entry may have changed: slices by name; who did it, and whether here, where the ack says so. */
export type Touch = { names: readonly string[]; actor: Actor; isHere: boolean }

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
  /** Someone could not be told: the state is right all the same, and the next entry is applied. */
  onBroken: OnBroken
  /** An entry could not be applied, so the state may be half changed: the session has stopped here. */
  onStopped: (offset: number, error: unknown) => void
  /** Adds to a command what goes into the journal with it. Called only for a command that the rules do not refuse. */
  annotate?: (command: Command) => Command
  /** How many commands may wait for the journal before more are refused. */
  mostWaiting?: number
  /** Do something in the next turn of the event loop. */
  defer?: (act: () => void) => void
}

type Settle = (verdict: Verdict) => void
/** A command that asks for its place, and whom to tell. */
type Waiting = Draft & { settles: Settle[] }

/** One session in the memory of one instance: it follows the journal, applies, and acknowledges. */
export class Replica {
  state: SessionState = emptyState()
  epoch = ''
  readonly #options: Required<Options>
  /** The commands that go into the next batch. */
  #collecting: Waiting[] = []
  /** Every command that is not settled, by whose it is and its id, in the order in which they came. */
  readonly #waiting = new Map<string, Waiting>()
  #writing = false
  /** The state is being read again; the one before it is still shown, and nothing is said about commands. */
  #loading = false
  #following: Following | undefined
  /**
   * The offset of an entry that could not be applied; null while all is well. The state is half changed: nothing is shown of
   * it, taken or acknowledged until the journal is read again, which it is when an entry is left out.
   */
  stoppedAt: number | null = null

  constructor(options: Options) {
    this.#options = { annotate: (command) => command, mostWaiting: 10_000, defer: setImmediate, ...options }
  }

  /** Follow the journal from its start. Resolves when all that was stored before is applied. */
  async start(): Promise<void> {
    const { journal, sessionId, onReset, onTrouble } = this.#options
    this.#loading = true
    this.stoppedAt = null
    this.#following?.stop()
    const state = emptyState()
    let again = () => {}
    const superseded = new Promise<'again'>((resolve) => {
      again = () => resolve('again')
    })
    this.#following = journal.follow(
      sessionId,
      'start',
      (entries) => {
        if (this.stoppedAt === null) this.#deliver(state, entries)
      },
      () => (this.#loading ? again() : void this.start().then(onReset, onTrouble)),
    )
    const cursor = await Promise.race([this.#following.caughtUp, superseded])
    if (cursor === 'again') return this.start()
    this.epoch = cursor.epoch
    this.state = state
    this.#loading = false
    if (this.stoppedAt !== null) return
    // What the journal has not brought by now may have been lost on the way; ids make a second time safe.
    this.#collecting = [...this.#waiting.values()]
    this.#write()
  }

  /**
   * Ask for something to be done. `settle` is called once: when it is durable and applied, or refused.
   * Sending the same command again, at any time, gets the first one's verdict.
   */
  submit(actor: Actor, command: Command, settle: Settle): void {
    const draft = { at: this.#options.clock(), actor, command, rules: rulesVersion }
    const verdict = this.#verdictNow(draft)
    if (verdict !== null) {
      settle(verdict)
      return
    }
    const key = keyOf(draft)
    const same = this.#waiting.get(key)
    if (same !== undefined) {
      same.settles.push(settle)
      return
    }
    const waiting = { ...draft, command: this.#options.annotate(command), settles: [settle] }
    this.#waiting.set(key, waiting)
    this.#collecting.push(waiting)
    this.#write()
  }

  /** The same as a promise, for what is asked for now and then. */
  ask(actor: Actor, command: Command): Promise<Verdict> {
    return new Promise((settle) => this.submit(actor, command, settle))
  }

  /** What can be said without the journal: that it was accepted before, or that it cannot succeed; null otherwise. */
  #verdictNow(draft: Draft): Verdict | null {
    if (this.stoppedAt !== null) return { ok: false, code: 'session.stopped' }
    if (!this.#loading) {
      const first = acceptedAt(this.state, draft.command, draft.actor)
      if (first !== undefined) return { ok: true, at: first }
      const code = refuses(this.state, draft)
      if (code !== null) return { ok: false, code }
    }
    return this.#waiting.size < this.#options.mostWaiting ? null : { ok: false, code: 'server.busy' }
  }

  /** Resolves when everything asked for so far is settled. */
  async drained(): Promise<void> {
    while (this.#waiting.size > 0) await new Promise<void>((resolve) => this.#options.defer(resolve))
  }

  /** Follow no more. */
  stop(): void {
    this.#following?.stop()
  }

  /** Write what is collected, if nothing is being written. */
  #write(): void {
    if (this.#writing || this.#loading || this.#collecting.length === 0) return
    this.#writing = true
    // One turn of the event loop, so that what arrived together is written together.
    this.#options.defer(() => void this.#writeAll())
  }

  /** Group commit: while one batch is being written the next collects. */
  async #writeAll(): Promise<void> {
    const { journal, sessionId, onTrouble } = this.#options
    while (this.#collecting.length > 0 && !this.#loading) {
      const batch = this.#collecting
      this.#collecting = []
      try {
        await journal.append(sessionId, batch)
      } catch (error) {
        // The state is being read again, and takes up what is waiting.
        if (error instanceof Superseded) break
        onTrouble(error)
        const code = error instanceof NoRoom ? 'server.storage' : 'server.busy'
        for (const waiting of batch) this.#settle(waiting, { ok: false, code })
      }
    }
    this.#writing = false
    this.#write()
  }

  #deliver(state: SessionState, entries: readonly Entry[]): void {
    for (const entry of entries) {
      let outcome: Outcome
      try {
        outcome = judge(state, entry)
      } catch (error) {
        this.#stopAt(entry.offset, error)
        return
      }
      const waiting = this.#waiting.size === 0 ? undefined : this.#waiting.get(keyOf(entry))
      if (waiting !== undefined) this.#settle(waiting, outcome)
      if (!this.#loading && outcome.ok && outcome.touched.length > 0) {
        const touch = { names: outcome.touched, actor: entry.actor, isHere: waiting !== undefined }
        this.#guard('touch', () => this.#options.onTouch(touch))
      }
    }
  }

  /** Stop the session: what waits stays with those who sent it, who send it again when the session goes on. */
  #stopAt(offset: number, error: unknown): void {
    this.stoppedAt = offset
    this.#collecting = []
    for (const waiting of [...this.#waiting.values()])
      this.#settle(waiting, { ok: false, code: 'session.stopped' })
    this.#guard('stopping', () => this.#options.onStopped(offset, error))
  }

  #settle(waiting: Waiting, verdict: Verdict): void {
    if (!this.#waiting.delete(keyOf(waiting))) return
    for (const settle of waiting.settles) this.#guard('ack', () => settle(verdict))
  }

  #guard(what: string, tell: () => void): void {
    guard(what, tell, undefined, this.#options.onBroken)
  }
}

/** Apply an entry. Throws for one that was written under rules this build does not know: it must not guess. */
function judge(state: SessionState, entry: Entry): Outcome {
  const rules = rulesOf(entry)
  if (rules > rulesVersion)
    throw new Error(
      `the entry needs version ${rules} of the rules, and this build has version ${rulesVersion}`,
    )
  return apply(state, entry)
}

/** What tells a command from every other of its session. */
const keyOf = ({ actor, command }: Draft) => `${actor.id} ${command.id}`
