import { limits } from '@companion/shared/limits'
import { personalDetails } from '@companion/shared/questions'
import type {
  BoardQuestion,
  BoardView,
  HostQuestion,
  OutcomesView,
  QueueView,
  Receipt,
} from '@companion/shared/views/questions'
import { type AskedQuestion, isOnBoard, scoreOf } from '../questions.ts'
import type { SessionState } from '../state.ts'

type Board = { shown: AskedQuestion[]; scores: Map<AskedQuestion, number>; on: AskedQuestion[] }

/** The board as worked out last, by state: one tick asks for it several times, for several audiences. */
const boards = new WeakMap<SessionState, { offset: number; board: Board }>()

/** Everything shown with its score, and what of it phones have: the most supported, the newest, and what is being answered. */
function boardOf(state: SessionState): Board {
  const known = boards.get(state)
  if (known?.offset === state.offset) return known.board
  const shown = [...state.questions.values()].filter(isOnBoard)
  const scores = new Map(shown.map((question) => [question, scoreOf(state, question)]))
  const chosen = new Set([
    ...mostSupported({ shown, scores }, limits.boardTop),
    ...shown.slice(-limits.boardNewest),
  ])
  const now = state.answering === null ? undefined : state.questions.get(state.answering)
  if (now !== undefined) chosen.add(now)
  const board = { shown, scores, on: shown.filter((question) => chosen.has(question)) }
  boards.set(state, { offset: state.offset, board })
  return board
}

/** Those that stand for most people; of equals, the one that was asked first. */
function mostSupported({ shown, scores }: Pick<Board, 'shown' | 'scores'>, most: number): AskedQuestion[] {
  const score = (question: AskedQuestion) => scores.get(question) as number
  const top: AskedQuestion[] = []
  for (const question of shown) {
    if (top.length === most && score(question) <= score(top.at(-1) as AskedQuestion)) continue
    // Few get this far: the list is short and its last place rises quickly.
    const place = top.findIndex((other) => score(other) < score(question))
    top.splice(place === -1 ? top.length : place, 0, question)
    if (top.length > most) top.pop()
  }
  return top
}

export function boardView(state: SessionState): BoardView | undefined {
  const { on, shown } = boardOf(state)
  if (shown.length === 0) return undefined
  return { questions: on.map(({ number }) => number), now: state.answering, all: shown.length }
}

/** How many people each question of the board stands for, in its order. */
export function scoresView(state: SessionState): number[] | undefined {
  const { on, scores } = boardOf(state)
  return on.length === 0 ? undefined : on.map((question) => scores.get(question) as number)
}

/** How many questions came to what, for everyone to see. */
export function outcomesView(state: SessionState): OutcomesView | undefined {
  if (state.questions.size === 0) return undefined
  const { asked, shown, answered, joined, declined } = countsOf(state)
  return { asked, shown: shown + answered, joined, declined }
}

/** How many questions stand how: each is counted in one place, and all of them in `asked`. */
export function countsOf({ questions }: SessionState): QueueView['counts'] {
  const counts = {
    asked: questions.size,
    waiting: 0,
    held: 0,
    shown: 0,
    joined: 0,
    answered: 0,
    declined: 0,
    withdrawn: 0,
  }
  for (const { standing, into, answered } of questions.values()) {
    if (standing !== 'shown') counts[standing] += 1
    else counts[into !== null ? 'joined' : answered !== null ? 'answered' : 'shown'] += 1
  }
  return counts
}

/** The names of the questions that phones have. */
export function boardNames(state: SessionState): string[] {
  return boardOf(state).on.map(({ number }) => `question:${number}`)
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
  const open = watchedView(state)
  if (open === undefined) return undefined
  const standing = (wanted: AskedQuestion['standing']) =>
    [...state.questions.values()]
      .filter((question) => question.standing === wanted)
      .slice(0, limits.saidWaiting)
      .map((question) => hostQuestion(state, question))
  return { waiting: standing('waiting'), held: standing('held'), ...open }
}

/** What those who watch see of them: the most supported, and how many there are of each. */
export function watchedView(state: SessionState): Pick<QueueView, 'shown' | 'counts'> | undefined {
  if (state.questions.size === 0) return undefined
  const shown = mostSupported(boardOf(state), limits.saidWaiting)
  return { shown: shown.map((question) => hostQuestion(state, question)), counts: countsOf(state) }
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
