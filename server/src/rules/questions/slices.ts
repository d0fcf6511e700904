import { limits } from '@companion/shared/limits'
import type { DeclineReason } from '@companion/shared/questions'
import { shorten } from '@companion/shared/shorten'
import type {
  AskingView,
  AssignedQuestion,
  BoardQuestion,
  BoardView,
  HostQuestion,
  LogView,
  OutcomesView,
  QueueView,
  Receipt,
  TopicsView,
  WatchedView,
} from '@companion/shared/views/questions'
import { type Card, inTurns, keptKey } from '../nearCopy.ts'
import { whoseTurn } from '../people/networks.ts'
import type { SessionState } from '../state.ts'
import { voicedBy } from './asking.ts'
import { isNotAsked, topicsOf } from './notAsked.ts'
import { answeringNow, canBeSeen, isOnBoard, isToRead, scoreOf, takeChanged } from './question.ts'
import type { AskedQuestion } from './state.ts'

export type Board = { shown: AskedQuestion[]; scores: Map<AskedQuestion, number>; on: AskedQuestion[] }

/** The board as worked out last, by state: one tick asks for it several times, for several audiences. */
const boards = new WeakMap<SessionState, { offset: number; board: Board }>()

/** Everything shown with its score, and what of it phones have: the most supported, the newest, and what is being answered. */
export function boardOf(state: SessionState): Board {
  const known = boards.get(state)
  if (known?.offset === state.offset) return known.board
  const changed = takeChanged(state)
  const { shown, scores } = known === undefined || changed === null ? wholeBoard(state) : known.board
  if (known !== undefined && changed !== null)
    for (const number of changed) renew({ shown, scores }, state, number)
  const chosen = new Set([
    ...mostSupported({ shown, scores }, limits.boardTop),
    ...shown.slice(-limits.boardNewest),
  ])
  const now = state.answering === null ? undefined : state.questions.get(state.answering)
  if (now !== undefined) chosen.add(now)
  const on = [...chosen].filter(isOnBoard).sort((one, next) => one.number - next.number)
  const board = { shown, scores, on }
  boards.set(state, { offset: state.offset, board })
  return board
}

function wholeBoard(state: SessionState): Pick<Board, 'shown' | 'scores'> {
  const shown = [...state.questions.values()].filter(isOnBoard)
  return { shown, scores: new Map(shown.map((question) => [question, scoreOf(state, question)])) }
}

/** Bring one question's place on the board, and its score, up to date. */
function renew(
  { shown, scores }: Pick<Board, 'shown' | 'scores'>,
  state: SessionState,
  number: number,
): void {
  const question = state.questions.get(number) as AskedQuestion
  if (isOnBoard(question)) {
    if (!scores.has(question)) {
      const place = shown.findLastIndex((other) => other.number < number) + 1
      shown.splice(place, 0, question)
    }
    scores.set(question, scoreOf(state, question))
  } else if (scores.delete(question)) shown.splice(shown.indexOf(question), 1)
}

/** Those that stand for most people; of equals, the one that was asked first. */
export function mostSupported(
  { shown, scores }: Pick<Board, 'shown' | 'scores'>,
  most: number,
): AskedQuestion[] {
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

/** What someone who asks needs to know. */
export function askingView(state: SessionState): AskingView {
  return { topics: topicsOf(state), moderation: state.moderation }
}

export function boardView(state: SessionState): BoardView | undefined {
  const { on, shown } = boardOf(state)
  if (shown.length === 0) return undefined
  return { questions: on.map(({ number }) => number), now: answeringNow(state), all: shown.length }
}

/** How many people each question of the board stands for, in its order. */
export function scoresView(state: SessionState): number[] | undefined {
  const { on, scores } = boardOf(state)
  return on.length === 0 ? undefined : on.map((question) => scores.get(question) as number)
}

/** All that a question can come to. */
export const outcomeNames = [
  'waiting',
  'shown',
  'joined',
  'answered',
  'archived',
  'declined',
  'withdrawn',
] as const
type Outcome = { status: (typeof outcomeNames)[number]; reason?: DeclineReason }

/**
 * What a question came to, and why where it is not shown: as its author and everyone's counts have it. What no one
 * had decided on when the session ended was read, but there was no time. What nobody asked about still waits to be read.
 */
export function outcomeOf(
  { phase }: SessionState,
  { status, into, answered, reason, topic }: AskedQuestion,
): Outcome {
  if (status === 'withdrawn') return { status: 'withdrawn' }
  if (into !== null) return { status: 'joined' }
  if (status === 'declined') return { status: 'declined', ...(reason && { reason }) }
  if (status === 'shown' || status === 'archived') return { status: answered === null ? status : 'answered' }
  const isTooLate = phase === 'ended' && !isNotAsked({ topic })
  return isTooLate ? { status: 'declined', reason: 'time' } : { status: 'waiting' }
}

/** How many questions came to what, for everyone to see. */
export function outcomesView(state: SessionState): OutcomesView | undefined {
  if (state.questions.size === 0) return undefined
  const counts = { waiting: 0, shown: 0, joined: 0, declined: 0, withdrawn: 0 }
  const reasons: OutcomesView['reasons'] = {}
  for (const question of state.questions.values()) {
    const { status, reason } = outcomeOf(state, question)
    counts[status === 'answered' || status === 'archived' ? 'shown' : status] += 1
    if (reason !== undefined) reasons[reason] = (reasons[reason] ?? 0) + 1
  }
  return { asked: state.questions.size, ...counts, reasons }
}

/** How many questions stand how: each is counted in one place, and all of them in `asked`. */
export function countsOf({ questions }: SessionState): QueueView['counts'] {
  const counts = {
    asked: questions.size,
    waiting: 0,
    held: 0,
    shorten: 0,
    shown: 0,
    joined: 0,
    answered: 0,
    archived: 0,
    declined: 0,
    withdrawn: 0,
  }
  for (const { status, into, answered } of questions.values()) {
    if (into !== null) counts.joined += 1
    else if (status !== 'shown' && status !== 'archived') counts[status] += 1
    else counts[answered !== null ? 'answered' : status] += 1
  }
  return counts
}

/** The names of the questions that phones have. */
export function boardNames(state: SessionState): string[] {
  return boardOf(state).on.map(({ number }) => `question:${number}`)
}

/** A question of those that phones have; undefined where it is not one of them. */
export function boardQuestion(state: SessionState, number: number): BoardQuestion | undefined {
  return boardOf(state).on.some((question) => question.number === number)
    ? openQuestion(state, number)
    : undefined
}

/** A question as everyone may see it; undefined where it is not on the board. */
export function openQuestion(state: SessionState, number: number | null): BoardQuestion | undefined {
  const question = number === null ? undefined : state.questions.get(number)
  if (question === undefined || !isOnBoard(question)) return undefined
  const { text, at, topic, answered } = question
  return { text, at, ...(topic !== null && { topic }), ...(answered && { answered }) }
}

/** What one person asked, newest first, and what became of it. */
export function receiptsOf(state: SessionState, person: string): Receipt[] | undefined {
  return state.askedBy
    .get(person)
    ?.toReversed()
    .map((number) => receipt(state, state.questions.get(number) as AskedQuestion))
}

/** The questions on the board that one person added their voice to, newest first. */
export function supportedBy(state: SessionState, person: string): BoardQuestion[] {
  return (voicedBy(state, person) ?? [])
    .sort((one, next) => next - one)
    .flatMap((number) => openQuestion(state, number) ?? [])
}

/** How a question waits, for its author. */
function waitsAs({ status, taken }: AskedQuestion): 'shorten' | 'held' | 'reading' | 'waiting' {
  if (status === 'shorten' || status === 'held') return status
  return taken === null ? 'waiting' : 'reading'
}

function receipt(state: SessionState, question: AskedQuestion): Receipt {
  const { number, text, at, topic, flags, reworded, into } = question
  const said = {
    question: number,
    text,
    at,
    ...(topic !== null && { topic }),
    ...(flags.includes('concern') && text !== '' && { help: true as const }),
    ...(reworded && text !== '' && { reworded: true as const }),
  }
  const { status, reason } = outcomeOf(state, question)
  if (status === 'waiting') return { ...said, status: waitsAs(question) }
  if (status === 'withdrawn' || status === 'declined') return { ...said, status, ...(reason && { reason }) }
  const root = into === null ? question : (state.questions.get(into) as AskedQuestion)
  const answer = root.answered?.text
  const more = {
    ...(into !== null && { joinedWith: root.text }),
    ...(answer !== undefined && { answer }),
  }
  if (answeringNow(state) === root.number) return { ...said, ...more, status: 'now' }
  return { ...said, ...more, status: root.answered !== null ? 'answered' : status }
}

/**
 * Questions to read as cards of what says the same, each in its turn. What reads like a worry about a child's safety has
 * turns of its own, and comes first in each.
 */
function cardsOf(state: SessionState, toRead: readonly AskedQuestion[]): Card<AskedQuestion>[] {
  const isWorry = ({ flags }: AskedQuestion) => flags.includes('concern')
  // One that is on the board already waits for another decision than one that is not.
  const keyOf = (question: AskedQuestion) => `${question.status} ${keptKey(question)}`
  return [true, false]
    .flatMap((wanted) =>
      inTurns(
        toRead.filter((question) => isWorry(question) === wanted),
        whoseTurn(state),
        keyOf,
      ),
    )
    .sort((one, next) => one.turn - next.turn)
}

/** The cards that are sent: the first, and after them those that carry a flag. */
function sentOf(cards: readonly Card<AskedQuestion>[]): Card<AskedQuestion>[] {
  const flagged = cards
    .slice(limits.queueCards)
    .filter(({ messages }) => messages.some(({ flags }) => flags.length > 0))
  return [...cards.slice(0, limits.queueCards), ...flagged.slice(0, limits.queueFlagged)]
}

function cardView(state: SessionState, { messages, people }: Card<AskedQuestion>): HostQuestion {
  const [first, ...copies] = messages
  const view = hostQuestion(state, first)
  if (copies.length === 0) return view
  const decided = copies
    .slice(0, limits.copiesAtOnce)
    .map(({ number, version }) => ({ question: number, version }))
  return { ...view, copies: { all: copies.length, people: people.size, first: decided } }
}

/** What moderators see of the questions. */
export function queueView(state: SessionState): QueueView | undefined {
  if (state.questions.size === 0) return undefined
  const all = [...state.questions.values()]
  const toRead = all.filter(isToRead)
  const kept = ({ status, into }: AskedQuestion) =>
    into === null && (status === 'held' || status === 'shorten')
  return {
    toRead: toRead.length,
    waiting: sentOf(cardsOf(state, toRead)).map((card) => cardView(state, card)),
    held: all
      .filter(kept)
      .sort((one, next) => urgency(next) - urgency(one))
      .slice(0, limits.saidWaiting)
      .map((question) => hostQuestion(state, question)),
    shown: mostSupported(boardOf(state), limits.saidWaiting).map((question) => hostQuestion(state, question)),
    counts: countsOf(state),
  }
}

const urgency = ({ flags }: AskedQuestion) => (flags.includes('concern') ? 1 : 0)

/** What those who watch see of them: the most supported, and how many there are of each. */
export function watchedView(state: SessionState): WatchedView | undefined {
  if (state.questions.size === 0) return undefined
  const shown = mostSupported(boardOf(state), limits.saidWaiting).map((question) => ({
    question: question.number,
    text: question.text,
    at: question.at,
    score: scoreOf(state, question),
    status: standsAs(question, answeringNow(state)),
    ...(question.topic !== null && { topic: question.topic }),
  }))
  return { shown, counts: countsOf(state) }
}

function hostQuestion(state: SessionState, question: AskedQuestion): HostQuestion {
  const { number, text, at, version, topic, helping, flags, taken, assigned, answered, joined } = question
  const numbered = (other: number) => ({ question: other, text: state.questions.get(other)?.text ?? '' })
  return {
    question: number,
    text,
    at,
    score: scoreOf(state, question),
    status: standsAs(question, state.answering),
    version,
    ...(topic !== null && { topic }),
    ...(helping && { helping }),
    ...(flags.length > 0 && { flags }),
    ...(taken !== null && { taken }),
    ...(assigned !== null && { assigned }),
    ...(answered !== null && { answered }),
    ...(joined.size > 0 && { joined: Array.from(joined, numbered) }),
  }
}

/** How a question stands for those who work with it; `answering` is the number of the one that is being answered. */
function standsAs(
  { number, status, answered }: AskedQuestion,
  answering: number | null,
): HostQuestion['status'] {
  if (answering === number) return 'now'
  const isOut = status === 'shown' || status === 'archived'
  return isOut && answered !== null ? 'answered' : (status as HostQuestion['status'])
}

/** How many decisions a page shows, and how much of each text. */
const decisionsShown = 20
const textShown = 80

/** The latest decisions, newest first. */
export function logView(state: SessionState): LogView {
  const seen = new Set<number>()
  return state.decisions
    .slice(-decisionsShown)
    .reverse()
    .map((decision) => {
      const question = state.questions.get(decision.question) as AskedQuestion
      const canUndo = question.before !== null && isUndoable(decision.what) && !seen.has(decision.question)
      if (isUndoable(decision.what)) seen.add(decision.question)
      const text = shorten(question.text, textShown)
      return { ...decision, text, version: question.version, ...(canUndo && { canUndo }) }
    })
}

const isUndoable = (what: LogView[0]['what']) => !['now', 'assign', 'undo'].includes(what)

/** What of the board panellists were given, and what everyone else of them was, so that they know: most supported first. */
export function assignedView(state: SessionState): AssignedQuestion[] {
  return [...state.questions.values()]
    .filter(
      (question) => question.assigned !== null && (isOnBoard(question) || question.status === 'archived'),
    )
    .map((question) => ({
      question: question.number,
      text: question.text,
      score: scoreOf(state, question),
      status: standsAs(question, answeringNow(state)),
      assigned: question.assigned as string,
      ...(question.topic !== null && { topic: question.topic }),
      ...(question.answered?.text !== undefined && { answer: question.answered.text }),
    }))
    .sort((one, next) => next.score - one.score)
}

/** The stretches of time by which questions on a topic are counted, in minutes. */
const stretch = 10

/** How many questions that others can see were asked on each topic in each ten minutes since the first: nothing of those that a moderator kept back. */
export function topicsView(state: SessionState): TopicsView | undefined {
  const first = state.questions.get(1)
  const topics = topicsOf(state)
  if (first === undefined || topics.length === 0) return undefined
  const since = Math.floor(first.at / 60_000) * 60_000
  const rows = [...topics, { id: null, text: null }].map(({ id, text }) => ({
    topic: id as string | null,
    text: text as string | null,
    counts: [] as number[],
  }))
  for (const question of state.questions.values()) {
    if (!canBeSeen(question)) continue
    const { at, topic } = question
    const column = Math.max(0, Math.floor((at - since) / (stretch * 60_000)))
    const row = rows.find((one) => one.topic === topic) ?? rows.at(-1)
    for (const other of rows) while (other.counts.length <= column) other.counts.push(0)
    if (row !== undefined) row.counts[column] = (row.counts[column] ?? 0) + 1
  }
  return { since, minutes: stretch, rows }
}
