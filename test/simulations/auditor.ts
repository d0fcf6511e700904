import type { Journal } from '@companion/server/journal/journal'
import { decodeBatch } from '@companion/server/journal/records'
import type { StreamBatch } from '@companion/server/journal/stream'
import type { SessionReplica, Verdict } from '@companion/server/replica/replica'
import { acceptedAt, type sessionRules } from '@companion/server/rules/apply'
import type { Actor, Draft, Entry } from '@companion/server/rules/entry'
import { figuresOf } from '@companion/server/rules/kinds/tally'
import { emptyState, type SessionState } from '@companion/server/rules/state'
import type { Command } from '@companion/shared/commands/command'
import { type RefusalCode, refusals } from '@companion/shared/refusals'
import { recount } from '../support/recount.ts'
import type { Stored } from './simulatedRedis.ts'

/** A command that someone sent, and all that they were told of it. */
export type Sent = {
  actor: Actor
  command: Command
  told: Verdict[]
  /** Some instance has said that it is done. */
  isDone: boolean
  /** How often it was sent. */
  times: number
}

/** Something that must not be: what kind of thing, and what exactly. */
export type Finding = { kind: string; what: string }

const keyOf = ({ actor, command }: Pick<Draft, 'actor' | 'command'>) => `${actor.id} ${command.id}`
/** The same words wherever two things are the same, the order of what is in them included. */
const written = (thing: unknown) =>
  JSON.stringify(thing, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? { in: [...value] } : value,
  )

/** Whether the client will send it again by itself. */
export const passesByItself = (code: RefusalCode) => 'retry' in refusals[code]

const isFinal = (verdict: Verdict) => !verdict.ok && !passesByItself(verdict.code)

/**
 * Refused by someone who had not heard that it was done elsewhere, or with a copy still on its way that may be done later:
 * of what was sent more than once, a refusal is not the last word.
 */
const isUnsure = ({ told, times }: Sent) => times > 1 && told.some(isFinal)

type Instance = { readonly name: string; readonly replica: SessionReplica | undefined }

/** What it sees of a world. */
type World = {
  readonly trace: ((line: string) => void) | undefined
  readonly parts: { sessionRules: typeof sessionRules }
  readonly redis: { readonly stored: Stored }
  readonly instances: readonly Instance[]
}

/** Watches a world from outside, knows what everyone was told, and says in the end what is not as it must be. */
export class Auditor {
  readonly findings: Finding[] = []
  readonly sent = new Map<string, Sent>()
  /** Done, and then lost with everyone who knew of it: gone from Redis, and from all memories. */
  readonly lost = new Set<string>()
  /** Words that someone began to take out of the journal on purpose, and whether that was done for certain. */
  readonly takenOut = new Map<string, boolean>()
  readonly #world: World
  /** What each living instance has been delivered. */
  readonly #held = new Map<Instance, Set<string>>()
  readonly #keys = new WeakMap<StreamBatch, string[]>()

  constructor(world: World) {
    this.#world = world
  }

  finds(kind: string, what: string): void {
    this.#world.trace?.(`WRONG (${kind}) ${what}`)
    this.findings.push({ kind, what })
  }

  sends(actor: Actor, command: Command): Sent {
    const sent = { actor, command, told: [], isDone: false, times: 0 }
    this.sent.set(keyOf(sent), sent)
    return sent
  }

  /** The journal of an instance, with an eye on what it delivers. */
  watched(instance: Instance, journal: Journal): Journal {
    return {
      ...journal,
      follow: (sessionId, from, deliver, resync) => {
        let last = from === 'start' ? 0 : from.offset
        const held = this.#held.get(instance) ?? new Set()
        this.#held.set(instance, held)
        const deliverWatched = (entries: readonly Entry[]) => {
          for (const entry of entries) {
            if (entry.offset !== last + 1)
              this.finds('order', `${instance.name} was given ${entry.offset} after ${last}`)
            last = entry.offset
            held.add(keyOf(entry))
          }
          deliver(entries)
        }
        return journal.follow(sessionId, from, deliverWatched, resync)
      },
    }
  }

  /** An instance lost its memory. */
  forgets(instance: Instance): void {
    this.#held.delete(instance)
    this.countsLosses()
  }

  /** Something was forgotten, by an instance or by Redis: what no one holds any more cannot come back. */
  countsLosses(): void {
    const stored = this.#storedKeys()
    for (const [key, { isDone }] of this.sent) {
      if (!isDone || stored.has(key) || this.lost.has(key)) continue
      if ([...this.#held.values()].some((held) => held.has(key))) continue
      this.#world.trace?.(`nobody knows any more of ${key}`)
      this.lost.add(key)
    }
  }

  #storedKeys(): Set<string> {
    const all = new Set<string>()
    for (const batch of this.#world.redis.stored.batches) {
      let keys = this.#keys.get(batch)
      if (keys === undefined) {
        keys = (decodeBatch(batch.record) ?? []).map(keyOf)
        this.#keys.set(batch, keys)
      }
      for (const key of keys) all.add(key)
    }
    return all
  }

  /** After everything has healed and settled. */
  auditsTheEnd(): void {
    const state = this.#folded()
    for (const { name, replica } of this.#world.instances) {
      if (replica === undefined) this.finds('start', `${name} did not come back`)
      else if (written(replica.state) !== written(state))
        this.finds('states', `${name} is not in the state that its journal gives`)
    }
    for (const [key, sent] of this.sent) this.#auditsCommand(key, sent, state)
    this.#auditsAnswers(state)
    this.#auditsQuestions(state)
    this.#auditsTallies(state)
  }

  /** What the stream gives, from its first entry. */
  #folded(): SessionState {
    const state = emptyState()
    for (const batch of this.#world.redis.stored.batches) {
      for (const draft of decodeBatch(batch.record) ?? []) {
        const entry: Entry = { ...draft, offset: state.offset + 1 }
        this.#world.parts.sessionRules.apply(state, entry)
      }
      const text = batch.record.toString()
      for (const [words, isCertain] of this.takenOut) {
        if (isCertain && text.includes(words)) this.finds('taken out', `"${words}" is in the journal again`)
      }
    }
    return state
  }

  #auditsCommand(key: string, sent: Sent, state: SessionState): void {
    const { actor, command, told } = sent
    if (this.lost.has(key)) return
    const at = acceptedAt(state, command, actor)
    const done = told.filter((verdict) => verdict.ok).map((verdict) => verdict.at)
    const isRefused = told.some(isFinal)
    if (done.length === 0 && !isRefused) this.finds('unanswered', `nobody was told what became of ${key}`)
    if (new Set(done).size > 1) this.finds('verdicts', `${key} was done at ${done.join(' and at ')}`)
    if (done.length > 0 && at === undefined) this.finds('lost', `${key} was acknowledged and is not there`)
    if (done.length > 0 && at !== undefined && at !== done[0])
      this.finds('verdicts', `${key} was done at ${done[0]} and stands at ${at}`)
    if (isRefused && at !== undefined && !isUnsure(sent))
      this.finds('refused', `${key} was refused and counts`)
  }

  /** For each thing that someone sets again and again, what they were told last is how it stands. */
  #latest(about: (command: Command) => string | null): Map<string, Sent> {
    const latest = new Map<string, Sent>()
    const unsure = new Set<string>()
    for (const [key, sent] of this.sent) {
      const subject = about(sent.command)
      if (subject === null) continue
      const name = `${sent.actor.id} ${subject}`
      if (this.lost.has(key) || isUnsure(sent)) unsure.add(name)
      if (sent.told.some(({ ok }) => ok)) latest.set(name, sent)
    }
    for (const name of unsure) latest.delete(name)
    return latest
  }

  #auditsAnswers(state: SessionState): void {
    const latest = this.#latest((command) =>
      command.type === 'answer' || command.type === 'withdrawAnswer'
        ? `${command.pollId} ${command.run}`
        : null,
    )
    for (const { actor, command } of latest.values()) {
      if (command.type !== 'answer' && command.type !== 'withdrawAnswer') continue
      const run = state.polls.get(command.pollId)?.runs[command.run - 1]
      const standing = run?.answers.get(actor.id)?.id
      const wanted = command.type === 'answer' ? command.id : undefined
      if (standing !== wanted)
        this.finds('answers', `${actor.id} said ${command.id} last and ${standing ?? 'nothing'} counts`)
    }
  }

  #auditsQuestions(state: SessionState): void {
    const texts = Array.from(state.questions.values(), ({ author, text }) => `${author} ${text}`)
    for (const { actor, command, told } of this.sent.values()) {
      if (command.type !== 'ask' || !told.some(({ ok }) => ok) || this.lost.has(keyOf({ actor, command })))
        continue
      const times = texts.filter((text) => text === `${actor.id} ${command.text}`).length
      if (times !== 1 && !(times === 0 && this.takenOut.has(command.text)))
        this.finds('questions', `${command.text} is there ${times} times`)
    }
    const latest = this.#latest((command) =>
      command.type === 'upvote' ? `voice for ${command.question}` : null,
    )
    for (const { actor, command } of latest.values()) {
      if (command.type !== 'upvote') continue
      if (state.questions.get(command.question)?.voices.has(actor.id) !== command.on)
        this.finds('voices', `${actor.id} set their voice for ${command.question} to ${command.on} last`)
    }
  }

  #auditsTallies(state: SessionState): void {
    for (const { id, runs } of state.polls.values()) {
      for (const run of runs) {
        const answers = Array.from(run.answers.values(), ({ answer }) => answer)
        const again = recount(run.question, answers, run.rules)
        const { answered, skipped } = run.tally
        const figures: Record<string, unknown> = {
          answered,
          skipped,
          ...figuresOf(run.question, run.tally),
        }
        const same = Object.keys(again).every((key) => written(figures[key]) === written(again[key]))
        if (!same)
          this.finds('tallies', `${id} run ${run.number}: ${written(figures)}, not ${written(again)}`)
      }
    }
  }
}
