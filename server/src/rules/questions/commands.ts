import type { Command, CommandOf } from '@companion/shared/commands/command'
import { field } from '@companion/shared/formFields'
import { limits } from '@companion/shared/limits'
import { readHelping } from '@companion/shared/parts'
import type { RefusalCode } from '@companion/shared/refusals'
import { type Definition, defineCommands, formOf } from '../define.ts'
import type { DraftOf, Role } from '../entry.ts'
import { refusesQuestion } from '../people/bounds.ts'
import type { SessionState } from '../state.ts'
import { ask, edit, upvote, withdraw } from './asking.ts'
import {
  answerNow,
  assign,
  join,
  markAnswered,
  review,
  reword,
  setModeration,
  take,
  undoDecision,
} from './moderating.ts'
import { isNotAsked, takesNotAsked, topicsOf } from './notAsked.ts'
import { isOnBoard, isOpen, isToRead, rootOf, statusOf } from './question.ts'
import type { AskedQuestion } from './state.ts'

/** Those who may work on the questions that participants ask. */
const moderators: readonly Role[] = ['host', 'moderator']

type OnQuestion = Extract<Command, { question: number }>['type']

export const questionCommands = defineCommands({
  ask: {
    by: ['participant'],
    refuses(state, draft) {
      const { topic } = draft.command
      if (state.phase === 'ended' && !(isNotAsked({ topic }) && takesNotAsked(state, draft.at)))
        return 'session.ended'
      if (state.asksFrom !== null && draft.at < state.asksFrom) return 'question.notYet'
      if (topic !== undefined && !topicsOf(state).some(({ id }) => id === topic)) return 'question.topic'
      return refusesQuestion(state, draft)
    },
    apply: ask,
    texts: ({ text }) => [text],
    form(fields) {
      const [text = ''] = fields(field.text)
      const [topic = ''] = fields('topic')
      return text.trim() === '' ? null : [{ text, ...(topic !== '' && { topic }), ...readHelping(fields) }]
    },
  },
  setAskingFrom: {
    by: ['system'],
    apply(state, { command }) {
      state.asksFrom = command.from
      return []
    },
  },
  editQuestion: {
    by: ['participant'],
    refuses: onQuestion((question, { actor, at }) => {
      if (question.author !== actor.id) return 'question.notYours'
      const canEdit = isOpen(question) && question.status !== 'held' && !isBeingRead(question, at)
      return canEdit ? null : 'question.decided'
    }),
    apply: edit,
    texts: ({ text }) => [text],
  },
  withdrawQuestion: {
    by: ['participant'],
    refuses: onQuestion(({ author }, { actor }) => (author === actor.id ? null : 'question.notYours')),
    apply: withdraw,
    form: formOf({ numbers: ['question'] }),
  },
  upvote: {
    by: ['participant'],
    refuses: onQuestion((question, _, state) =>
      isOnBoard(rootOf(state, question)) ? null : 'question.notShown',
    ),
    apply: upvote,
    form: formOf({ numbers: ['question'], flags: ['on'] }),
  },
  takeQuestion: {
    by: moderators,
    refuses: onFreeQuestion((question, { command, at }) => {
      const canTake = !isBeingRead(question, at) && (isOpen(question) || isToRead(question))
      return (command.on ? canTake : question.taken !== null) ? null : 'question.alreadySo'
    }),
    apply: take,
  },
  reviewQuestion: {
    by: moderators,
    refuses: onFreeQuestion((question, { command: { verdict, reason } }) => {
      if (verdict === 'decline' && reason === undefined) return 'question.reason'
      if (question.into !== null) return verdict === 'show' ? 'question.alreadySo' : null
      if (verdict === 'show' && isToRead(question)) return null
      if (question.status === statusOf[verdict]) return 'question.alreadySo'
      return verdict === 'archive' && !isOnBoard(question) ? 'question.notShown' : null
    }),
    apply: review,
  },
  rewordQuestion: {
    by: moderators,
    refuses: onFreeQuestion(({ text }, { command }) => (text === command.text ? 'question.alreadySo' : null)),
    apply: reword,
  },
  joinQuestion: {
    by: moderators,
    refuses: onFreeQuestion((question, { command: { into } }, state) => {
      if (into === question.into) return 'question.alreadySo'
      if (into === null) return null
      if (state.answering === question.number) return 'question.answering'
      const other = state.questions.get(into)
      const isAlone = question.joined.size === 0
      return other && other !== question && isOnBoard(other) && isAlone ? null : 'question.join'
    }),
    apply: join,
  },
  undoDecision: {
    by: moderators,
    refuses: onQuestion(({ before }) => (before === null ? 'undo.notLast' : null)),
    apply: undoDecision,
  },
  answerNow: {
    by: moderators,
    refuses: onQuestion((question, _, { answering }) => {
      if (!isOnBoard(question)) return 'question.notShown'
      return answering === question.number ? 'question.alreadySo' : null
    }),
    apply: answerNow,
  },
  markAnswered: {
    by: [...moderators, 'panellist'],
    refuses: onQuestion((question, { command, actor }, state) => {
      const { assigned, answered, number } = question
      if (actor.role === 'panellist' && assigned === null) return 'question.notGiven'
      if (!isOnBoard(question)) return 'question.notShown'
      if (answered === null || state.answering === number) return null
      return (command.text ?? answered.text) === answered.text ? 'question.alreadySo' : null
    }),
    apply: markAnswered,
  },
  assignQuestion: {
    by: moderators,
    refuses: onQuestion((question, { command: { to } }) => {
      if (to !== null && !isOnBoard(question)) return 'question.notShown'
      return question.assigned === to ? 'question.alreadySo' : null
    }),
    apply: assign,
  },
  setModeration: {
    by: moderators,
    hostActivity: 'told',
    refuses: ({ moderation }, { command }) => (command.when === moderation ? 'session.alreadySo' : null),
    apply: setModeration,
  },
})

type Check<T extends OnQuestion> = (
  question: AskedQuestion,
  draft: DraftOf<T>,
  state: SessionState,
) => RefusalCode | null

/** What `check` says of the question that a command is about. */
function onQuestion<T extends OnQuestion>(check: Check<T>): NonNullable<Definition<T>['refuses']> {
  return (state, draft) => {
    const command: CommandOf<OnQuestion> = draft.command
    const question = state.questions.get(command.question)
    if (question === undefined || question.status === 'withdrawn') return 'question.unknown'
    // What a moderator decides is meant for what they saw: not for other words, nor after another moderator's decision.
    if ('version' in command && command.version !== undefined && command.version !== question.version)
      return isTakenByOther(question, draft) ? 'question.taken' : 'question.changed'
    return check(question, draft, state)
  }
}

/** The same of a question that no other moderator is reading. */
function onFreeQuestion<T extends OnQuestion>(check: Check<T>): NonNullable<Definition<T>['refuses']> {
  return onQuestion((question, draft, state) =>
    isTakenByOther(question, draft) ? 'question.taken' : check(question, draft, state),
  )
}

/** Whether a moderator has taken the question and not had it for too long. */
function isBeingRead({ taken }: AskedQuestion, at: number): boolean {
  return taken !== null && at < taken.at + limits.takenMs
}

function isTakenByOther(question: AskedQuestion, { actor, at }: DraftOf<OnQuestion>): boolean {
  return isBeingRead(question, at) && question.taken?.by !== actor.id
}
