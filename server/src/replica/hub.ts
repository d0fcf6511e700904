import type { Audience } from '@companion/shared/protocol'
import { audiences } from '@companion/shared/protocol'
import type { Actor } from '../session/entry.ts'
import { hostView } from '../session/views/host.ts'
import { officialView } from '../session/views/official.ts'
import { participantView } from '../session/views/participant.ts'
import { gateOf, isPersonal, personalSlice, personalView } from '../session/views/personal.ts'
import { screenView } from '../session/views/screen.ts'
import { receiptsOwners, type View } from '../session/views/view.ts'
import { Channel, type Gated, Member, type Wire } from './channel.ts'
import { eventPacket } from './frames.ts'
import { shownPresence } from './presence.ts'
import type { Replica, Touch } from './replica.ts'

const views: Record<Audience, View> = {
  participant: participantView,
  host: hostView,
  official: officialView,
  screen: screenView,
}

/** Who is told how many people are here: those who act on it. A count that moves all the time costs a phone its data. */
const countsPeople: readonly Audience[] = ['host', 'official']

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

export type OnFanOut = (audience: Audience, milliseconds: number, members: number) => void

/** One session's four audiences on this instance. */
export class Hub {
  readonly #replica: Replica
  readonly #channels: Record<Audience, Channel>
  /** Each connected participant's devices. */
  readonly #people = new Map<string, Set<Member>>()

  constructor(replica: Replica, onFanOut: OnFanOut) {
    this.#replica = replica
    const channel = (audience: Audience) =>
      new Channel({
        names: () => [
          ...(countsPeople.includes(audience) ? ['people'] : []),
          ...views[audience].names(replica.state),
        ],
        build: (name) =>
          name === 'people' ? shownPresence(this.#people.size) : views[audience].slice(replica.state, name),
        // The words of a question go with the board that it comes onto or leaves.
        also: (name, known) =>
          name === 'board'
            ? [...known, ...views[audience].names(replica.state)].filter((one) => one.startsWith('question:'))
            : [],
        gated: (name) => (audience === 'participant' ? this.#gated(name) : undefined),
        epoch: () => replica.epoch,
        interval: audience === 'participant' ? participantInterval : staffInterval,
        pace: audience === 'participant' ? participantPace : () => 0,
        onFanOut: (milliseconds, members) => onFanOut(audience, milliseconds, members),
      })
    this.#channels = {
      participant: channel('participant'),
      host: channel('host'),
      official: channel('official'),
      screen: channel('screen'),
    }
  }

  /** Connect a device; the answer disconnects it, and sends it everything again. */
  join(actor: Actor, audience: Audience, wire: Wire): { leave: () => void; resync: () => void } {
    const channel = this.#channels[audience]
    const personal = audience === 'participant'
    const member = new Member(wire, actor.id, () =>
      personal ? JSON.stringify(personalView(this.#replica.state, actor.id)) : '{}',
    )
    if (personal) this.#arrive(actor.id, member)
    channel.join(member)
    return {
      leave: () => {
        channel.leave(member)
        if (personal) this.#depart(actor.id, member)
      },
      resync: () => channel.snapshot(member),
    }
  }

  /** Something changed: tell each audience at its next tick, and the devices of those it is about now. */
  touch({ names, actor }: Touch): void {
    const isUrgent = actor.role !== 'participant'
    for (const audience of audiences) this.#channels[audience].touch(names, isUrgent)
    for (const owner of receiptsOwners(names)) this.#tell(owner, ['receipts'])
    // The device that sent it has the ack.
    const isAlone = (this.#people.get(actor.id)?.size ?? 0) < 2
    if (actor.role === 'participant' && !isAlone) this.#tell(actor.id, names.filter(isPersonal))
  }

  /** Send somebody's own slices to all their devices that are connected here. */
  #tell(id: string, names: readonly string[]): void {
    const devices = this.#people.get(id)
    if (devices === undefined || names.length === 0) return
    const mine = names.map((name) => [name, personalSlice(this.#replica.state, id, name) ?? null])
    const packet = eventPacket('mine', JSON.stringify(Object.fromEntries(mine)))
    for (const { wire } of devices) wire.write(packet, {}, () => {})
  }

  /** The result of a question that shows it to those who have answered. */
  #gated(name: string): Gated | undefined {
    const gate = gateOf(this.#replica.state, name)
    return gate && { json: JSON.stringify(gate.slice), isFor: gate.isFor }
  }

  /** The state was replaced as a whole. */
  reset(): void {
    for (const audience of audiences) this.#channels[audience].reset()
  }

  /** What an audience sees now, as JSON text. */
  view(audience: Audience): { seq: number; json: string } {
    return this.#channels[audience].slices()
  }

  /** How many devices of each audience are connected here. */
  connected(audience: Audience): number {
    return this.#channels[audience].members.size
  }

  close(): void {
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
      this.#presenceChanged()
    }
  }

  #presenceChanged(): void {
    for (const audience of countsPeople) this.#channels[audience].touch(['people'])
  }
}
