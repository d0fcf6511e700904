import { personalSlice } from '../rules/audiences/personal.ts'
import { parseSliceName } from '../rules/audiences/view.ts'
import { latestRound } from '../rules/breakouts/round.ts'
import { groupView, lookView } from '../rules/breakouts/slices.ts'
import type { SessionState } from '../rules/state.ts'
import { guard, type OnBroken } from '../runtime/guard.ts'
import { eventPacket } from './frames.ts'
import { framed, type Member, type Sent } from './member.ts'

/** How long what changed in a group waits, so that what comes together is sent together, in milliseconds. */
const tickMs = 100
/** How long sending may hold the event loop before it pauses, in milliseconds. */
const sliceMs = 1

type Options = {
  state: () => SessionState
  /** The devices of a participant that are connected here. */
  devices: (person: string) => Iterable<Member>
  /** Everyone who is connected here. */
  people: () => Iterable<string>
  send: (member: Member, sent: Sent) => void
  onBroken: OnBroken
}

/** Sends what is said in a small group to those in it and to hosts who look in, and to no one else: encoded once a group. */
export class GroupCast {
  readonly #options: Options
  readonly #groups = new Set<number>()
  readonly #people = new Set<string>()
  /** Everyone's own part is to be sent: who that is, is asked while it is sent, because it may be tens of thousands. */
  #isForEveryone = false
  /** The hosts' devices that look into a group. */
  readonly #looking = new Map<Member, number>()
  #timer: NodeJS.Timeout | undefined
  #isSending = false

  constructor(options: Options) {
    this.#options = options
  }

  /** These slices may have changed: those of groups and of members are ours. */
  touch(names: readonly string[]): void {
    const ours = names.filter((name) => name.startsWith('group') || name.startsWith('member'))
    if (ours.length === 0) return
    for (const name of ours) this.#mark(name)
    this.#schedule()
  }

  #mark(name: string): void {
    const { kind, about } = parseSliceName(name)
    if (kind === 'group') this.#groups.add(Number(about))
    if (kind === 'member') this.#people.add(about)
    if (kind === 'members') this.#isForEveryone = true
    if (kind !== 'groups') return
    for (const number of latestRound(this.#options.state())?.groups.keys() ?? []) this.#groups.add(number)
  }

  /** A host's device looks into a group from now on, or into none. */
  look(member: Member, group: number | null): void {
    if (group === null) this.#looking.delete(member)
    else this.#looking.set(member, group)
  }

  /** The group that a host's device looks into, if any. */
  lookedInto(member: Member): number | undefined {
    return this.#looking.get(member)
  }

  close(): void {
    clearTimeout(this.#timer)
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#isSending) return
    this.#timer = setTimeout(() => void this.#flush(), tickMs)
  }

  async #flush(): Promise<void> {
    this.#timer = undefined
    this.#isSending = true
    let since = performance.now()
    for (const send of this.#due()) {
      guard('groups', send, undefined, this.#options.onBroken)
      if (performance.now() - since < sliceMs) continue
      await new Promise((resolve) => setTimeout(resolve, sliceMs))
      since = performance.now()
    }
    this.#isSending = false
    if (this.#groups.size > 0 || this.#people.size > 0 || this.#isForEveryone) this.#schedule()
  }

  /** Sends someone their own part, and their group. */
  #own(person: string): () => void {
    this.#people.delete(person)
    return () => {
      const { devices, send, state } = this.#options
      const members = [...devices(person)]
      if (members.length === 0) return
      const own = ['member', 'group'].map((name) => [name, personalSlice(state(), person, name) ?? null])
      const sent = framed(eventPacket('mine', JSON.stringify(Object.fromEntries(own))))
      for (const member of members) send(member, sent)
    }
  }

  #sendToMembers(group: number): void {
    const { devices, send, state } = this.#options
    const { members = [], cameAt } = latestRound(state())?.groups.get(group) ?? {}
    const packet = (person?: string) => {
      const json = JSON.stringify(groupView(state(), group, person) ?? null)
      return framed(eventPacket('mine', `{"group":${json}}`))
    }
    const shared = packet()
    for (const { person } of members) {
      // Who came while it talked has what was said since.
      const sent = cameAt?.has(person) ? packet(person) : shared
      for (const device of devices(person)) send(device, sent)
    }
  }

  #sendToLookers(group: number): void {
    const { send, state } = this.#options
    const looking = [...this.#looking].filter(([, one]) => one === group)
    if (looking.length === 0) return
    const look = { look: lookView(state(), group) ?? null }
    const sent = framed(eventPacket('mine', JSON.stringify(look)))
    for (const [member] of looking) send(member, sent)
  }

  /** What is to be sent, one by one; what changes meanwhile is taken as it is then. */
  *#due(): Generator<() => void> {
    if (this.#isForEveryone) {
      this.#isForEveryone = false
      for (const person of this.#options.people()) yield this.#own(person)
    }
    for (const person of this.#people) yield this.#own(person)
    for (const number of this.#groups) {
      this.#groups.delete(number)
      yield () => {
        this.#sendToMembers(number)
        this.#sendToLookers(number)
      }
    }
  }
}
