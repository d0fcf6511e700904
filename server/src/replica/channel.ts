import { eventPacket, textFrame } from './frames.ts'

/** A connection as the channel sees it: Engine.IO's `Socket.write`, with the frame made beforehand. */
export type Wire = {
  write(packet: string, options: { wsPreEncodedFrame?: Buffer[] }, written: () => void): unknown
}

/** One connected device. */
export class Member {
  /** The last update it was sent; what comes before is in its snapshot. */
  seq = -1
  /** How many things that were sent to it have not left yet. */
  sending = 0
  /** Whether it missed an update and is owed a snapshot. */
  behind = false
  readonly wire: Wire
  readonly id: string
  /** The JSON of the person's own slices, now. */
  readonly mine: () => string
  constructor(wire: Wire, id: string, mine: () => string) {
    this.wire = wire
    this.id = id
    this.mine = mine
  }
}

/** A slice that only some of an audience may have, as one of their own: its JSON, and for whom it is. */
export type Gated = { json: string; isFor: (id: string) => boolean }
/** Something to send; with the frame it stands in, if that was made for several. */
type Packet = { packet: string; frame?: Buffer }
export type Sent = Required<Packet>

type Options = {
  /** The names of all slices that exist now. */
  names: () => string[]
  /** One slice; undefined where this audience has none of that name. */
  build: (name: string) => unknown
  /** The slice of that name that is only for some, if there is one. */
  gated: (name: string) => Gated | undefined
  epoch: () => string
  /** The shortest time between two updates for so many members, in milliseconds. */
  interval: (members: number) => number
  /** How long a slice of so many bytes waits before it is sent again for a change no one asked for, in milliseconds. */
  pace: (name: string, bytes: number) => number
  /** The slices that may come or go with one that changed; `known` are those that were sent. */
  also: (name: string, known: Iterable<string>) => readonly string[]
  /** How long a fan-out took, in milliseconds, and how many it reached. */
  onFanOut: (milliseconds: number, members: number) => void
}

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
 * One audience of one session on this instance. Each slice is built and encoded once per change and each
 * update once per tick; a member whose connection backs up gets one snapshot when it has drained.
 */
export class Channel {
  readonly members = new Set<Member>()
  seq = 0
  readonly #options: Options
  readonly #dirty = new Set<string>()
  /** When a long slice may be sent again, by name. */
  readonly #due = new Map<string, number>()
  /** The JSON of every slice, as of update `seq`. */
  #slices = new Map<string, string>()
  /** The JSON of every gated slice, as it was sent last. */
  readonly #gated = new Map<string, string>()
  #whole: Sent | null = null
  #timer: NodeJS.Timeout | undefined
  /** When the timer ends, by `performance.now()`. */
  #tickAt = 0
  /** Whether the timer waits for long slices alone, so that a short one would end it sooner. */
  #isHeldUp = false
  #ticking = false
  #lastTick = Number.NEGATIVE_INFINITY
  #cost = 0

  constructor(options: Options) {
    this.#options = options
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
    for (const name of names) {
      this.#dirty.add(name)
      if (isUrgent) this.#due.delete(name)
    }
    if (this.members.size === 0 && this.#dirty.size > mostAway) this.#forget()
    this.#schedule(names)
  }

  /** The state was replaced: send every member everything, as to a newcomer. */
  async reset(): Promise<void> {
    for (const name of [...this.#slices.keys(), ...this.#options.names()]) this.#dirty.add(name)
    this.#due.clear()
    this.#gated.clear()
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
    return { seq: this.seq, json: `{${pairs(this.#slices)}}` }
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
    const whole = `{"epoch":${JSON.stringify(this.#options.epoch())},"seq":${this.seq},"slices":{${pairs(this.#slices)}}}`
    return framed(eventPacket('snapshot', whole, '{}'))
  }

  /** See to it that these names, which are dirty, go out when they may. */
  #schedule(names: Iterable<string>): void {
    if (this.#ticking || this.members.size === 0) return
    // Most touches come while a tick is already due as soon as it may be: they have nothing to add.
    if (this.#timer !== undefined && !this.#isHeldUp) return
    // Fan-out stays under a third of the event loop, however large the room.
    const interval = Math.max(this.#options.interval(this.members.size), 3 * this.#cost)
    let at = Number.POSITIVE_INFINITY
    for (const name of names) at = Math.min(at, this.#due.get(name) ?? 0)
    if (at === Number.POSITIVE_INFINITY) return
    const soonest = this.#lastTick + interval
    const isHeldUp = at > soonest
    at = Math.max(at, soonest)
    if (this.#timer !== undefined && this.#tickAt <= at) return
    clearTimeout(this.#timer)
    this.#tickAt = at
    this.#isHeldUp = isHeldUp
    this.#timer = setTimeout(() => void this.#tick(), Math.max(0, at - performance.now()))
  }

  async #tick(): Promise<void> {
    this.#timer = undefined
    const gated = this.#refreshGated()
    const changed = this.#refresh()
    if (changed !== null || gated.length > 0) {
      const update = changed === null ? null : framed(eventPacket('update', String(this.seq), changed))
      this.#ticking = true
      this.#lastTick = performance.now()
      await this.#fanOut(update, gated)
      this.#ticking = false
    }
    this.#schedule(this.#dirty)
  }

  /** Encode the gated slices that changed, each with whom it is for. */
  #refreshGated(): (Sent & Pick<Gated, 'isFor'>)[] {
    const changed: (Sent & Pick<Gated, 'isFor'>)[] = []
    for (const name of this.#dirty) {
      if (this.#isHeld(name)) continue
      const gated = this.#options.gated(name)
      if (gated === undefined) this.#gated.delete(name)
      else if (this.#gated.get(name) !== gated.json) {
        this.#gated.set(name, gated.json)
        this.#hold(name, gated.json)
        const sent = framed(eventPacket('mine', `{${JSON.stringify(name)}:${gated.json}}`))
        changed.push({ ...sent, isFor: gated.isFor })
      }
    }
    return changed
  }

  /** No one is here: what was built is given up, so that the names of what changed since do not pile up. */
  #forget(): void {
    this.#dirty.clear()
    this.#due.clear()
    this.#slices.clear()
    this.#whole = null
  }

  /** Build what is dirty; the JSON of what changed, or null where nothing did. */
  #refresh(): string | null {
    if (this.#slices.size === 0) for (const name of this.#options.names()) this.#dirty.add(name)
    const changed = new Map<string, string>()
    for (const name of [...this.#dirty])
      for (const other of this.#options.also(name, this.#slices.keys())) this.#dirty.add(other)
    for (const name of this.#dirty) {
      if (this.members.size > 0 && this.#isHeld(name)) continue
      this.#dirty.delete(name)
      const built = this.#options.build(name)
      const json = built === undefined ? undefined : JSON.stringify(built)
      if (json === this.#slices.get(name)) continue
      if (json === undefined) this.#slices.delete(name)
      else this.#slices.set(name, json)
      changed.set(name, json ?? 'null')
      this.#hold(name, json ?? '')
    }
    if (changed.size === 0) return null
    this.seq += 1
    this.#whole = null
    return `{${pairs(changed)}}`
  }

  /** Let a slice that was just sent wait before it is sent again, if it is a long one. */
  #hold(name: string, json: string): void {
    const pause = this.#options.pace(name, json.length)
    if (pause > 0) this.#due.set(name, performance.now() + pause)
    else this.#due.delete(name)
  }

  #isHeld(name: string): boolean {
    return (this.#due.get(name) ?? 0) > performance.now()
  }

  async #fanOut(update: Sent | null, gated: readonly (Sent & Pick<Gated, 'isFor'>)[]): Promise<void> {
    const seq = this.seq
    const reached = this.members.size
    let spent = 0
    let since = performance.now()
    let seen = 0
    for (const member of this.members) {
      const isNews = update !== null && member.seq < seq
      const own = gated.length === 0 ? gated : gated.filter(({ isFor }) => isFor(member.id))
      if (!isNews && own.length === 0) continue
      if (member.sending > 0) member.behind = true
      else if (!member.behind) {
        if (isNews) {
          member.seq = seq
          this.#write(member, update)
        }
        for (const sent of own) this.#write(member, sent)
      }
      seen += 1
      // Reading the clock for each member would cost more than it saves.
      if (seen % 32 === 0 && performance.now() - since > slice) {
        spent += performance.now() - since
        await new Promise((resolve) => setTimeout(resolve, slice))
        since = performance.now()
      }
    }
    spent += performance.now() - since
    this.#cost = spent
    this.#options.onFanOut(spent, reached)
  }

  #write(member: Member, { packet, frame }: Packet): void {
    member.sending += 1
    member.wire.write(packet, frame === undefined ? {} : { wsPreEncodedFrame: [frame] }, () => {
      member.sending -= 1
      if (member.sending === 0 && member.behind && this.members.has(member)) this.snapshot(member)
    })
  }
}

/** A packet with the frame it stands in, made once for all who get it. */
export function framed(packet: string): Sent {
  return { packet, frame: textFrame(packet) }
}

function pairs(slices: Map<string, string>): string {
  let text = ''
  for (const [name, json] of slices) text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${json}`
  return text
}
