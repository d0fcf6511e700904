import type { Flag } from '@companion/shared/questions'
import { forgetDanger, seeDanger } from '../dangers/danger.ts'
import type { EntryOf } from '../entry.ts'
import type { SessionState } from '../state.ts'
import { isNotAsked } from './notAsked.ts'
import { leave, markChanged, part, rootOf, touched, withJoined } from './question.ts'
import type { AskedQuestion } from './state.ts'

export function ask(state: SessionState, { command, actor, at, rules }: EntryOf<'ask'>): string[] {
  const number = state.questions.size + 1
  const flags = command.flags ?? []
  state.questions.set(number, {
    number,
    author: actor.id,
    text: command.text,
    topic: command.topic ?? null,
    ...(command.helping && { helping: command.helping }),
    at,
    status: arrives(state, command.topic ?? null, flags),
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
  return [
    ...touched(state, [number]),
    ...seeDanger(state, {
      place: { question: number },
      author: actor.id,
      text: command.text,
      at,
      flags,
      rules,
    }),
  ]
}

/**
 * Where a text goes that no one has read: to the moderators, or at once onto the board if that is how it is and it carries no
 * flag. After the end nobody watches the board, and only what nobody asked about still comes: it waits.
 */
function arrives(
  { moderation, phase }: SessionState,
  topic: string | null,
  flags: readonly Flag[],
): 'waiting' | 'shown' {
  if (phase === 'ended' && isNotAsked({ topic })) return 'waiting'
  return moderation === 'after' && flags.length === 0 ? 'shown' : 'waiting'
}

export function edit(state: SessionState, { command, at, rules }: EntryOf<'editQuestion'>): string[] {
  const { question, text, flags = [] } = command
  const asked = state.questions.get(question) as AskedQuestion
  const wasSentBack = asked.status === 'shorten'
  asked.text = text
  asked.flags = flags
  // What a moderator sent back comes back to them, whenever questions are read.
  asked.status = wasSentBack ? 'waiting' : arrives(state, asked.topic, asked.flags)
  asked.reworded = false
  asked.isRead = false
  asked.version += 1
  asked.taken = null
  asked.before = null
  const said = { place: { question }, author: asked.author, text, at, flags, rules }
  return [...touched(state, [question]), ...seeDanger(state, said)]
}

/** Take a question back: its words are forgotten, and what was joined with it stands by itself again. */
export function withdraw(state: SessionState, { command }: EntryOf<'withdrawQuestion'>): string[] {
  const { question } = command
  const asked = state.questions.get(question) as AskedQuestion
  const others = [...part(state, asked), ...leave(state, asked)]
  asked.status = 'withdrawn'
  asked.text = ''
  asked.answered = null
  asked.taken = null
  asked.assigned = null
  asked.before = null
  asked.voices.clear()
  if (state.answering === question) state.answering = null
  return [...touched(state, [question, ...others]), ...forgetDanger(state, { question }, asked.author)]
}

/** Set whether someone adds their voice. Joined questions have it once, so taking it back takes it from all of them. */
export function upvote(state: SessionState, { command, actor }: EntryOf<'upvote'>): string[] {
  const { question, on } = command
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
  markChanged(state, [root.number])
  return ['board', 'scores', 'queue', 'votes', 'assigned', `count:${root.number}`]
}

/** The questions on the board that someone added their voice to, themselves or by one that was joined with it. */
export function voicedBy(state: SessionState, person: string): number[] | undefined {
  const given = state.voicedBy.get(person)
  if (given === undefined) return undefined
  const numbers = Array.from(
    given,
    (number) => rootOf(state, state.questions.get(number) as AskedQuestion).number,
  )
  return [...new Set(numbers)]
}
