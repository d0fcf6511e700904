import type { Audience } from '@companion/shared/protocol'
import { audiences } from '@companion/shared/protocol'
import type { GroupView } from '@companion/shared/views/breakouts'
import type { AlikeView, BoardQuery, FoundView } from '@companion/shared/views/questions'
import { hostView } from '../rules/audiences/host.ts'
import { moderatorView } from '../rules/audiences/moderator.ts'
import { officialView } from '../rules/audiences/official.ts'
import { panellistView } from '../rules/audiences/panellist.ts'
import { participantView } from '../rules/audiences/participant.ts'
import { gateOf, isPersonal, personalSlice, personalView } from '../rules/audiences/personal.ts'
import { screenView } from '../rules/audiences/screen.ts'
import { parseSliceName, receiptsOwners, type View } from '../rules/audiences/view.ts'
import { lookView } from '../rules/breakouts/slices.ts'
import type { Actor } from '../rules/entry.ts'
import { scoreOf } from '../rules/questions/question.ts'
import { openQuestion, queueView } from '../rules/questions/slices.ts'
import type { AskedQuestion } from '../rules/questions/state.ts'
import { guard, type OnBroken } from '../runtime/guard.ts'
import { BoardSearch } from './boardSearch.ts'
import { Channel, type Gated, Member, type Wire } from './channel.ts'
import { eventPacket } from './frames.ts'
import { GroupCast } from './groupCast.ts'
import { shownPresence } from './presence.ts'
import type { Replica, Touch } from './replica.ts'
import { Suggestions } from './search.ts'
import { Subscriptions } from './subscriptions.ts'

const views: Record<Audience, View> = {
  participant: participantView,
  host: hostView,
  moderator: moderatorView,
  panellist: panellistView,
  official: officialView,
  screen: screenView,
}

/** Who is told how many people are here: those who act on it. A count that moves all the time costs a phone its data. */
const countsPeople: readonly Audience[] = ['host', 'official']

/** Who joins questions that ask the same. */
const moderates: readonly Audience[] = ['host', 'moderator']

/** Those who run the session are told ten times a second. */
const staffInterval = () => 100

/** Participants: every 100 ms in a small room, about 215 ms among a thousand, half a second among ten thousand. */
const participantInterval = (members: number) => 100 * Math.max(1, members / 100) ** (1 / 3)

/**
 * A short result moves with every tick. A long one, such as a word cloud's, and the counts of questions move every few seconds while
 * answers come in, at about 50 bytes a second, and at once when a host does something.
 */
const participantPace = (name: string, bytes: number) =>
  name === 'outcomes' || (name.startsWith('results:') && bytes > 60) ? 20 * bytes : 0

/**
 * Those who run the session: a moderator's queue is tens of kilobytes, and every voice changes a number in it. It moves with
 * voices at about 30 kilobytes a second, and at once when somebody decides.
 */
const staffPace = (name: string, bytes: number) => (name === 'queue' ? bytes / 30 : 0)

/** What a device that is connected may do. */
type Joined = {
  leave: () => void
  resync: () => void
  look: (group: number | null) => GroupView | undefined
}

export type OnFanOut = (audience: Audience, milliseconds: number, members: number) => void

/** One session's audiences on this instance. */
export class Hub {
  readonly #replica: Replica
  readonly #channels: Record<Audience, Channel>
  readonly #boardSearch = new BoardSearch()
  readonly #subscriptions = new Subscriptions()
  readonly #suggestions = new Suggestions()
  readonly #groupCast: GroupCast
  readonly #onBroken: OnBroken
  /** Each connected participant's devices. */
  readonly #people = new Map<string, Set<Member>>()

  /** How many people are connected to other instances. */
  #onOtherInstances = 0

  constructor(replica: Replica, onFanOut: OnFanOut, onBroken: OnBroken) {
    this.#replica = replica
    this.#onBroken = onBroken
    const channel = (audience: Audience) =>
      new Channel({
        names: () => [
          ...(countsPeople.includes(audience) ? ['people'] : []),
          ...(moderates.includes(audience) ? ['alike'] : []),
          ...this.#namesOf(audience),
        ],
        build: (name) =>
          this.#guard(`${audience} ${name}`, undefined, () =>
            name === 'people'
              ? shownPresence(this.#people.size + this.#onOtherInstances)
              : name === 'alike' && moderates.includes(audience)
                ? this.#alike()
                : views[audience].slice(replica.state, name),
          ),
        // The words of a question go with the board that it comes onto or leaves.
        also: (name, known) =>
          name === 'board'
            ? [...known, ...this.#namesOf(audience)].filter((one) => one.startsWith('question:'))
            : name === 'queue' && moderates.includes(audience)
              ? ['alike']
              : [],
        gated: (name) =>
          audience === 'participant'
            ? this.#guard(`gated ${name}`, undefined, () => this.#gated(name))
            : undefined,
        epoch: () => replica.epoch,
        interval: audience === 'participant' ? participantInterval : staffInterval,
        pace: audience === 'participant' ? participantPace : staffPace,
        onFanOut: (milliseconds, members) => onFanOut(audience, milliseconds, members),
      })
    this.#groupCast = new GroupCast({
      state: () => replica.state,
      devices: (person) => this.#people.get(person) ?? [],
      people: () => this.#people.keys(),
      send: (member, sent) =>
        this.#channels[this.#isParticipant(member) ? 'participant' : 'host'].send(member, sent),
      onBroken,
    })
    this.#channels = {
      participant: channel('participant'),
      host: channel('host'),
      moderator: channel('moderator'),
      panellist: channel('panellist'),
      official: channel('official'),
      screen: channel('screen'),
    }
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
    return {
      leave: () => {
        channel.leave(member)
        this.#groupCast.look(member, null)
        if (personal) this.#depart(actor.id, member)
      },
      look: (group) => {
        this.#groupCast.look(member, group)
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
    // The device that sent it has the ack; if it was sent to another instance, any device here has not.
    const hasAck = isHere && (this.#people.get(actor.id)?.size ?? 0) < 2
    if (actor.role === 'participant' && !hasAck) this.#tell(actor.id, names.filter(isPersonal))
  }

  /** Send somebody's own slices to all their devices that are connected here. */
  #tell(id: string, names: readonly string[]): void {
    const devices = this.#people.get(id)
    if (devices === undefined || names.length === 0) return
    const mine = names.map((name) => [name, this.#own(id, name) ?? null])
    const packet = eventPacket('mine', JSON.stringify(Object.fromEntries(mine)))
    for (const device of devices) this.#channels.participant.send(device, { packet })
  }

  /** One of somebody's own slices. */
  #own(id: string, name: string): unknown {
    return this.#guard(`own ${parseSliceName(name).kind}`, undefined, () =>
      personalSlice(this.#replica.state, id, name),
    )
  }

  #namesOf(audience: Audience): string[] {
    return this.#guard(`${audience} names`, [], () => views[audience].names(this.#replica.state))
  }

  /** What was made of the state; what cannot be made is left out, so that nobody is cut off nor shown what was true before. */
  #guard<T>(what: string, instead: T, make: () => T): T {
    return guard(what, make, instead, this.#onBroken)
  }

  #isParticipant(member: Member): boolean {
    return this.#people.get(member.id)?.has(member) ?? false
  }

  /** What may ask the same as each question that waits for a moderator. */
  #alike(): AlikeView {
    const { waiting = [], held = [] } = queueView(this.#replica.state) ?? {}
    return this.#suggestions.of(this.#replica.state, [...waiting, ...held])
  }

  /** Look through the whole board for somebody, who is told from now on of changes to what was found. */
  find(query: BoardQuery, person: string): FoundView {
    const found = this.#boardSearch.find(this.#replica.state, query, person)
    this.#subscriptions.watch(
      person,
      found.found.map(({ question }) => question),
    )
    return found
  }

  /** A page of the board as it is, for somebody who is told of no changes. */
  browse(query: BoardQuery): FoundView {
    return this.#boardSearch.find(this.#replica.state, query, null)
  }

  /** What goes to some participants only: a result to those who have answered, a question of the whole board to those who look at it. */
  #gated(name: string): Gated | undefined {
    const { state } = this.#replica
    const { kind, about } = parseSliceName(name)
    if (kind === 'question' || kind === 'count') {
      const watchers = this.#subscriptions.of(Number(about))
      if (watchers === undefined) return undefined
      const open = openQuestion(state, Number(about))
      if (kind === 'count' && open === undefined) return undefined
      const question = state.questions.get(Number(about)) as AskedQuestion
      const slice = kind === 'count' ? scoreOf(state, question) : (open ?? 'gone')
      return { json: JSON.stringify(slice), isFor: (id) => watchers.has(id) }
    }
    const gate = gateOf(state, name)
    return gate && { json: JSON.stringify(gate.slice), isFor: gate.isFor }
  }

  /** The state was replaced as a whole: everybody is sent all that they have. */
  reset(): void {
    for (const audience of audiences) void this.#channels[audience].reset()
    // What somebody found, or looks into, is in no snapshot.
    const found = this.#subscriptions.watched().flatMap((number) => [`question:${number}`, `count:${number}`])
    this.#channels.participant.touch(found)
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

  /** So many people are connected to other instances. */
  setOtherInstances(people: number): void {
    if (people === this.#onOtherInstances) return
    this.#onOtherInstances = people
    this.#presenceChanged()
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
      this.#subscriptions.leave(id)
      this.#presenceChanged()
    }
  }

  #presenceChanged(): void {
    for (const audience of countsPeople) this.#channels[audience].touch(['people'])
  }
}
