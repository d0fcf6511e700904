import { isDeepStrictEqual } from 'node:util'
import { textsIn } from '@companion/shared/answers'
import { audiences } from '@companion/shared/audiences'
import { auditNote } from '@companion/shared/audit'
import { command } from '@companion/shared/commands/command'
import { type ExperienceCommand, experienceCommand } from '@companion/shared/experiences/commands'
import type { Answer } from '@companion/shared/kinds/registry'
import { type PartApart, partsApart } from '@companion/shared/parts'
import { leftAddress } from '@companion/shared/programme/addresses'
import { programmeCommand } from '@companion/shared/programme/commands'
import * as z from 'zod/mini'
import { addressJournal } from '../addresses/addresses.ts'
import { auditJournal } from '../audit/audit.ts'
import { experiencesJournal } from '../experiences/liveExperiences.ts'
import { programmeJournal } from '../programme/liveProgramme.ts'
import { acceptedAt, apply } from '../rules/apply.ts'
import { cameBy, type Entry } from '../rules/entry.ts'
import { experienceRules } from '../rules/experiences/rules.ts'
import type { Tally } from '../rules/kinds/kind.ts'
import { addAnswer, emptyTally } from '../rules/kinds/tally.ts'
import type { Run } from '../rules/polls/state.ts'
import { scoreOf } from '../rules/questions/question.ts'
import { upgradeCommand } from '../rules/stage/runSheet.ts'
import { emptyState, type SessionState } from '../rules/state.ts'

const entrySchema = z.strictObject({
  offset: z.int().check(z.gte(1)),
  at: z.number(),
  actor: z.strictObject({
    role: z.enum([...audiences, 'organiser', 'system']),
    id: z.string().check(z.minLength(1)),
    came: z.optional(
      z.strictObject({
        via: z.enum(cameBy),
        free: z.optional(z.literal(true)),
        again: z.optional(z.literal(true)),
        from: z.optional(z.string()),
        at: z.optional(z.number()),
      }),
    ),
    said: z.optional(z.record(z.string(), z.nullable(z.string()))),
  }),
  command: z.looseObject({ type: z.string() }),
  rules: z.optional(z.int().check(z.gte(1))),
})

/** An entry, or a figure, is not what it must be. The message names session and offset, or session and poll or question. */
export class BadEntry extends Error {
  override name = 'BadEntry'
}

/** What a session's journal comes to. */
export type Summary = {
  entries: number
  people: number
  polls: number
  runs: number
  answers: number
  questions: number
  groups: number
  bytes: number
  first: number | null
  last: number | null
}

/** A session's entries, told one by one and counted. */
export class Reading {
  readonly state: SessionState = emptyState()
  readonly #people = new Set<string>()
  #bytes = 0
  #first: number | null = null
  #last: number | null = null

  /** Take in the next entry; whether it changed anything that was not so before. */
  take(entry: Entry): boolean {
    const { at, actor } = entry
    if (actor.role === 'participant') this.#people.add(actor.id)
    this.#bytes += Buffer.byteLength(JSON.stringify(entry))
    this.#first = Math.min(this.#first ?? at, at)
    this.#last = Math.max(this.#last ?? at, at)
    const isRepeat = acceptedAt(this.state, entry.command, actor) !== undefined
    return apply(this.state, entry).ok && !isRepeat
  }

  summary(): Summary {
    const polls = [...this.state.polls.values()].filter((poll) => poll.runs.length > 0)
    const runs = polls.flatMap((poll) => poll.runs)
    return {
      entries: this.state.offset,
      people: this.#people.size,
      polls: polls.length,
      runs: runs.length,
      answers: runs.reduce((sum, run) => sum + run.answers.size, 0),
      questions: this.state.questions.size,
      groups: this.state.rounds.reduce((sum, round) => sum + round.groups.size, 0),
      bytes: this.#bytes,
      first: this.#first,
      last: this.#last,
    }
  }
}

/** What the journals that stand beside those of sessions hold. */
const besideSessions: Record<string, z.ZodMiniType> = {
  [programmeJournal]: programmeCommand,
  [auditJournal]: auditNote,
  [experiencesJournal]: experienceCommand,
  [addressJournal]: leftAddress,
}

/** Whether someone wrote an answer in their own words. */
const isWritten = (answer: Answer) => textsIn(answer).length > 0

/** Checks a session's entries as they come, and in the end that every figure is what the answers and voices come to. */
export class Verification {
  readonly #session: string
  /** What its entries may hold. */
  readonly #schema: z.ZodMiniType
  readonly #reading = new Reading()
  readonly #experiences = experienceRules.empty()
  /** The latest answer of each person, by `poll run`. */
  readonly #answers = new Map<string, Map<string, Answer>>()
  /** Who stands behind each question. */
  readonly #voices = new Map<number, Set<string>>()

  constructor(session: string) {
    this.#session = session
    this.#schema = besideSessions[session] ?? command
  }

  /** Check the next entry. Throws `BadEntry`. */
  take(raw: unknown): Entry {
    const expected = this.#reading.state.offset + 1
    const bad = (what: string) => new BadEntry(`session ${this.#session}, offset ${expected}: ${what}`)
    const shape = entrySchema.safeParse(raw)
    if (!shape.success) throw bad(`this is no entry (${firstProblem(shape.error)})`)
    const entry = raw as Entry
    if (entry.offset !== expected) throw bad(`here stands the entry of offset ${entry.offset}`)
    const read = this.#schema.safeParse(today(entry))
    if (!read.success)
      throw bad(`no command of type ${entry.command.type} is like this (${firstProblem(read.error)})`)
    let isNew: boolean
    try {
      isNew = this.#reading.take(entry)
      if (this.#session === experiencesJournal)
        experienceRules.apply(this.#experiences, entry as Entry<unknown> as Entry<ExperienceCommand>)
    } catch (error) {
      throw bad(`the rules could not take it (${(error as Error).message})`)
    }
    if (isNew) this.#count(entry)
    return entry
  }

  /** Keep in mind what an entry says, in another way than the state does. */
  #count({ actor, command: said }: Entry): void {
    if (said.type === 'answer') this.#answersTo(said).set(actor.id, said.answer)
    if (said.type === 'withdrawAnswer') this.#answersTo(said).delete(actor.id)
    if (said.type === 'withdrawAll') this.#countBack(actor.id)
    if (said.type === 'ask') this.#voices.set(this.#voices.size + 1, new Set())
    if (said.type === 'withdrawQuestion') this.#voices.get(said.question)?.clear()
    if (said.type === 'upvote' && said.on) this.#voices.get(said.question)?.add(actor.id)
    if (said.type === 'upvote' && !said.on) {
      // Joined questions have a voice once: taking it back takes it from all of them.
      const { questions } = this.#reading.state
      const root = questions.get(said.question)?.into ?? said.question
      for (const one of [root, ...(questions.get(root)?.joined ?? [])])
        this.#voices.get(one)?.delete(actor.id)
    }
  }

  /** Everything that one person said was taken back, but for what they chose in questions that have closed. */
  #countBack(person: string): void {
    const { polls, askedBy } = this.#reading.state
    for (const { id, runs } of polls.values())
      for (const { number, closedAt } of runs) {
        const answers = this.#answersTo({ pollId: id, run: number })
        const given = answers.get(person)
        if (given !== undefined && (closedAt === null || isWritten(given))) answers.delete(person)
      }
    for (const question of askedBy.get(person) ?? []) this.#voices.get(question)?.clear()
  }

  /** Each person's answer to one run, as far as it was read. */
  #answersTo({ pollId, run }: { pollId: string; run: number }): Map<string, Answer> {
    const key = `${pollId} ${run}`
    const answers = this.#answers.get(key) ?? new Map<string, Answer>()
    this.#answers.set(key, answers)
    return answers
  }

  /** What was there, when every figure is what it must be. Throws `BadEntry`. */
  end(): Summary {
    const { state } = this.#reading
    for (const { id, runs } of state.polls.values())
      for (const [index, run] of runs.entries()) this.#recount(id, run, runs[index - 1])
    for (const [number, question] of state.questions) {
      const people = new Set<string>()
      for (const one of [number, ...question.joined]) {
        people.add(state.questions.get(one)?.author ?? '')
        for (const person of this.#voices.get(one) ?? []) people.add(person)
      }
      for (const person of state.aside.keys()) people.delete(person)
      const score = scoreOf(state, question)
      if (score !== people.size)
        throw new BadEntry(
          `session ${this.#session}, question ${number}: it counts ${score} people, and ${people.size} stand behind it`,
        )
    }
    return this.#reading.summary()
  }

  /** Add up the answers to a run, and to it and the run before, again. */
  #recount(pollId: string, run: Run, before: Run | undefined): void {
    const { aside } = this.#reading.state
    const all = this.#answersTo({ pollId, run: run.number })
    const counting = new Map([...all].filter(([person]) => !aside.has(person)))
    const inPart = (part?: PartApart) =>
      new Map([...counting].filter(([person]) => run.answers.get(person)?.part === part))
    const answers = inPart()
    const isApartRight = (part: PartApart) => {
      const given = inPart(part)
      const counted = run.apart.get(part)
      return counted === undefined ? given.size === 0 : isSame(counted.tally, [...given.values()])
    }
    const isSame = (tally: Tally, given: readonly Answer[]) => {
      const anew = emptyTally(run.question, run.rules)
      for (const answer of given) addAnswer(run.question, anew, answer, 1)
      return isDeepStrictEqual(plain(tally), plain(anew))
    }
    const both = [...answers].flatMap(([person, answer]) => {
      const isApart = before?.answers.get(person)?.part !== undefined
      const earlier =
        isApart || !before ? undefined : this.#answersTo({ pollId, run: before.number }).get(person)
      return earlier === undefined || 'skip' in earlier || 'skip' in answer ? [] : [{ earlier, answer }]
    })
    const isRight =
      isSame(run.tally, [...answers.values()]) &&
      partsApart.every(isApartRight) &&
      (run.paired === null ||
        (isSame(
          run.paired.before,
          both.map(({ earlier }) => earlier),
        ) &&
          isSame(
            run.paired.after,
            both.map(({ answer }) => answer),
          )))
    if (!isRight)
      throw new BadEntry(
        `session ${this.#session}, poll ${pollId}, run ${run.number}: the tally is not what the ${counting.size} answers add up to`,
      )
  }
}

/** A tally in which the order in which words came says nothing. */
const plain = ({ answered, skipped, sums, words }: Tally) => ({
  answered,
  skipped,
  sums,
  words: new Map([...words].sort()),
})

/** A command as it is written today; what is no command stays as it is. */
function today({ command: given }: Entry): unknown {
  try {
    return upgradeCommand(given)
  } catch {
    return given
  }
}

function firstProblem({ issues: [issue] }: z.core.$ZodError): string {
  const place = issue?.path.join('.')
  return `${place ? `${place}: ` : ''}${issue?.message}`
}
