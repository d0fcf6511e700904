import { counting } from '../people/counting.ts'
import { unrecorded } from '../recording.ts'
import type { SessionState } from '../state.ts'
import type { AskedQuestion } from './state.ts'

/** What a moderator’s verdict makes of the status of a question. */
export const statusOf = {
  show: 'shown',
  hold: 'held',
  shorten: 'shorten',
  decline: 'declined',
  archive: 'archived',
} as const

/** Whether no one has decided on a question, so that it waits for a moderator or for its author. */
export function isOpen({ status, into }: AskedQuestion): boolean {
  return into === null && (status === 'waiting' || status === 'held' || status === 'shorten')
}

/** Whether a moderator is still to read it: it waits, or it came onto the board at once. */
export function isToRead(question: AskedQuestion): boolean {
  const { status, into, isRead } = question
  return into === null && (status === 'waiting' || (status === 'shown' && !isRead))
}

/** Whether a question stands on the board by itself. */
export function isOnBoard({ status, into }: AskedQuestion): boolean {
  return status === 'shown' && into === null
}

/** Whether others may see the words of a question: it is, or was, let through. */
export const canBeSeen = ({ status }: AskedQuestion): boolean => status === 'shown' || status === 'archived'

/** A question and all that were joined with it. */
export function withJoined(state: SessionState, question: AskedQuestion): AskedQuestion[] {
  return [question, ...Array.from(question.joined, (number) => state.questions.get(number) as AskedQuestion)]
}

/** What a question was joined with, or itself. */
export function rootOf(state: SessionState, question: AskedQuestion): AskedQuestion {
  return question.into === null ? question : (state.questions.get(question.into) as AskedQuestion)
}

/** Let what was joined with a question stand by itself again; the numbers of those. */
export function part(state: SessionState, asked: AskedQuestion): number[] {
  const parted = [...asked.joined]
  for (const number of parted) (state.questions.get(number) as AskedQuestion).into = null
  asked.joined.clear()
  return parted
}

/** Take a question out of the one it was joined with; the number of that one. */
export function leave(state: SessionState, asked: AskedQuestion): number[] {
  const { into } = asked
  if (into === null) return []
  state.questions.get(into)?.joined.delete(asked.number)
  asked.into = null
  return [into]
}

/** How many people a question stands for: who asked it, or one joined with it, and who added their voice; each once. */
export function scoreOf(state: SessionState, question: AskedQuestion): number {
  const { author, voices, joined } = question
  if (joined.size === 0)
    return counting(state, voices) + (voices.has(author) || state.aside.has(author) ? 0 : 1)
  const people = new Set<string>()
  for (const one of withJoined(state, question)) {
    people.add(one.author)
    for (const person of one.voices) people.add(person)
  }
  return counting(state, people)
}

/** The question that is being answered now, for all but those who say what became of it: none any more when the session has ended. */
export function answeringNow({ phase, answering }: SessionState): number | null {
  return phase === 'ended' ? null : answering
}

/** The questions whose place on the board or score may have changed since the board was last worked out, by state. */
const changed = new WeakMap<SessionState, Set<number>>()

/** Remember that these questions changed, for the board. */
export function markChanged(state: SessionState, numbers: readonly number[]): void {
  const whose = unrecorded(state)
  const marked = changed.get(whose) ?? new Set<number>()
  changed.set(whose, marked)
  for (const number of numbers) marked.add(number)
}

/** What changed since this was asked last; null the first time. */
export function takeChanged(state: SessionState): ReadonlySet<number> | null {
  const marked = changed.get(state) ?? null
  changed.set(state, new Set())
  return marked
}

/** The slices that may change when these questions do, and the receipts of everyone who asked them or one joined with them. */
export function touched(state: SessionState, numbers: readonly number[]): string[] {
  const all = numbers.flatMap((number) => withJoined(state, state.questions.get(number) as AskedQuestion))
  markChanged(
    state,
    all.map(({ number }) => number),
  )
  return [
    'board',
    'scores',
    'outcomes',
    'topics',
    'queue',
    'log',
    'now',
    'assigned',
    ...all.flatMap(({ number, author }) => [`question:${number}`, `count:${number}`, `receipts:${author}`]),
  ]
}

/** What changes for questions that wait or are being answered, and for who asked them, when the session ends or goes on. */
export function undecided(state: SessionState): string[] {
  // Only read: a recording would follow every question.
  const waiting = [...unrecorded(state.questions).values()].filter(isOpen)
  return [
    ...touched(state, state.answering === null ? [] : [state.answering]),
    ...new Set(waiting.map(({ author }) => `receipts:${author}`)),
  ]
}
