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
  /** Whether a moderator decided on it: one that came onto the board at once is still to be read. */
  isRead: boolean
  /** How often its words or its standing were changed, by its author or a moderator. */
  version: number
  /** The moderator who is reading it. */
  taken: { by: string; at: number } | null
  /** The panellist it was given to, by name. */
  assigned: string | null
  /** The question it was joined with. Meanwhile its own standing waits beneath, for when they are taken apart. */
  into: number | null
  /** The questions that were joined with it. */
  joined: Set<number>
  /** Who added their voice to it. */
  voices: Set<string>
  answered: { at: number; text?: string } | null
  /** How it was before the last decision on it, if that can be undone. */
  before: Before | null
}

type Before = Pick<
  AskedQuestion,
  'text' | 'standing' | 'reason' | 'reworded' | 'isRead' | 'into' | 'answered'
> & {
  joined: readonly Pick<AskedQuestion, 'number' | 'standing'>[]
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
export function isOpen({ standing, into }: AskedQuestion): boolean {
  return into === null && (standing === 'waiting' || standing === 'held' || standing === 'shorten')
}

/** Whether a moderator is still to read it: it waits, or it came onto the board at once. */
export function isToRead(question: AskedQuestion): boolean {
  const { standing, into, isRead } = question
  return into === null && (standing === 'waiting' || (standing === 'shown' && !isRead))
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
  const { taken, into } = question
  const isBeingRead = taken !== null && at < taken.at + limits.takenMs
  const isTaken = isBeingRead && taken.by !== actor.id
  // What a moderator decides is meant for what they saw: not for other words, nor after somebody else's decision.
  if ('version' in command && command.version !== undefined && command.version !== question.version)
    return isTaken ? 'question.taken' : 'question.changed'
  switch (command.type) {
    case 'editQuestion':
      if (question.author !== actor.id) return 'question.notYours'
      return isOpen(question) && question.standing !== 'held' && !isBeingRead ? null : 'question.decided'
    case 'withdrawQuestion':
      return question.author === actor.id ? null : 'question.notYours'
    case 'upvote':
      return isOnBoard(rootOf(state, question)) ? null : 'question.notShown'
    case 'takeQuestion':
      if (isTaken) return 'question.taken'
      if (command.on)
        return isBeingRead || !(isOpen(question) || isToRead(question)) ? 'question.alreadySo' : null
      return taken === null ? 'question.alreadySo' : null
    case 'reviewQuestion':
      if (isTaken) return 'question.taken'
      if (command.verdict === 'decline' && command.reason === undefined) return 'question.reason'
      if (into !== null) return command.verdict === 'show' ? 'question.alreadySo' : null
      if (command.verdict === 'show' && isToRead(question)) return null
      if (question.standing === standingOf[command.verdict]) return 'question.alreadySo'
      return command.verdict === 'archive' && !isOn ? 'question.notShown' : null
    case 'rewordQuestion':
      if (isTaken) return 'question.taken'
      return question.text === command.text ? 'question.alreadySo' : null
    case 'joinQuestion': {
      if (isTaken) return 'question.taken'
      if (command.into === into) return 'question.alreadySo'
      if (command.into === null) return null
      if (state.answering === question.number) return 'question.answering'
      const other = state.questions.get(command.into)
      const isAlone = question.joined.size === 0
      return other && other !== question && isOnBoard(other) && isAlone ? null : 'question.join'
    }
    case 'undoDecision':
      return question.before === null ? 'undo.notLast' : null
    case 'answerNow':
      if (!isOn) return 'question.notShown'
      return state.answering === question.number ? 'question.alreadySo' : null
    case 'markAnswered':
      if (actor.role === 'panellist' && question.assigned === null) return 'question.notGiven'
      if (!isOn) return 'question.notShown'
      return question.answered !== null && question.answered.text === command.text
        ? 'question.alreadySo'
        : null
    case 'assignQuestion':
      if (command.to !== null && !isOn) return 'question.notShown'
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
    isRead: false,
    version: 1,
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
  const wasSentBack = asked.standing === 'shorten'
  asked.text = text
  asked.flags = flags ?? []
  // What a moderator sent back comes back to them, whenever questions are read.
  asked.standing = wasSentBack ? 'waiting' : arrives(state, asked.flags)
  asked.reworded = false
  asked.isRead = false
  asked.version += 1
  asked.taken = null
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

/** What a question was joined with, or itself. */
function rootOf(state: SessionState, question: AskedQuestion): AskedQuestion {
  return question.into === null ? question : (state.questions.get(question.into) as AskedQuestion)
}

/** Set whether somebody adds their voice. Joined questions have it once, so taking it back takes it from all of them. */
export function upvote(state: SessionState, { question, on }: CommandOf<'upvote'>, actor: Actor): string[] {
  const asked = state.questions.get(question) as AskedQuestion
  const root = rootOf(state, asked)
  const given = state.voicedBy.get(actor.id) ?? new Set<number>()
  state.voicedBy.set(actor.id, given)
  for (const one of on ? [asked] : withJoined(state, root)) {
    if (on) one.voices.add(actor.id)
    else one.voices.delete(actor.id)
    if (on) given.add(one.number)
    else given.delete(one.number)
  }
  return ['board', 'scores', 'queue', 'votes', 'assigned', `count:${root.number}`]
}

/** The questions on the board that somebody added their voice to, themselves or by one that was joined with it. */
export function voicedBy(state: SessionState, person: string): number[] | undefined {
  const given = state.voicedBy.get(person)
  if (given === undefined) return undefined
  const numbers = Array.from(
    given,
    (number) => rootOf(state, state.questions.get(number) as AskedQuestion).number,
  )
  return [...new Set(numbers)]
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
    others.push(into)
  }
  return log(state, { at, by: actor.id, question, what: into === null ? 'part' : 'join' }, others)
}

export function answerNow(state: SessionState, { command, actor, at }: EntryOf<'answerNow'>): string[] {
  const { question } = command
  const others = state.answering === null ? [] : [state.answering]
  state.answering = question
  state.answeringAside = false
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
  const { text, standing, reason, reworded, isRead, into, answered } = asked
  const joined = Array.from(asked.joined, (other) => {
    const { standing: beneath } = state.questions.get(other) as AskedQuestion
    return { number: other, standing: beneath }
  })
  const isNow = state.answering === number
  asked.before = { text, standing, reason, reworded, isRead, into, answered, joined, isNow }
  asked.isRead = true
  asked.version += 1
  asked.taken = null
  return asked
}

/** Put a question back as it was before the last decision on it, as far as those it was joined with still allow. */
export function undoDecision(state: SessionState, { command, actor, at }: EntryOf<'undoDecision'>): string[] {
  const { question } = command
  const asked = state.questions.get(question) as AskedQuestion
  const { joined, into, isNow, ...was } = asked.before as Before
  const staysWhole = into === null && (was.standing === 'shown' || was.standing === 'archived')
  const others = [...(staysWhole ? asked.joined : part(state, asked)), ...leave(state, asked)]
  Object.assign(asked, was, { before: null, version: asked.version + 1 })
  const root = into === null ? undefined : state.questions.get(into)
  if (
    root !== undefined &&
    root.into === null &&
    (root.standing === 'shown' || root.standing === 'archived')
  ) {
    asked.into = root.number
    root.joined.add(question)
    others.push(root.number)
  }
  for (const { number, standing } of joined) {
    const other = state.questions.get(number) as AskedQuestion
    // Not where somebody decided on it since.
    if (!staysWhole || other.into !== null || other.joined.size > 0 || other.standing !== standing) continue
    other.into = question
    asked.joined.add(number)
  }
  if (isNow && state.answering === null) state.answering = question
  if (!isNow && state.answering === question) state.answering = null
  return log(state, { at, by: actor.id, question, what: 'undo' }, [
    ...others,
    ...joined.map(({ number }) => number),
  ])
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

/** The question that is being answered now, for all but those who say what became of it: none any more when the session has ended. */
export function answeringNow({ phase, answering }: SessionState): number | null {
  return phase === 'ended' ? null : answering
}

/** What changes for questions that wait or are being answered, and for who asked them, when the session ends or goes on. */
export function undecided(state: SessionState): string[] {
  const waiting = [...state.questions.values()].filter(isOpen)
  return [
    ...touched(state, state.answering === null ? [] : [state.answering]),
    ...new Set(waiting.map(({ author }) => `receipts:${author}`)),
  ]
}
