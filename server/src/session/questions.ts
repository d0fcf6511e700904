import type { CommandOf } from '@companion/shared/commands/command'
import { limits } from '@companion/shared/limits'
import type { DeclineReason, Flag } from '@companion/shared/questions'
import type { RefusalCode } from '@companion/shared/refusals'
import type { Decision } from '@companion/shared/views/questions'
import type { Actor, EntryOf } from './entry.ts'
import type { SessionState } from './state.ts'

/** A question that somebody asked. Nobody but them and the moderators sees it before it is `shown`. */
export type AskedQuestion = {
  number: number
  author: string
  text: string
  topic: string | null
  at: number
  standing: 'waiting' | 'held' | 'shorten' | 'shown' | 'archived' | 'declined' | 'withdrawn'
  reason: DeclineReason | null
  flags: readonly Flag[]
  reworded: boolean
  /** The moderator who is reading it. */
  taken: { by: string; at: number } | null
  /** The panellist it was given to, by name. */
  assigned: string | null
  /** The question it was joined with. */
  into: number | null
  /** The questions that were joined with it. */
  joined: Set<number>
  /** Who added their voice to it. */
  voices: Set<string>
  answered: { at: number; text?: string } | null
  /** How it was before the last decision on it, if that can be undone. */
  before: Before | null
}

type Before = Pick<AskedQuestion, 'text' | 'standing' | 'reason' | 'reworded' | 'into' | 'answered'> & {
  joined: readonly number[]
  isNow: boolean
}

type OnQuestion = CommandOf<
  | 'editQuestion'
  | 'withdrawQuestion'
  | 'upvote'
  | 'takeQuestion'
  | 'reviewQuestion'
  | 'rewordQuestion'
  | 'joinQuestion'
  | 'undoDecision'
  | 'answerNow'
  | 'markAnswered'
  | 'assignQuestion'
>

const standingOf = {
  show: 'shown',
  hold: 'held',
  shorten: 'shorten',
  decline: 'declined',
  archive: 'archived',
} as const

/** Whether nobody has decided on a question, so that it waits for a moderator or for its author. */
export function isOpen({ standing }: AskedQuestion): boolean {
  return standing === 'waiting' || standing === 'held' || standing === 'shorten'
}

/** Whether a question stands on the board by itself. */
export function isOnBoard({ standing, into }: AskedQuestion): boolean {
  return standing === 'shown' && into === null
}

export function refusesAsk(state: SessionState, { topic }: CommandOf<'ask'>): RefusalCode | null {
  if (state.phase === 'ended') return 'session.ended'
  return topic === undefined || state.topics.some(({ id }) => id === topic) ? null : 'question.topic'
}

/** Why nothing can be done with a question now, if so. `at`: when it is asked. */
export function refusesOnQuestion(
  state: SessionState,
  command: OnQuestion,
  actor: Actor,
  at: number,
): RefusalCode | null {
  const question = state.questions.get(command.question)
  if (question === undefined || question.standing === 'withdrawn') return 'question.unknown'
  const isOn = isOnBoard(question)
  const { taken } = question
  const isTaken = taken !== null && taken.by !== actor.id && at < taken.at + limits.takenMs
  switch (command.type) {
    case 'editQuestion':
      if (question.author !== actor.id) return 'question.notYours'
      return isOpen(question) && taken === null ? null : 'question.decided'
    case 'withdrawQuestion':
      return question.author === actor.id ? null : 'question.notYours'
    case 'upvote':
      return isOn ? null : 'question.notShown'
    case 'takeQuestion':
      if (isTaken) return 'question.taken'
      if (command.on) return taken?.by === actor.id || !isOpen(question) ? 'question.alreadySo' : null
      return taken === null ? 'question.alreadySo' : null
    case 'reviewQuestion':
      if (isTaken) return 'question.taken'
      if (command.verdict === 'decline' && command.reason === undefined) return 'question.reason'
      if (command.verdict === 'archive' && question.standing === 'shown' && !isOn) return 'question.notShown'
      return question.standing === standingOf[command.verdict] ? 'question.alreadySo' : null
    case 'rewordQuestion':
      if (isTaken) return 'question.taken'
      return question.text === command.text ? 'question.alreadySo' : null
    case 'joinQuestion': {
      if (isTaken) return 'question.taken'
      if (command.into === question.into) return 'question.alreadySo'
      const other = command.into === null ? null : state.questions.get(command.into)
      if (command.into === null) return null
      const isAlone = question.joined.size === 0
      return other && other !== question && isOnBoard(other) && isAlone ? null : 'question.join'
    }
    case 'undoDecision':
      return question.before === null ? 'undo.notLast' : null
    case 'answerNow':
      if (!isOn) return 'question.notShown'
      return state.answering === question.number ? 'question.alreadySo' : null
    case 'markAnswered':
      if (!isOn) return 'question.notShown'
      return question.answered !== null && question.answered.text === command.text
        ? 'question.alreadySo'
        : null
    case 'assignQuestion':
      return question.assigned === command.to ? 'question.alreadySo' : null
  }
}

export function ask(state: SessionState, { command, actor, at }: EntryOf<'ask'>): string[] {
  const number = state.questions.size + 1
  const flags = command.flags ?? []
  state.questions.set(number, {
    number,
    author: actor.id,
    text: command.text,
    topic: command.topic ?? null,
    at,
    standing: arrives(state, flags),
    reason: null,
    flags,
    reworded: false,
    taken: null,
    assigned: null,
    into: null,
    joined: new Set(),
    voices: new Set(),
    answered: null,
    before: null,
  })
  const asked = state.askedBy.get(actor.id)
  if (asked === undefined) state.askedBy.set(actor.id, [number])
  else asked.push(number)
  return ['topics', ...touched(state, [number])]
}

/** Where a text goes that nobody has read: to the moderators, or at once onto the board if that is how it is and it carries no flag. */
function arrives({ moderation }: SessionState, flags: readonly Flag[]): 'waiting' | 'shown' {
  return moderation === 'after' && flags.length === 0 ? 'shown' : 'waiting'
}

export function edit(state: SessionState, { question, text, flags }: CommandOf<'editQuestion'>): string[] {
  const asked = state.questions.get(question) as AskedQuestion
  asked.text = text
  asked.flags = flags ?? []
  asked.standing = arrives(state, asked.flags)
  asked.reworded = false
  asked.before = null
  return touched(state, [question])
}

/** Take a question back: its words are forgotten, and what was joined with it stands by itself again. */
export function withdraw(state: SessionState, { question }: CommandOf<'withdrawQuestion'>): string[] {
  const asked = state.questions.get(question) as AskedQuestion
  const others = [...part(state, asked), ...leave(state, asked)]
  asked.standing = 'withdrawn'
  asked.text = ''
  asked.answered = null
  asked.taken = null
  asked.assigned = null
  asked.before = null
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
  return ['board', 'scores', 'queue', 'votes', 'assigned', `count:${question}`]
}

export function take(state: SessionState, { command, actor, at }: EntryOf<'takeQuestion'>): string[] {
  const asked = state.questions.get(command.question) as AskedQuestion
  asked.taken = command.on ? { by: actor.id, at } : null
  return ['queue', `receipts:${asked.author}`]
}

export function review(state: SessionState, { command, actor, at }: EntryOf<'reviewQuestion'>): string[] {
  const asked = decided(state, command.question)
  asked.standing = standingOf[command.verdict]
  asked.reason = command.verdict === 'decline' ? (command.reason ?? null) : null
  if (asked.standing !== 'shown' && state.answering === asked.number) state.answering = null
  const keeps = asked.standing === 'shown' || asked.standing === 'archived'
  const others = keeps ? [] : [...part(state, asked), ...leave(state, asked)]
  const reason = asked.reason === null ? {} : { reason: asked.reason }
  return log(state, { at, by: actor.id, question: asked.number, what: command.verdict, ...reason }, others)
}

export function reword(state: SessionState, { command, actor, at }: EntryOf<'rewordQuestion'>): string[] {
  const asked = decided(state, command.question)
  asked.text = command.text
  asked.reworded = true
  return log(state, { at, by: actor.id, question: asked.number, what: 'reword' })
}

export function join(state: SessionState, { command, actor, at }: EntryOf<'joinQuestion'>): string[] {
  const { question, into } = command
  const asked = decided(state, question)
  const others = leave(state, asked)
  asked.into = into
  if (into !== null) {
    ;(state.questions.get(into) as AskedQuestion).joined.add(question)
    asked.standing = 'shown'
    asked.reason = null
    others.push(into)
  }
  if (state.answering === question) state.answering = null
  return log(state, { at, by: actor.id, question, what: into === null ? 'part' : 'join' }, others)
}

export function answerNow(state: SessionState, { command, actor, at }: EntryOf<'answerNow'>): string[] {
  const { question } = command
  const others = state.answering === null ? [] : [state.answering]
  state.answering = question
  return log(state, { at, by: actor.id, question, what: 'now' }, others)
}

export function markAnswered(state: SessionState, { command, actor, at }: EntryOf<'markAnswered'>): string[] {
  const { question, text } = command
  const asked = decided(state, question)
  asked.answered = { at, ...(text !== undefined && { text }) }
  if (state.answering === question) state.answering = null
  return log(state, { at, by: actor.id, question, what: 'answered' })
}

export function assign(state: SessionState, { command, actor, at }: EntryOf<'assignQuestion'>): string[] {
  const { question, to } = command
  ;(state.questions.get(question) as AskedQuestion).assigned = to
  return log(state, { at, by: actor.id, question, what: 'assign' })
}

/** Remember how a question is, and that nobody is reading it any more: somebody decides on it. */
function decided(state: SessionState, number: number): AskedQuestion {
  const asked = state.questions.get(number) as AskedQuestion
  const { text, standing, reason, reworded, into, answered, joined } = asked
  const isNow = state.answering === number
  asked.before = { text, standing, reason, reworded, into, answered, joined: [...joined], isNow }
  asked.taken = null
  return asked
}

/** Put a question back as it was before the last decision on it, as far as those it was joined with still allow. */
export function undoDecision(state: SessionState, { command, actor, at }: EntryOf<'undoDecision'>): string[] {
  const { question } = command
  const asked = state.questions.get(question) as AskedQuestion
  const { joined, into, isNow, ...was } = asked.before as Before
  const others = [...part(state, asked), ...leave(state, asked)]
  Object.assign(asked, was, { before: null })
  const isAlone = (other: AskedQuestion | undefined) => other !== undefined && isOnBoard(other)
  const root = into === null ? undefined : state.questions.get(into)
  if (root !== undefined && (isAlone(root) || root.standing === 'archived')) {
    asked.into = root.number
    root.joined.add(question)
    others.push(root.number)
  }
  for (const number of joined) {
    const other = state.questions.get(number) as AskedQuestion
    if (!isAlone(other) || other.joined.size > 0) continue
    other.into = question
    asked.joined.add(number)
  }
  if (isNow && state.answering === null) state.answering = question
  if (!isNow && state.answering === question) state.answering = null
  return log(state, { at, by: actor.id, question, what: 'undo' }, [...others, ...joined])
}

/** Whether questions are read before others see them. */
export function setModeration(state: SessionState, { when }: CommandOf<'setModeration'>): string[] {
  state.moderation = when
  return ['asking']
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

/** Write down what a moderator did; what changes for its question and `others`. */
function log(state: SessionState, decision: Decision, others: readonly number[] = []): string[] {
  state.decisions.push(decision)
  return touched(state, [decision.question, ...others])
}

/** The slices that may change when these questions do, and the receipts of everybody who asked them or one joined with them. */
function touched(state: SessionState, numbers: readonly number[]): string[] {
  const all = numbers.flatMap((number) => withJoined(state, state.questions.get(number) as AskedQuestion))
  return [
    'board',
    'scores',
    'outcomes',
    'queue',
    'log',
    'now',
    'assigned',
    ...all.flatMap(({ number, author }) => [`question:${number}`, `count:${number}`, `receipts:${author}`]),
  ]
}

/** What changes for those whose questions nobody has decided on, when the session ends or goes on. */
export function undecided(state: SessionState): string[] {
  const waiting = [...state.questions.values()].filter(isOpen)
  return ['queue', 'outcomes', ...new Set(waiting.map(({ author }) => `receipts:${author}`))]
}
