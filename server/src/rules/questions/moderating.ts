import type { Decision } from '@companion/shared/views/questions'
import type { EntryOf } from '../entry.ts'
import type { SessionState } from '../state.ts'
import { leave, part, statusOf, touched } from './question.ts'
import type { AskedQuestion, Before } from './state.ts'

export function take(state: SessionState, { command, actor, at }: EntryOf<'takeQuestion'>): string[] {
  const asked = state.questions.get(command.question) as AskedQuestion
  asked.taken = command.on ? { by: actor.id, at } : null
  return ['queue', `receipts:${asked.author}`]
}

export function review(state: SessionState, { command, actor, at }: EntryOf<'reviewQuestion'>): string[] {
  const asked = decided(state, command.question)
  asked.status = statusOf[command.verdict]
  asked.reason = command.verdict === 'decline' ? (command.reason ?? null) : null
  if (asked.status !== 'shown' && state.answering === asked.number) state.answering = null
  const keeps = asked.status === 'shown' || asked.status === 'archived'
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
  const { question } = command
  const asked = decided(state, question)
  // What is answered aloud keeps the answer that someone wrote before.
  const text = command.text ?? asked.answered?.text
  asked.answered = { at, ...(text !== undefined && { text }) }
  if (state.answering === question) state.answering = null
  return log(state, { at, by: actor.id, question, what: 'answered' })
}

export function assign(state: SessionState, { command, actor, at }: EntryOf<'assignQuestion'>): string[] {
  const { question, to } = command
  ;(state.questions.get(question) as AskedQuestion).assigned = to
  return log(state, { at, by: actor.id, question, what: 'assign' })
}

/** Put a question back as it was before the last decision on it, as far as those it was joined with still allow. */
export function undoDecision(state: SessionState, { command, actor, at }: EntryOf<'undoDecision'>): string[] {
  const { question } = command
  const asked = state.questions.get(question) as AskedQuestion
  const { joined, into, isNow, ...was } = asked.before as Before
  const staysWhole = into === null && (was.status === 'shown' || was.status === 'archived')
  const others = [...(staysWhole ? asked.joined : part(state, asked)), ...leave(state, asked)]
  Object.assign(asked, was, { before: null, version: asked.version + 1 })
  const root = into === null ? undefined : state.questions.get(into)
  if (root !== undefined && root.into === null && (root.status === 'shown' || root.status === 'archived')) {
    asked.into = root.number
    root.joined.add(question)
    others.push(root.number)
  }
  for (const { number, status } of joined) {
    const other = state.questions.get(number) as AskedQuestion
    // Not where someone decided on it since.
    if (!staysWhole || other.into !== null || other.joined.size > 0 || other.status !== status) continue
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
export function setModeration(state: SessionState, { command }: EntryOf<'setModeration'>): string[] {
  state.moderation = command.when
  return ['asking']
}

/** Remember how a question is, and that no one is reading it any more: someone decides on it. */
export function decided(state: SessionState, number: number): AskedQuestion {
  const asked = state.questions.get(number) as AskedQuestion
  const { text, status, reason, reworded, isRead, into, answered } = asked
  const joined = Array.from(asked.joined, (other) => {
    const { status: beneath } = state.questions.get(other) as AskedQuestion
    return { number: other, status: beneath }
  })
  const isNow = state.answering === number
  asked.before = { text, status, reason, reworded, isRead, into, answered, joined, isNow }
  asked.isRead = true
  asked.version += 1
  asked.taken = null
  return asked
}

/** Write down what a moderator did; what changes for its question and `others`. */
export function log(state: SessionState, decision: Decision, others: readonly number[] = []): string[] {
  state.decisions.push(decision)
  return touched(state, [decision.question, ...others])
}
