import { limits } from '@companion/shared/limits'
import type { BoardQuery, FoundQuestion, FoundView } from '@companion/shared/views/questions'
import { voicedBy } from '../rules/questions/asking.ts'
import { type Board, boardOf, mostSupported, openQuestion } from '../rules/questions/slices.ts'
import type { AskedQuestion } from '../rules/questions/state.ts'
import type { SessionState } from '../rules/state.ts'
import { alike, matching } from './search.ts'

/** How old the order of the board may be that people look through, in milliseconds: the shortest tick. */
const freshMs = 100
/** So many of the most supported are seen by everyone: the shelf is for the others. */
const seenByAll = 10

/** Looks through one session's whole board, and lends a shelf to what few people have seen. */
export class BoardSearch {
  readonly #clock: () => number
  /** How often each question stood on someone's shelf on this instance. */
  readonly #shelved = new Map<number, number>()
  #known: {
    at: number
    state: SessionState
    board: Board
    sorted: Partial<Record<string, AskedQuestion[]>>
  } | null = null

  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock
  }

  /** One page of the questions that match, with how many there are; for the shelf, the few that were seen least, and not what the person knows. */
  find(state: SessionState, query: BoardQuery, person: string | null): FoundView {
    const { board, sorted } = this.#boardNow(state)
    const order = query.order
    if (order === 'unseen') {
      const found = this.#shelf(state, board, person)
      return { found: views(state, board, found), all: found.length }
    }
    const search = query.search?.trim() ?? ''
    if (order === 'alike') {
      const near = alike(state, search).map((number) => state.questions.get(number) as AskedQuestion)
      return { found: views(state, board, near), all: near.length }
    }
    sorted[order] ??= inOrder(board, order)
    const wanted = search === '' ? null : matching(state, search)
    const matches = sorted[order].filter(
      ({ number, topic }) =>
        (query.topic === undefined || topic === query.topic) && (wanted === null || wanted.has(number)),
    )
    const from = query.from ?? 0
    const page = matches.slice(from, from + limits.boardPage)
    return { found: views(state, board, page), all: matches.length }
  }

  /** What the board was a moment ago: people look through it far more often than it needs to be sorted. */
  #boardNow(state: SessionState) {
    const now = this.#clock()
    if (this.#known === null || this.#known.state !== state || now - this.#known.at >= freshMs)
      this.#known = { at: now, state, board: boardOf(state), sorted: {} }
    return this.#known
  }

  #shelf(state: SessionState, board: Board, person: string | null): AskedQuestion[] {
    const known = knownTo(state, board, person)
    const times = (question: AskedQuestion) => this.#shelved.get(question.number) ?? 0
    const least: AskedQuestion[] = []
    for (const question of board.shown) {
      if (known.has(question.number) || question.answered !== null || state.answering === question.number)
        continue
      const place = least.findIndex((other) => times(other) > times(question))
      if (place !== -1) least.splice(place, 0, question)
      else if (least.length < limits.shelf) least.push(question)
      if (least.length > limits.shelf) least.pop()
    }
    if (person !== null) for (const question of least) this.#shelved.set(question.number, times(question) + 1)
    return least
  }
}

/** The questions that someone has seen: their own, those they support, and those that everyone sees. */
function knownTo(state: SessionState, board: Board, person: string | null): Set<number> {
  const known = new Set(mostSupported(board, seenByAll).map(({ number }) => number))
  if (person === null) return known
  for (const number of state.askedBy.get(person) ?? []) known.add(number)
  for (const number of voicedBy(state, person) ?? []) known.add(number)
  return known
}

function inOrder({ shown, scores }: Board, order: 'most' | 'newest' | 'answered'): AskedQuestion[] {
  const newest = shown.toReversed()
  if (order === 'newest') return newest
  if (order === 'answered') return newest.filter(({ answered }) => answered !== null)
  return shown
    .map((question) => ({ question, score: scores.get(question) ?? 0 }))
    .sort((one, next) => next.score - one.score)
    .map(({ question }) => question)
}

/** Questions as everyone may see them, but for those that were taken off the board a moment ago. */
function views(state: SessionState, { scores }: Board, questions: readonly AskedQuestion[]): FoundQuestion[] {
  return questions.flatMap((question) => {
    const open = openQuestion(state, question.number)
    return open ? [{ question: question.number, score: scores.get(question) ?? 0, ...open }] : []
  })
}
