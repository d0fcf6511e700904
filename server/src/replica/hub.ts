import type { Audience } from '@companion/shared/audiences'
import { audiences } from '@companion/shared/audiences'
import type { GroupView } from '@companion/shared/views/breakouts'
import type { BoardQuery, FoundView } from '@companion/shared/views/questions'
import type { OnTeam } from '@companion/shared/views/team'
import { gateOf, isPersonal, personalSlice, personalView } from '../rules/audiences/personal.ts'
import { definedAudiences } from '../rules/audiences/registry.ts'
import { parseSliceName, receiptsOwners } from '../rules/audiences/view.ts'
import { lookView } from '../rules/breakouts/slices.ts'
import type { Actor } from '../rules/entry.ts'
import { guard, type OnBroken } from '../runtime/guard.ts'
import { BoardCast } from './boardCast.ts'
import { Channel } from './channel.ts'
import type { Gated } from './encodedSlices.ts'
import { eventPacket } from './frames.ts'
import { GroupCast } from './groupCast.ts'
import { Member, type Wire } from './member.ts'
import { shownPresence } from './presence.ts'
import type { Replica, Touch } from './replica.ts'

/** What a device that is connected may do. */
type Joined = {
  leave: () => void
  resync: () => void
  look: (group: number | null) => GroupView | undefined
}

/** The roles of those who run a session together. */
const teamRoles = ['host', 'moderator', 'panellist'] as const
const isTeam = (audience: Audience) => (teamRoles as readonly Audience[]).includes(audience)

export type OnFanOut = (audience: Audience, milliseconds: number, members: number) => void

/** One session's audiences on this instance. */
export class Hub {
  readonly #replica: Replica
  readonly #channels: Record<Audience, Channel>
  readonly #board: BoardCast
  readonly #groupCast: GroupCast
  readonly #onBroken: OnBroken
  /** Each connected participant's devices. */
  readonly #people = new Map<string, Set<Member>>()

  /** How many people, and who of the team, are connected to other instances. */
  #onOtherInstances = 0
  #teamOnOthers: readonly OnTeam[] = []

  constructor(replica: Replica, onFanOut: OnFanOut, onBroken: OnBroken) {
    this.#replica = replica
    this.#onBroken = onBroken
    this.#board = new BoardCast(() => replica.state)
    this.#groupCast = new GroupCast({
      state: () => replica.state,
      devices: (person) => this.#people.get(person) ?? [],
      people: () => this.#people.keys(),
      send: (member, sent) =>
        this.#channels[this.#isParticipant(member) ? 'participant' : 'host'].send(member, sent),
      onBroken,
    })
    this.#channels = Object.fromEntries(
      audiences.map((audience) => [audience, this.#channelOf(audience, onFanOut)]),
    ) as Record<Audience, Channel>
  }

  #channelOf(audience: Audience, onFanOut: OnFanOut): Channel {
    const { countsPeople, moderates, slice, interval, pace } = definedAudiences[audience]
    // What is no part of the state.
    const added: Readonly<Record<string, () => unknown>> = {
      ...(countsPeople && { people: () => shownPresence(this.#people.size + this.#onOtherInstances) }),
      ...(moderates && { alike: () => this.#board.alike(), onTeam: () => this.#onTeam() }),
    }
    const make = (name: string) => added[name]?.() ?? slice(this.#replica.state, name)
    return new Channel({
      names: () => [...Object.keys(added), ...this.#namesOf(audience)],
      build: (name) => this.#guard(`${audience} ${name}`, undefined, () => make(name)),
      also: (name, known) => {
        // The words of a question go with the board that it comes onto or leaves.
        if (name === 'board')
          return [...known, ...this.#namesOf(audience)].filter((one) => one.startsWith('question:'))
        return name === 'queue' && moderates ? ['alike'] : []
      },
      gated: (name) =>
        audience === 'participant'
          ? this.#guard(`gated ${name}`, undefined, () => this.#gated(name))
          : undefined,
      epoch: () => this.#replica.epoch,
      interval,
      pace,
      onFanOut: (milliseconds, members) => onFanOut(audience, milliseconds, members),
    })
  }

  /** Connect a device; the answer disconnects it, sends it everything again, and lets a host look into a group. */
  join(actor: Actor, audience: Audience, wire: Wire): Joined {
    const channel = this.#channels[audience]
    const personal = audience === 'participant'
    const member = new Member(wire, actor.id, () =>
      personal
        ? this.#guard('own slices', '{}', () => JSON.stringify(personalView(this.#replica.state, actor.id)))
        : '{}',
    )
    if (personal) this.#arrive(actor.id, member)
    channel.join(member)
    if (isTeam(audience)) this.#teamChanged()
    return {
      leave: () => {
        channel.leave(member)
        this.#groupCast.look(member, null)
        if (personal) this.#depart(actor.id, member)
        if (isTeam(audience)) this.#teamChanged()
      },
      look: (group) => {
        this.#groupCast.look(member, group)
        this.#teamChanged()
        return group === null ? undefined : lookView(this.#replica.state, group)
      },
      resync: () => channel.snapshot(member),
    }
  }

  /** Something changed: tell each audience at its next tick, and the devices of those it is about now. */
  touch({ names, actor, isHere }: Touch): void {
    const isUrgent = actor.role !== 'participant'
    for (const audience of audiences) this.#channels[audience].touch(names, isUrgent)
    this.#groupCast.touch(names)
    for (const owner of receiptsOwners(names)) this.#tell(owner, ['receipts'])
    // The device that sent it has the ack, and knows everything but what was found in its words; if it was sent to another
    // instance, any device here knows nothing yet.
    const isKnown = isHere && (this.#people.get(actor.id)?.size ?? 0) < 2 && !names.includes('dangers')
    if (actor.role === 'participant' && !isKnown) this.#tell(actor.id, names.filter(isPersonal))
  }

  /** Send someone's own slices to all their devices that are connected here. */
  #tell(id: string, names: readonly string[]): void {
    const devices = this.#people.get(id)
    if (devices === undefined || names.length === 0) return
    const mine = names.map((name) => [name, this.#own(id, name) ?? null])
    const packet = eventPacket('mine', JSON.stringify(Object.fromEntries(mine)))
    for (const device of devices) this.#channels.participant.send(device, { packet })
  }

  /** One of someone's own slices. */
  #own(id: string, name: string): unknown {
    return this.#guard(`own ${parseSliceName(name).kind}`, undefined, () =>
      personalSlice(this.#replica.state, id, name),
    )
  }

  #namesOf(audience: Audience): string[] {
    return this.#guard(`${audience} names`, [], () => definedAudiences[audience].names(this.#replica.state))
  }

  /** What was made of the state; what cannot be made is left out, so that no one is cut off nor shown what was true before. */
  #guard<T>(what: string, instead: T, make: () => T): T {
    return guard(what, make, instead, this.#onBroken)
  }

  #isParticipant(member: Member): boolean {
    return this.#people.get(member.id)?.has(member) ?? false
  }

  /** Look through the whole board for someone, who is told from now on of changes to what was found. */
  find(query: BoardQuery, person: string): FoundView {
    return this.#board.find(query, person)
  }

  /** A page of the board as it is, for someone who is told of no changes. */
  browse(query: BoardQuery): FoundView {
    return this.#board.browse(query)
  }

  /** What goes to some participants only: a result to those who have answered, a question of the whole board to those who look at it. */
  #gated(name: string): Gated | undefined {
    const gate = gateOf(this.#replica.state, name)
    return gate === undefined
      ? this.#board.gated(name)
      : { json: JSON.stringify(gate.slice), isFor: gate.isFor }
  }

  /** The state was replaced as a whole: everyone is sent all that they have. */
  reset(): void {
    for (const audience of audiences) void this.#channels[audience].reset()
    // What someone found, or looks into, is in no snapshot.
    this.#channels.participant.touch(this.#board.watched())
    this.#groupCast.touch(['groups'])
  }

  /** What an audience sees now, as JSON text. */
  view(audience: Audience): { seq: number; json: string } {
    return this.#channels[audience].slices()
  }

  /** How many devices of each audience are connected here. */
  connected(audience: Audience): number {
    return this.#channels[audience].members.size
  }

  /** How many people are connected here. */
  get people(): number {
    return this.#people.size
  }

  /** So many people, and these of the team, are connected to other instances. */
  setOtherInstances(people: number, team: readonly OnTeam[]): void {
    if (JSON.stringify(team) !== JSON.stringify(this.#teamOnOthers)) {
      this.#teamOnOthers = team
      this.#teamChanged()
    }
    if (people === this.#onOtherInstances) return
    this.#onOtherInstances = people
    this.#presenceChanged()
  }

  /** Who of the team is connected here, and the group that they look into. */
  get team(): OnTeam[] {
    return teamRoles.flatMap((role) =>
      Array.from(this.#channels[role].members, (member) => {
        const group = this.#groupCast.lookedInto(member)
        return { id: member.id, role, ...(group !== undefined && { group }) }
      }),
    )
  }

  /** The same on every instance, each of them once: the page that looks into a group counts. */
  #onTeam(): OnTeam[] {
    const all = [...this.team, ...this.#teamOnOthers].sort(
      (one, next) => (one.group ?? 0) - (next.group ?? 0),
    )
    return [...new Map(all.map((one) => [one.id, one])).values()].sort((one, next) =>
      one.id < next.id ? -1 : 1,
    )
  }

  #teamChanged(): void {
    for (const audience of ['host', 'moderator'] as const) this.#channels[audience].touch(['onTeam'])
  }

  close(): void {
    this.#groupCast.close()
    for (const audience of audiences) this.#channels[audience].close()
  }

  #arrive(id: string, member: Member): void {
    const devices = this.#people.get(id)
    if (devices !== undefined) devices.add(member)
    else {
      this.#people.set(id, new Set([member]))
      this.#presenceChanged()
    }
  }

  #depart(id: string, member: Member): void {
    const devices = this.#people.get(id)
    devices?.delete(member)
    if (devices?.size === 0) {
      this.#people.delete(id)
      this.#board.leave(id)
      this.#presenceChanged()
    }
  }

  #presenceChanged(): void {
    for (const audience of audiences)
      if (definedAudiences[audience].countsPeople) this.#channels[audience].touch(['people'])
  }
}
