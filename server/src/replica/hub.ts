import type { Audience } from '@companion/shared/audiences'
import { audiences } from '@companion/shared/audiences'
import { english } from '@companion/shared/languages'
import type { GroupView } from '@companion/shared/views/breakouts'
import type { BoardQuery, FoundView } from '@companion/shared/views/questions'
import type { OnTeam } from '@companion/shared/views/team'
import { gateOf, isPersonal, personalSlice, personalView } from '../rules/audiences/personal.ts'
import { definedAudiences } from '../rules/audiences/registry.ts'
import { parseSliceName, receiptsOwners } from '../rules/audiences/view.ts'
import { sliceIn, untranslated, type Wordings } from '../rules/audiences/wording.ts'
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
import type { SessionReplica, Touch } from './replica.ts'

/** Who connects, and the language that their page is in. */
type Joining = { actor: Actor; audience: Audience; language: string }

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

type Options = {
  onFanOut: OnFanOut
  onBroken: OnBroken
  /** What participants can have in other languages. */
  wordings: Wordings
}

/** One session's audiences on this instance. */
export class Hub {
  readonly #replica: SessionReplica
  readonly #channels: Record<Audience, Channel>
  /** What participants have who read another language than English; each is made when the first of them comes. */
  readonly #inLanguages = new Map<string, Channel>()
  readonly #wordings: Wordings
  readonly #board: BoardCast
  readonly #groupCast: GroupCast
  readonly #onBroken: OnBroken
  readonly #onFanOut: OnFanOut
  /** Each connected participant's devices. */
  readonly #people = new Map<string, Set<Member>>()

  /** How many people, and who of the team, are connected to other instances. */
  #onOtherInstances = 0
  #teamOnOthers: readonly OnTeam[] = []

  constructor(replica: SessionReplica, { onFanOut, onBroken, wordings }: Options) {
    this.#replica = replica
    this.#onBroken = onBroken
    this.#onFanOut = onFanOut
    this.#wordings = wordings
    this.#board = new BoardCast(() => replica.state)
    this.#groupCast = new GroupCast({
      state: () => replica.state,
      devices: (person) => this.#people.get(person) ?? [],
      people: () => this.#people.keys(),
      send: (member, sent) =>
        (this.#isParticipant(member) ? this.#ofParticipants(member.language) : this.#channels.host).send(
          member,
          sent,
        ),
      onBroken,
    })
    this.#channels = Object.fromEntries(
      audiences.map((audience) => [audience, this.#channelOf(audience)]),
    ) as Record<Audience, Channel>
  }

  /** The channel of participants who read a language; of English where the programme is not in theirs. */
  #ofParticipants(language: string): Channel {
    const wording = this.#wordings.get(language)
    if (wording === undefined) return this.#channels.participant
    const known = this.#inLanguages.get(language)
    if (known !== undefined) return known
    const channel = this.#channelOf('participant', (state, name) => sliceIn(wording, state, name))
    this.#inLanguages.set(language, channel)
    return channel
  }

  /** Those of every language, English first. */
  get #allOfParticipants(): Channel[] {
    return [this.#channels.participant, ...this.#inLanguages.values()]
  }

  get #all(): Channel[] {
    return [...Object.values(this.#channels), ...this.#inLanguages.values()]
  }

  /** `slice` builds a slice in other words than those of the definition. */
  #channelOf(audience: Audience, slice = definedAudiences[audience].slice): Channel {
    const { countsPeople, moderates, interval, pace } = definedAudiences[audience]
    // What is no part of the state.
    const added: Readonly<Record<string, () => unknown>> = {
      ...(countsPeople && { people: () => shownPresence(this.#people.size + this.#onOtherInstances) }),
      ...(moderates && { alike: () => this.#board.alike(), onTeam: () => this.#onTeam() }),
      ...(audience === 'host' && { untranslated: () => untranslated(this.#replica.state, this.#wordings) }),
    }
    const make = (name: string) => added[name]?.() ?? slice(this.#replica.state, name)
    return new Channel({
      names: () => [...Object.keys(added), ...this.#namesOf(audience)],
      build: (name) => this.#guard(`${audience} ${name}`, undefined, () => make(name)),
      also: (name, known) => {
        // The words of a question go with the board that it comes onto or leaves.
        if (name === 'board')
          return [...known, ...this.#namesOf(audience)].filter((one) => one.startsWith('question:'))
        if (name.startsWith('poll:') && audience === 'host') return ['untranslated']
        return name === 'queue' && moderates ? ['alike'] : []
      },
      gated: (name) =>
        audience === 'participant'
          ? this.#guard(`gated ${name}`, undefined, () => this.#gated(name))
          : undefined,
      epoch: () => this.#replica.epoch,
      // Those who read other languages take part in the same room, and the same event loop.
      interval: (members) => interval(audience === 'participant' ? this.connected('participant') : members),
      load: (own) =>
        audience === 'participant' ? this.#allOfParticipants.reduce((sum, { cost }) => sum + cost, 0) : own,
      pace,
      onFanOut: (milliseconds, members) => this.#onFanOut(audience, milliseconds, members),
    })
  }

  /** Connect a device; the answer disconnects it, sends it everything again, and lets a host look into a group. */
  join({ actor, audience, language }: Joining, wire: Wire): Joined {
    const personal = audience === 'participant'
    const channel = personal ? this.#ofParticipants(language) : this.#channels[audience]
    const mine = () =>
      personal
        ? this.#guard('own slices', '{}', () => JSON.stringify(personalView(this.#replica.state, actor.id)))
        : '{}'
    const member = new Member({ wire, id: actor.id, language, mine })
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
    for (const channel of this.#all) channel.touch(names, isUrgent)
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
    for (const device of devices) this.#ofParticipants(device.language).send(device, { packet })
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
    for (const channel of this.#all) void channel.reset()
    // What someone found, or looks into, is in no snapshot.
    for (const channel of this.#allOfParticipants) channel.touch(this.#board.watched())
    this.#groupCast.touch(['groups'])
  }

  /** What an audience sees now, as JSON text; participants in a language. */
  view(audience: Audience, language = english): { seq: number; json: string } {
    return (audience === 'participant' ? this.#ofParticipants(language) : this.#channels[audience]).slices()
  }

  /** How many devices of each audience are connected here. */
  connected(audience: Audience): number {
    const channels = audience === 'participant' ? this.#allOfParticipants : [this.#channels[audience]]
    return channels.reduce((sum, { members }) => sum + members.size, 0)
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
    for (const channel of this.#all) channel.close()
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
