import { EncodedSlices, type Gated, type Source } from './encodedSlices.ts'
import { eventPacket } from './frames.ts'
import { framed, type Member, type Packet, type Sent } from './member.ts'

type Options = Source & {
  epoch: () => string
  /** The shortest time between two updates for so many members, in milliseconds. */
  interval: (members: number) => number
  /** How long one fan-out of this channel and of those beside it takes, given how long its own does, in milliseconds. */
  load: (own: number) => number
  /** How long a fan-out took, in milliseconds, and how many it reached. */
  onFanOut: (milliseconds: number, members: number) => void
}

/** A gated slice that changed, ready to be sent to those it is for. */
type SentToSome = Sent & Pick<Gated, 'isFor'>

/**
 * How long a fan-out may hold the event loop before it pauses, in milliseconds. In the pauses commands come in and
 * acks go out, and what was sent leaves for the network instead of standing before the next ack.
 */
const slice = 1

/** So many names that may have changed are remembered while no one is here; of more, everything is built again. */
const mostAway = 1000

/** How many things of its own may be on their way to a member: they are small, and several come at once. */
const mostOwn = 8

/**
 * One audience of one session on this instance. Each update is encoded once per tick; a member whose connection
 * backs up gets one snapshot when it has drained.
 */
export class Channel {
  readonly members = new Set<Member>()
  seq = 0
  readonly #options: Options
  /** As of update `seq`. */
  readonly #slices: EncodedSlices
  #whole: Sent | null = null
  #timer: NodeJS.Timeout | undefined
  /** When the timer ends, by `performance.now()`. */
  #tickAt = 0
  /** Whether the timer waits for long slices alone, so that a short one would end it sooner. */
  #isHeldUp = false
  #ticking = false
  #lastTick = Number.NEGATIVE_INFINITY
  /** How long its last fan-out took, in milliseconds. */
  cost = 0

  constructor(options: Options) {
    this.#options = options
    this.#slices = new EncodedSlices(options)
  }

  /** Send this member everything, and from now on what changes. */
  join(member: Member): void {
    if (this.members.size === 0) this.#refresh()
    this.members.add(member)
    this.snapshot(member)
  }

  leave(member: Member): void {
    this.members.delete(member)
  }

  /** These slices may have changed; `isUrgent` where someone waits to see it, so that long ones go out too. */
  touch(names: readonly string[], isUrgent = true): void {
    this.#slices.touch(names, isUrgent)
    // So that the names of what changed do not pile up.
    if (this.members.size === 0 && this.#slices.dirty.size > mostAway) {
      this.#slices.forget()
      this.#whole = null
    }
    this.#schedule(names)
  }

  /** The state was replaced: send every member everything, as to a newcomer. */
  async reset(): Promise<void> {
    this.#slices.touchAll()
    this.#refresh()
    // Also where no slice differs, the epoch does.
    this.#whole = null
    let since = performance.now()
    for (const member of this.members) {
      this.snapshot(member)
      if (performance.now() - since < slice) continue
      await new Promise((resolve) => setTimeout(resolve, slice))
      since = performance.now()
    }
  }

  /** All slices as JSON text, as of update `seq`. */
  slices(): { seq: number; json: string } {
    if (this.members.size === 0) this.#refresh()
    return { seq: this.seq, json: this.#slices.all() }
  }

  /** Send everything to one member, unless it is still busy with what it was sent before. */
  snapshot(member: Member): void {
    if (member.sending > 0) {
      member.behind = true
      return
    }
    member.behind = false
    member.seq = this.seq
    const mine = member.mine()
    this.#whole ??= this.#encodeWhole()
    if (mine === '{}') this.#write(member, this.#whole)
    else this.#write(member, { packet: `${this.#whole.packet.slice(0, -3)}${mine}]` })
  }

  /** Send one member something of its own, unless too much is on its way to it: then it gets everything when it has drained. */
  send(member: Member, sent: Packet): void {
    if (member.behind || member.sending >= mostOwn) member.behind = true
    else this.#write(member, sent)
  }

  /** Stop ticking. */
  close(): void {
    clearTimeout(this.#timer)
    this.members.clear()
  }

  #encodeWhole() {
    const whole = `{"epoch":${JSON.stringify(this.#options.epoch())},"seq":${this.seq},"slices":${this.#slices.all()}}`
    return framed(eventPacket('snapshot', whole, '{}'))
  }

  /** See to it that these names, which may have changed, go out when they may. */
  #schedule(names: Iterable<string>): void {
    if (this.#ticking || this.members.size === 0) return
    // Most touches come while a tick is already due as soon as it may be: they have nothing to add.
    if (this.#timer !== undefined && !this.#isHeldUp) return
    // Fan-out stays under a third of the event loop, however large the room.
    const interval = Math.max(this.#options.interval(this.members.size), 3 * this.#options.load(this.cost))
    const due = this.#slices.firstDue(names)
    if (due === Number.POSITIVE_INFINITY) return
    const soonest = this.#lastTick + interval
    const at = Math.max(due, soonest)
    if (this.#timer !== undefined && this.#tickAt <= at) return
    clearTimeout(this.#timer)
    this.#tickAt = at
    this.#isHeldUp = due > soonest
    this.#timer = setTimeout(() => void this.#tick(), Math.max(0, at - performance.now()))
  }

  async #tick(): Promise<void> {
    this.#timer = undefined
    const gated = this.#slices
      .refreshGated()
      .map(({ json, isFor }) => ({ ...framed(eventPacket('mine', json)), isFor }))
    const changed = this.#refresh()
    if (changed !== null || gated.length > 0) {
      const update = changed === null ? null : framed(eventPacket('update', String(this.seq), changed))
      this.#ticking = true
      this.#lastTick = performance.now()
      await this.#fanOut(update, gated)
      this.#ticking = false
    }
    this.#schedule(this.#slices.dirty)
  }

  /** Encode what may have changed; the JSON of what did, or null where nothing did. */
  #refresh(): string | null {
    const changed = this.#slices.refresh(this.members.size > 0)
    if (changed !== null) {
      this.seq += 1
      this.#whole = null
    }
    return changed
  }

  async #fanOut(update: Sent | null, gated: readonly SentToSome[]): Promise<void> {
    const seq = this.seq
    const reached = this.members.size
    let spent = 0
    let since = performance.now()
    let seen = 0
    for (const member of this.members) {
      const news = update !== null && member.seq < seq ? update : null
      const own = gated.length === 0 ? gated : gated.filter(({ isFor }) => isFor(member.id))
      if (news === null && own.length === 0) continue
      this.#tell(member, seq, news, own)
      seen += 1
      // Reading the clock for each member would cost more than it saves.
      if (seen % 32 === 0 && performance.now() - since > slice) {
        spent += performance.now() - since
        await new Promise((resolve) => setTimeout(resolve, slice))
        since = performance.now()
      }
    }
    spent += performance.now() - since
    this.cost = spent
    this.#options.onFanOut(spent, reached)
  }

  /** Send a member an update and what is its own, unless it is still busy. */
  #tell(member: Member, seq: number, news: Sent | null, own: readonly Sent[]): void {
    if (member.sending > 0) member.behind = true
    if (member.behind) return
    if (news !== null) {
      member.seq = seq
      this.#write(member, news)
    }
    for (const sent of own) this.#write(member, sent)
  }

  #write(member: Member, packet: Packet): void {
    member.write(packet, () => {
      if (member.behind && this.members.has(member)) this.snapshot(member)
    })
  }
}
