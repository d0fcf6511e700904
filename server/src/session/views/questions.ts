import { limits } from '@companion/shared/limits'
import { personalDetails } from '@companion/shared/questions'
import type {
  BoardQuestion,
  BoardView,
  HostQuestion,
  QueueView,
  Receipt,
} from '@companion/shared/views/questions'
import { type AskedQuestion, isOnBoard, scoreOf } from '../questions.ts'
import type { SessionState } from '../state.ts'

/** The questions that phones have: the most supported, the newest, and the one being answered; oldest first. */
function boardQuestions(state: SessionState): { on: AskedQuestion[]; all: number } {
  const shown = [...state.questions.values()].filter(isOnBoard)
  const chosen = new Set([
    ...mostSupported(state, shown, limits.boardTop),
    ...shown.slice(-limits.boardNewest),
  ])
  const now = state.answering === null ? undefined : state.questions.get(state.answering)
  if (now !== undefined) chosen.add(now)
  return { on: shown.filter((question) => chosen.has(question)), all: shown.length }
}

/** Those that stand for most people; of equals, the one that was asked first. */
function mostSupported(state: SessionState, shown: readonly AskedQuestion[], most: number): AskedQuestion[] {
  return shown
    .map((question) => ({ question, score: scoreOf(state, question) }))
    .sort((one, next) => next.score - one.score)
    .slice(0, most)
    .map(({ question }) => question)
}

export function boardView(state: SessionState): BoardView | undefined {
  const { on, all } = boardQuestions(state)
  if (all === 0) return undefined
  return { questions: on.map(({ number }) => number), now: state.answering, all }
}

/** How many people each question of the board stands for, in its order. */
export function scoresView(state: SessionState): number[] | undefined {
  const { on } = boardQuestions(state)
  return on.length === 0 ? undefined : on.map((question) => scoreOf(state, question))
}

/** The names of the questions that phones have. */
export function boardNames(state: SessionState): string[] {
  return boardQuestions(state).on.map(({ number }) => `question:${number}`)
}

/** A question as everyone may see it; undefined where it is not on the board. */
export function openQuestion(state: SessionState, number: number | null): BoardQuestion | undefined {
  const question = number === null ? undefined : state.questions.get(number)
  if (question === undefined || !isOnBoard(question)) return undefined
  const { text, at, answered } = question
  return { text, at, ...(answered && { answered }) }
}

/** What one person asked, newest first, and what became of it. */
export function receiptsOf(state: SessionState, person: string): Receipt[] | undefined {
  return state.askedBy
    .get(person)
    ?.toReversed()
    .map((number) => receipt(state, state.questions.get(number) as AskedQuestion))
}

function receipt(state: SessionState, question: AskedQuestion): Receipt {
  const { number, text, at, standing, reason, into } = question
  const said = { question: number, text, at }
  if (standing === 'withdrawn') return { ...said, became: 'withdrawn' }
  // What nobody had decided on when the session ended was read, but there was no time.
  if (standing === 'declined') return { ...said, became: 'declined', ...(reason && { reason }) }
  if (standing !== 'shown')
    return state.phase === 'ended'
      ? { ...said, became: 'declined', reason: 'time' }
      : { ...said, became: 'waiting' }
  const root = into === null ? question : (state.questions.get(into) as AskedQuestion)
  const answer = root.answered?.text
  const more = {
    ...(into !== null && { joinedWith: root.text }),
    ...(answer !== undefined && { answer }),
  }
  if (state.answering === root.number) return { ...said, ...more, became: 'now' }
  if (root.answered !== null) return { ...said, ...more, became: 'answered' }
  return { ...said, ...more, became: into === null ? 'shown' : 'joined' }
}

/** What hosts see of the questions. */
export function queueView(state: SessionState): QueueView | undefined {
  if (state.questions.size === 0) return undefined
  const counts: QueueView['counts'] = {
    asked: state.questions.size,
    waiting: 0,
    held: 0,
    shown: 0,
    joined: 0,
    answered: 0,
    declined: 0,
    withdrawn: 0,
  }
  const waiting: AskedQuestion[] = []
  const held: AskedQuestion[] = []
  const shown: AskedQuestion[] = []
  for (const question of state.questions.values()) {
    const { standing, into, answered } = question
    if (standing !== 'shown') counts[standing] += 1
    else counts[into !== null ? 'joined' : answered !== null ? 'answered' : 'shown'] += 1
    if (standing === 'waiting') waiting.push(question)
    if (standing === 'held') held.push(question)
    if (isOnBoard(question)) shown.push(question)
  }
  const view = (question: AskedQuestion) => hostQuestion(state, question)
  return {
    waiting: waiting.slice(0, limits.saidWaiting).map(view),
    held: held.slice(0, limits.saidWaiting).map(view),
    shown: mostSupported(state, shown, limits.saidWaiting).map(view),
    counts,
  }
}

function hostQuestion(state: SessionState, question: AskedQuestion): HostQuestion {
  const { number, text, at, standing, answered, joined } = question
  const details = personalDetails(text).map(({ kind }) => kind)
  const became =
    state.answering === number ? 'now' : answered !== null ? 'answered' : (standing as HostQuestion['became'])
  return {
    question: number,
    text,
    at,
    score: scoreOf(state, question),
    became,
    ...(details.length > 0 && { details }),
    ...(joined.size > 0 && {
      joined: Array.from(joined, (other) => ({
        question: other,
        text: state.questions.get(other)?.text ?? '',
      })),
    }),
  }
}
