import type { Command } from '@companion/shared/commands/command'
import type { RefusalCode } from '@companion/shared/refusals'
import { type Following, type Journal, NoRoom, Superseded } from '../journal/journal.ts'
import type { Actor, Draft, Entry } from '../rules/entry.ts'
import type { Identified, Outcome, Rules } from '../rules/rules.ts'
import type { SessionState } from '../rules/state.ts'
import { rulesOf } from '../rules/version.ts'
import { guard, type OnBroken } from '../runtime/guard.ts'

/** What became of a command: when it was first accepted, or why it did nothing. */
export type Verdict<R extends string = RefusalCode> = { ok: true; at: number } | { ok: false; code: R }
/** Why a command did nothing, whatever the journal is of. */
type CommonRefusal = Extract<RefusalCode, 'session.stopped' | 'server.busy' | 'server.storage'>

/** What an applied entry may have changed: slices by name; who did it, and whether here, where the ack says so. */
export type Touch<C = Command> = { names: readonly string[]; actor: Actor; command: C; isHere: boolean }

type Options<C> = {
  /** The journal that it follows. */
  sessionId: string
  journal: Journal
  clock: () => number
  /** Called for every entry that changed something, in journal order. */
  onTouch: (touch: Touch<C>) => void
  /** The state was replaced as a whole, because the journal has another life. */
  onReset: () => void
  /** The journal refused a batch, or cannot be read any more. */
  onTrouble: (error: unknown) => void
  /** Someone could not be told: the state is right all the same, and the next entry is applied. */
  onBroken: OnBroken
  /** An entry could not be applied, so the state may be half changed: the session has stopped here. */
  onStopped: (offset: number, error: unknown) => void
  /** Adds to a command what goes into the journal with it. Called only for a command that the rules do not refuse. */
  annotate?: (command: C) => C
  /** Who asked, as it goes into the journal with the command. */
  sign?: (actor: Actor) => Actor
  /** How many commands may wait for the journal before more are refused. */
  mostWaiting?: number
  /** Do something in the next turn of the event loop. */
  defer?: (act: () => void) => void
}

type Settle<R extends string> = (verdict: Verdict<R>) => void
/** A command that asks for its place, and whom to tell. */
type Waiting<C, R extends string> = Draft<C> & { settles: Settle<R>[] }

/** One journal's state in the memory of one instance: it follows the journal, applies, and acknowledges. */
export class Replica<S, C extends Identified, R extends string> {
  state: S
  epoch = ''
  readonly #rules: Rules<S, C, R>
  readonly #options: Required<Options<C>>
  /** The commands that go into the next batch. */
  #collecting: Waiting<C, R | CommonRefusal>[] = []
  /** Every command that is not settled, by whose it is and its id, in the order in which they came. */
  readonly #waiting = new Map<string, Waiting<C, R | CommonRefusal>>()
  #writing = false
  /** The state is being read again; the one before it is still shown, and nothing is said about commands. */
  #loading = false
  #following: Following | undefined
  /**
   * The offset of an entry that could not be applied; null while all is well. The state is half changed: nothing is shown of
   * it, taken or acknowledged until the journal is read again, which it is when an entry is left out.
   */
  stoppedAt: number | null = null

  constructor(rules: Rules<S, C, R>, options: Options<C>) {
    this.#rules = rules
    this.state = rules.empty()
    this.#options = {
      annotate: (command) => command,
      sign: (actor) => actor,
      mostWaiting: 10_000,
      defer: setImmediate,
      ...options,
    }
  }

  /** Follow the journal from its start. Resolves when all that was stored before is applied. */
  async start(): Promise<void> {
    const { journal, sessionId, onReset, onTrouble } = this.#options
    this.#loading = true
    this.stoppedAt = null
    this.#following?.stop()
    const state = this.#rules.empty()
    let again = () => {}
    const superseded = new Promise<'again'>((resolve) => {
      again = () => resolve('again')
    })
    this.#following = journal.follow(
      sessionId,
      'start',
      (entries) => {
        // A journal does not know what is in it: by its id, this one holds the commands of these rules.
        if (this.stoppedAt === null)
          this.#deliver(state, entries as readonly Entry<unknown>[] as readonly Entry<C>[])
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
  submit(actor: Actor, command: C, settle: Settle<R | CommonRefusal>): void {
    const draft = {
      at: this.#options.clock(),
      actor: this.#options.sign(actor),
      command,
      rules: this.#rules.version,
    }
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
  ask(actor: Actor, command: C): Promise<Verdict<R | CommonRefusal>> {
    return new Promise((settle) => this.submit(actor, command, settle))
  }

  /** What can be said without the journal: that it was accepted before, or that it cannot succeed; null otherwise. */
  #verdictNow(draft: Draft<C>): Verdict<R | CommonRefusal> | null {
    if (this.stoppedAt !== null) return { ok: false, code: 'session.stopped' }
    if (!this.#loading) {
      const first = this.#rules.acceptedAt(this.state, draft.command, draft.actor)
      if (first !== undefined) return { ok: true, at: first }
      const code = this.#rules.refuses(this.state, draft)
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
        await journal.append(sessionId, batch as readonly Draft<unknown>[] as readonly Draft[])
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

  #deliver(state: S, entries: readonly Entry<C>[]): void {
    for (const entry of entries) {
      let outcome: Outcome<R>
      try {
        outcome = this.#judge(state, entry)
      } catch (error) {
        this.#stopAt(entry.offset, error)
        return
      }
      const waiting = this.#waiting.size === 0 ? undefined : this.#waiting.get(keyOf(entry))
      if (waiting !== undefined) this.#settle(waiting, outcome)
      if (!this.#loading && outcome.ok && outcome.touched.length > 0) {
        const { actor, command } = entry
        const touch = { names: outcome.touched, actor, command, isHere: waiting !== undefined }
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

  #settle(waiting: Waiting<C, R | CommonRefusal>, verdict: Verdict<R | CommonRefusal>): void {
    if (!this.#waiting.delete(keyOf(waiting))) return
    for (const settle of waiting.settles) this.#guard('ack', () => settle(verdict))
  }

  /** Apply an entry. Throws for one that was written under rules this build does not know: it must not guess. */
  #judge(state: S, entry: Entry<C>): Outcome<R> {
    const { version } = this.#rules
    if (rulesOf(entry) > version)
      throw new Error(
        `the entry needs version ${entry.rules} of the rules, and this build has version ${version}`,
      )
    return this.#rules.apply(state, entry)
  }

  #guard(what: string, tell: () => void): void {
    guard(what, tell, undefined, this.#options.onBroken)
  }
}

/** The replica of a session. */
export type SessionReplica = Replica<SessionState, Command, RefusalCode>

/** What tells a command from every other of its session. */
const keyOf = ({ actor, command }: Draft<Identified>) => `${actor.id} ${command.id}`
