import type { RequestedCommand } from '@companion/shared/commands/command'
import type { Answer } from '@companion/shared/kinds/registry'
import type { Ack } from '@companion/shared/protocol'
import type { GroupView, RoundView } from '@companion/shared/views/breakouts'
import type { PersonalView } from '@companion/shared/views/personal'
import { nanoid } from 'nanoid'
import { anyOf, around, type Random } from './chance.ts'
import type { Device } from './device.ts'
import { opinion, saidBy } from './opinions.ts'
import type { createRecord } from './report.ts'
import type { Stock } from './stock/stock.ts'
import { describe, type Traits } from './traits.ts'
import type { CrowdView, Moment } from './view.ts'

/** A command before it has an id. */
type Wanted = RequestedCommand extends infer C ? (C extends unknown ? Omit<C, 'id'> : never) : never

type Parts = {
  traits: Traits
  random: Random
  stock: Stock
  view: CrowdView
  record: ReturnType<typeof createRecord>
  /** What others of the crowd have asked. */
  asked: string[]
  /** How many times faster than people this one is. */
  pace: number
}

/** One simulated participant: what they do about what they see, with whatever device they have. */
export class Person {
  readonly traits: Traits
  mine: PersonalView = {}
  device: Device | null = null
  /** The answers that were acknowledged last, by poll and run. */
  readonly answered = new Map<string, { pollId: string; run: number; answer: Answer; at: number }>()
  readonly #parts: Parts
  readonly #timers = new Set<NodeJS.Timeout>()
  readonly #underWay = new Set<ReturnType<Device['send']>>()
  #group = ''

  constructor(parts: Parts) {
    this.#parts = parts
    this.traits = parts.traits
  }

  /** Take the device in hand: look at what is there, and begin to take part. */
  begin(device: Device): void {
    this.device = device
    const { view, random } = this.#parts
    this.#later(around(random, 20_000), () => this.#describe())
    if (this.traits.asks !== 'nothing') this.#later(around(random, 240_000, 0.9), () => this.#ask())
    for (const moment of view.moments()) this.see(moment)
  }

  /** Leave, for good or for a while, when what they sent has arrived. */
  end(): void {
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers.clear()
    const { device } = this
    this.device = null
    void Promise.allSettled(this.#underWay).then(() => device?.leave())
  }

  /** Something is there that everyone sees. */
  see(moment: Moment): void {
    if (this.device === null) return
    const { random } = this.#parts
    if (moment.kind === 'asked') {
      if (random() < this.traits.answers) this.#later(around(random, 14_000), () => this.#answer(moment))
    } else if (moment.kind === 'board') {
      if (random() < 0.12)
        this.#later(around(random, 20_000), () =>
          this.#do({ type: 'upvote', question: moment.question, on: true }),
        )
    } else if (moment.kind === 'round') {
      if (moment.round.phase !== 'gathering' && moment.round.phase !== 'open') return
      if (this.traits.joinsGroups && this.mine.member?.round !== moment.round.round)
        this.#later(around(random, 10_000), () => this.#join(moment.round))
    } else if (random() < 0.15)
      this.#later(around(random, 12_000), () =>
        this.#do({
          type: 'meToo',
          round: moment.round,
          group: moment.point.group,
          point: moment.point.point,
          on: true,
        }),
      )
  }

  /** One's own things came: a group begins, and goes on. */
  seeMine(mine: PersonalView): void {
    const before = this.mine.group
    this.mine = mine
    const { group } = mine
    if (group === undefined || this.device === null) return
    const key = `${group.round} ${group.group}`
    if (key !== this.#group) {
      this.#group = key
      this.#takePartIn(group)
    }
    for (const { number } of group.contributions) {
      const isNew = before?.contributions.every((known) => known.number !== number) ?? true
      if (isNew && this.#parts.random() < 0.25)
        this.#later(around(this.#parts.random, 12_000), () =>
          this.#do({ type: 'agree', round: group.round, contribution: number, on: true }),
        )
    }
    if (group.offered !== undefined && before?.offered === undefined)
      this.#later(around(this.#parts.random, 10_000), () =>
        this.#do({ type: 'judgeWriteUp', round: group.round, fair: this.#parts.random() < 0.85 }),
      )
  }

  /** Write something on the board, in the words given. */
  ask(text: string): Promise<Ack | null> {
    return this.#do({ type: 'ask', text })
  }

  #describe(): void {
    const { view, random } = this.#parts
    for (const { id, options } of view.slices.whoYouAre ?? [])
      void this.#do({ type: 'describeMe', about: id, choice: describe(random, this.traits.voice, options) })
  }

  async #answer({ pollId, run }: Extract<Moment, { kind: 'asked' }>): Promise<void> {
    const { view, random, stock } = this.#parts
    if (view.slices[`poll:${pollId}`]?.closedAt !== null) return
    const outlook = { voice: this.traits.voice, mood: this.traits.mood, random, stock }
    const answer = opinion(run.question, outlook)
    const ack = await this.#do({ type: 'answer', pollId, run: run.run, answer })
    if (ack?.ok !== true) return
    const key = `${pollId} ${run.run}`
    if ((this.answered.get(key)?.at ?? 0) <= ack.at)
      this.answered.set(key, { pollId, run: run.run, answer, at: ack.at })
    if (random() < 0.08)
      this.#later(around(random, 20_000), () => this.#answer({ kind: 'asked', pollId, run }))
  }

  #ask(): void {
    const { random, stock, asked, view } = this.#parts
    if (view.slices.asking === undefined) return
    const own = stock.questions.filter(({ by }) => by === this.traits.voice)
    const question = anyOf(random, own.length > 0 ? own : stock.questions)
    const known = asked.length > 0 ? anyOf(random, asked) : question.text
    const inOtherWords = stock.questions.find(({ text }) => text === known)?.again
    const text = {
      nothing: question.text,
      something: question.text,
      'the same': known,
      'in other words': inOtherWords === undefined ? question.text : anyOf(random, inOtherWords),
    }[this.traits.asks]
    asked.push(question.text)
    const { topics } = view.slices.asking
    void this.#do({
      type: 'ask',
      text,
      ...(topics.length > 0 && random() < 0.6 && { topic: anyOf(random, topics).id }),
    })
  }

  #join(round: RoundView): void {
    const { random } = this.#parts
    const isByRoom = round.how === 'room' || round.how === 'table'
    const wish =
      random() < 0.08
        ? ({ kind: 'alone' } as const)
        : isByRoom
          ? ({ kind: 'room', room: 1 + Math.floor(random() * 20) } as const)
          : round.how === 'choice'
            ? ({ kind: 'prompt', prompt: anyOf(random, round.prompts).id } as const)
            : ({ kind: 'any' } as const)
    void this.#do({ type: 'joinRound', round: round.round, wish })
  }

  #takePartIn({ round, group, scribe, isAlone }: GroupView): void {
    const { random, stock } = this.#parts
    const times = Math.floor(random() * 3)
    for (let time = 0; time < times; time++)
      this.#later(around(random, 40_000 * (time + 1)), () =>
        this.#do({
          type: 'contribute',
          round,
          group,
          text: saidBy(random, stock.contributions, this.traits.voice),
        }),
      )
    if (isAlone || scribe !== undefined || random() > 0.3) return
    this.#later(around(random, 60_000), () => this.#writeUp(round))
  }

  async #writeUp(round: number): Promise<void> {
    const { random, stock } = this.#parts
    if (this.mine.group?.scribe !== undefined) return
    if ((await this.#do({ type: 'beScribe', round }))?.ok !== true) return
    const points = [0, 1].map(() => anyOf(random, stock.points))
    const dissent = random() < 0.3 ? anyOf(random, stock.points) : ''
    const isScribe = () => this.mine.group?.scribe === this.mine.member?.member
    this.#later(around(random, 30_000, 0.3), async () => {
      if (!isScribe()) return
      const written = await this.#do({ type: 'writeUp', round, points: [...new Set(points)], dissent })
      if (written?.ok) await this.#do({ type: 'offerWriteUp', round })
      this.#later(around(random, 40_000, 0.3), () => isScribe() && this.#do({ type: 'sendWriteUp', round }))
    })
  }

  /** Send a command; what a page without a script has no form for, its reader does without. */
  async #do(wanted: Wanted): Promise<Ack | null> {
    const { record, view } = this.#parts
    const { device } = this
    if (device === null || view.slices.stage?.phase === 'ended') return null
    if ('round' in wanted && wanted.type !== 'meToo' && view.slices.round?.phase === 'ended') return null
    const command = { id: nanoid(), ...wanted } as RequestedCommand
    record.onSent()
    const since = performance.now()
    const sent = device.send(command)
    this.#underWay.add(sent)
    const ack = await sent
    this.#underWay.delete(sent)
    record.onSettled(command.type, performance.now() - since, ack)
    return ack === 'replaced' ? null : ack
  }

  /** Do something after so many milliseconds at a person's pace, unless they have left by then. */
  #later(ms: number, act: () => unknown): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      void act()
    }, ms / this.#parts.pace)
    this.#timers.add(timer)
  }
}
