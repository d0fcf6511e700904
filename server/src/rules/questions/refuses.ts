import type { CommandOf } from '@companion/shared/commands/command'
import { limits } from '@companion/shared/limits'
import type { RefusalCode } from '@companion/shared/refusals'
import type { Actor } from '../entry.ts'
import type { SessionState } from '../state.ts'
import { isOnBoard, isOpen, isToRead, rootOf, statusOf } from './question.ts'

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
  if (question === undefined || question.status === 'withdrawn') return 'question.unknown'
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
      return isOpen(question) && question.status !== 'held' && !isBeingRead ? null : 'question.decided'
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
      if (question.status === statusOf[command.verdict]) return 'question.alreadySo'
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
      if (question.answered === null || state.answering === question.number) return null
      return (command.text ?? question.answered.text) === question.answered.text ? 'question.alreadySo' : null
    case 'assignQuestion':
      if (command.to !== null && !isOn) return 'question.notShown'
      return question.assigned === command.to ? 'question.alreadySo' : null
  }
}
