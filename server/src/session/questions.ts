import type { CommandOf } from '@companion/shared/commands/command'
import type { DeclineReason } from '@companion/shared/questions'
import type { RefusalCode } from '@companion/shared/refusals'
import type { Actor, EntryOf } from './entry.ts'
import type { SessionState } from './state.ts'

/** A question that somebody asked. Nobody but them and the hosts sees it while it is not `shown`. */
export type AskedQuestion = {
  number: number
  author: string
  text: string
  at: number
  standing: 'waiting' | 'held' | 'shown' | 'declined' | 'withdrawn'
  reason: DeclineReason | null
  /** The question it was joined with. */
  into: number | null
  /** The questions that were joined with it. */
  joined: Set<number>
  /** Who added their voice to it. */
  voices: Set<string>
  answered: { at: number; text?: string } | null
}

type OnQuestion = CommandOf<
  | 'editQuestion'
  | 'withdrawQuestion'
  | 'upvote'
  | 'reviewQuestion'
  | 'joinQuestion'
  | 'answerNow'
  | 'markAnswered'
>

/** Why nothing can be done with a question now, if so. */
export function refusesOnQuestion(
  state: SessionState,
  command: OnQuestion,
  actor: Actor,
): RefusalCode | null {
  const question = state.questions.get(command.question)
  if (question === undefined || question.standing === 'withdrawn') return 'question.unknown'
  const isOn = isOnBoard(question)
  switch (command.type) {
    case 'editQuestion':
      if (question.author !== actor.id) return 'question.notYours'
      return question.standing === 'waiting' || question.standing === 'held' ? null : 'question.decided'
    case 'withdrawQuestion':
      return question.author === actor.id ? null : 'question.notYours'
    case 'upvote':
      return isOn ? null : 'question.notShown'
    case 'reviewQuestion':
      if (command.verdict === 'decline' && command.reason === undefined) return 'question.reason'
      return question.standing === standingOf[command.verdict] ? 'question.alreadySo' : null
    case 'joinQuestion': {
      if (command.into === question.into) return 'question.alreadySo'
      const other = command.into === null ? null : state.questions.get(command.into)
      if (command.into === null) return null
      const isAlone = question.joined.size === 0
      return other && other !== question && isOnBoard(other) && isAlone ? null : 'question.join'
    }
    case 'answerNow':
      if (!isOn) return 'question.notShown'
      return state.answering === question.number ? 'question.alreadySo' : null
    case 'markAnswered':
      if (!isOn) return 'question.notShown'
      return question.answered !== null && question.answered.text === command.text
        ? 'question.alreadySo'
        : null
  }
}

const standingOf = { show: 'shown', hold: 'held', decline: 'declined' } as const

/** Whether a question stands on the board by itself. */
export function isOnBoard({ standing, into }: AskedQuestion): boolean {
  return standing === 'shown' && into === null
}

export function ask(state: SessionState, { command, actor, at }: EntryOf<'ask'>): string[] {
  const number = state.questions.size + 1
  state.questions.set(number, {
    number,
    author: actor.id,
    text: command.text,
    at,
    standing: 'waiting',
    reason: null,
    into: null,
    joined: new Set(),
    voices: new Set(),
    answered: null,
  })
  const asked = state.askedBy.get(actor.id)
  if (asked === undefined) state.askedBy.set(actor.id, [number])
  else asked.push(number)
  return touched(state, [number])
}

export function edit(state: SessionState, { question, text }: CommandOf<'editQuestion'>): string[] {
  const asked = state.questions.get(question) as AskedQuestion
  asked.text = text
  asked.standing = 'waiting'
  return touched(state, [question])
}

/** Take a question back: its words are forgotten, and what was joined with it stands by itself again. */
export function withdraw(state: SessionState, { question }: CommandOf<'withdrawQuestion'>): string[] {
  const asked = state.questions.get(question) as AskedQuestion
  const others = [...part(state, asked), ...leave(state, asked)]
  asked.standing = 'withdrawn'
  asked.text = ''
  asked.answered = null
  asked.voices.clear()
  if (state.answering === question) state.answering = null
  return touched(state, [question, ...others])
}

/** Let what was joined with a question stand by itself again; the numbers of those. */
function part(state: SessionState, asked: AskedQuestion): number[] {
  const parted = [...asked.joined]
  for (const number of parted) (state.questions.get(number) as AskedQuestion).into = null
  asked.joined.clear()
  return parted
}

/** Take a question out of the one it was joined with; the number of that one. */
function leave(state: SessionState, asked: AskedQuestion): number[] {
  const { into } = asked
  if (into === null) return []
  state.questions.get(into)?.joined.delete(asked.number)
  asked.into = null
  return [into]
}

/** Set whether somebody adds their voice. */
export function upvote(state: SessionState, { question, on }: CommandOf<'upvote'>, actor: Actor): string[] {
  const { voices } = state.questions.get(question) as AskedQuestion
  if (on) voices.add(actor.id)
  else voices.delete(actor.id)
  const given = state.voicedBy.get(actor.id) ?? new Set<number>()
  if (on) given.add(question)
  else given.delete(question)
  state.voicedBy.set(actor.id, given)
  return ['board', 'scores', 'queue', 'votes']
}

export function review(state: SessionState, command: CommandOf<'reviewQuestion'>): string[] {
  const asked = state.questions.get(command.question) as AskedQuestion
  asked.standing = standingOf[command.verdict]
  asked.reason = command.verdict === 'decline' ? (command.reason ?? null) : null
  if (asked.standing !== 'shown' && state.answering === asked.number) state.answering = null
  const others = asked.standing === 'shown' ? [] : [...part(state, asked), ...leave(state, asked)]
  return touched(state, [asked.number, ...others])
}

export function join(state: SessionState, { question, into }: CommandOf<'joinQuestion'>): string[] {
  const asked = state.questions.get(question) as AskedQuestion
  const others = leave(state, asked)
  asked.into = into
  if (into !== null) {
    ;(state.questions.get(into) as AskedQuestion).joined.add(question)
    asked.standing = 'shown'
    asked.reason = null
    others.push(into)
  }
  if (state.answering === question) state.answering = null
  return touched(state, [question, ...others])
}

export function answerNow(state: SessionState, { question }: CommandOf<'answerNow'>): string[] {
  const before = state.answering
  state.answering = question
  return touched(state, before === null ? [question] : [before, question])
}

export function markAnswered(
  state: SessionState,
  { question, text }: CommandOf<'markAnswered'>,
  at: number,
): string[] {
  const asked = state.questions.get(question) as AskedQuestion
  asked.answered = { at, ...(text !== undefined && { text }) }
  if (state.answering === question) state.answering = null
  return touched(state, [question])
}

/** A question and all that were joined with it. */
function withJoined(state: SessionState, question: AskedQuestion): AskedQuestion[] {
  return [question, ...Array.from(question.joined, (number) => state.questions.get(number) as AskedQuestion)]
}

/** How many people a question stands for: who asked it, or one joined with it, and who added their voice; each once. */
export function scoreOf(state: SessionState, question: AskedQuestion): number {
  const { author, voices, joined } = question
  if (joined.size === 0) return voices.size + (voices.has(author) ? 0 : 1)
  const people = new Set<string>()
  for (const one of withJoined(state, question)) {
    people.add(one.author)
    for (const person of one.voices) people.add(person)
  }
  return people.size
}

/** The slices that may change when these questions do, and the receipts of everybody who asked them or one joined with them. */
function touched(state: SessionState, numbers: readonly number[]): string[] {
  const all = numbers.flatMap((number) => withJoined(state, state.questions.get(number) as AskedQuestion))
  return [
    'board',
    'scores',
    'outcomes',
    'queue',
    'now',
    ...all.flatMap(({ number, author }) => [`question:${number}`, `receipts:${author}`]),
  ]
}

/** What changes for those whose questions nobody has decided on, when the session ends or goes on. */
export function undecided(state: SessionState): string[] {
  const waiting = [...state.questions.values()].filter(
    ({ standing }) => standing === 'waiting' || standing === 'held',
  )
  return ['queue', ...new Set(waiting.map(({ author }) => `receipts:${author}`))]
}
