import type { AlikeView } from '@companion/shared/views/questions'
import { isOnBoard } from '../rules/questions/question.ts'
import type { SessionState } from '../rules/state.ts'

/** The words of what is on the board: to search, and to see what is alike. */
type Index = {
  offset: number
  texts: Map<number, string>
  /** The words that carry each of those texts. */
  words: Map<number, ReadonlySet<string>>
  /** By word, the numbers of the questions that have it. */
  byWord: Map<string, Set<number>>
  /** Words by how they begin, so that a search looks at few of those that it does not mean. */
  byInitial: Map<string, Set<string>>
}

/** By state: kept up to date with the state rather than made again. */
const indexes = new WeakMap<SessionState, Index>()

/** A word as it is compared: without capitals, and without the ending of a plural. */
const plain = (word: string) => word.toLowerCase().replace(/[’']/g, '').replace(/s$/, '')

/** The words of a text that carry it: those long enough. */
const wordsOf = (text: string) => new Set((text.match(/\p{L}{4,}/gu) ?? []).map(plain))

/** The words of a text that a search may be for, in whole or by how they begin. */
const termsOf = (text: string) =>
  new Set(
    text
      .split(/[\n\r\p{Z}\p{P}]/u)
      .map(plain)
      .filter((term) => term !== ''),
  )

const initialOf = (word: string) => word.slice(0, 2)

function indexOf(state: SessionState): Index {
  const index: Index = indexes.get(state) ?? {
    offset: -1,
    texts: new Map(),
    words: new Map(),
    byWord: new Map(),
    byInitial: new Map(),
  }
  if (index.offset === state.offset) return index
  for (const question of state.questions.values()) {
    const before = index.texts.get(question.number)
    const now = isOnBoard(question) ? question.text : undefined
    if (before === now) continue
    if (before !== undefined) forget(index, question.number, before)
    if (now !== undefined) add(index, question.number, now)
  }
  index.offset = state.offset
  indexes.set(state, index)
  return index
}

/** Read a whole board now, so that the first search does not hold others up: from then on only what changed is read. */
export function readBoard(state: SessionState): void {
  indexOf(state)
}

function add({ texts, words, byWord, byInitial }: Index, id: number, text: string): void {
  texts.set(id, text)
  const carrying = wordsOf(text)
  words.set(id, carrying)
  for (const word of new Set([...termsOf(text), ...carrying])) {
    const those = byWord.get(word)
    if (those !== undefined) those.add(id)
    else {
      byWord.set(word, new Set([id]))
      const alongside = byInitial.get(initialOf(word)) ?? new Set()
      byInitial.set(initialOf(word), alongside.add(word))
    }
  }
}

function forget({ texts, words, byWord, byInitial }: Index, id: number, text: string): void {
  texts.delete(id)
  words.delete(id)
  for (const word of new Set([...termsOf(text), ...wordsOf(text)])) {
    const those = byWord.get(word)
    those?.delete(id)
    if (those?.size !== 0) continue
    byWord.delete(word)
    byInitial.get(initialOf(word))?.delete(word)
  }
}

/** The words on the board that begin so. */
function* beginning({ byInitial }: Index, term: string): Generator<string> {
  const alike = term.length === 1 ? [...byInitial.keys()] : [initialOf(term)]
  for (const initial of alike) {
    if (initial.startsWith(term.slice(0, 2)))
      for (const word of byInitial.get(initial) ?? []) if (word.startsWith(term)) yield word
  }
}

/**
 * The numbers of the questions on the board that have every word of a search, or words that begin so. Looks at each word on
 * the board once at most, however long the search is.
 */
export function matching(state: SessionState, search: string): Set<number> {
  const index = indexOf(state)
  const terms = [...termsOf(search)].sort()
  // What begins with the longer of two words begins with the shorter too; sorted, the longer comes next.
  const wanted = terms.filter((term, at) => !terms[at + 1]?.startsWith(term))
  // By number, how many of the words so far a question has, one after the other.
  const having = new Uint16Array(state.questions.size + 1)
  for (const [at, term] of wanted.entries())
    for (const word of beginning(index, term))
      for (const id of index.byWord.get(word) ?? []) if (having[id] === at) having[id] = at + 1
  if (wanted.length === 0) return new Set()
  return new Set([...index.texts.keys()].filter((id) => having[id] === wanted.length))
}

/** How many of the rarest words of a text lead to what may be alike, and how many questions each. */
const rarest = 3
const eachLeadsTo = 300

/** The numbers of the questions on the board that may ask the same as a text, the most alike first: they share two words or more. */
export function alike(state: SessionState, text: string, except?: number): number[] {
  const { byWord, words: wordsOn } = indexOf(state)
  const wanted = wordsOf(text)
  const found = [...wanted]
    .flatMap((word) => byWord.get(word) ?? [])
    .sort((one, next) => one.size - next.size)
    .slice(0, rarest)
    .flatMap((those) => [...those].slice(-eachLeadsTo))
  return [...new Set(found)]
    .map((id) => {
      const words = wordsOn.get(id) ?? new Set<string>()
      let shared = 0
      for (const word of wanted) if (words.has(word)) shared += 1
      return { id, shared, share: shared / Math.min(words.size, wanted.size) }
    })
    .filter(({ id, shared, share }) => id !== except && shared > 1 && share >= 0.4)
    .sort((one, next) => next.share - one.share || next.shared - one.shared)
    .slice(0, 3)
    .map(({ id }) => id)
}

/** How long what may ask the same is good for, in milliseconds, and how many texts are looked at again at once. */
const suggestedForMs = 10_000
const atOnce = 10

/** What may ask the same as each question that waits, worked out now and then: it takes a look through the whole board. */
export class Suggestions {
  readonly #clock: () => number
  readonly #known = new Map<number, { text: string; at: number; alike: number[] }>()

  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock
  }

  /** By the numbers of those that wait: questions on the board that may ask the same, the most alike first. */
  of(state: SessionState, waiting: readonly { question: number; text: string }[]): AlikeView {
    const now = this.#clock()
    const suggested: AlikeView = {}
    let looked = 0
    for (const { question, text } of waiting) {
      let known = this.#known.get(question)
      const isOld = known === undefined || known.text !== text || now - known.at > suggestedForMs
      if (isOld && looked < atOnce) {
        looked += 1
        known = { text, at: now, alike: alike(state, text, question) }
        this.#known.set(question, known)
      }
      const near = (known?.alike ?? []).flatMap((number) => {
        const other = state.questions.get(number)
        return other !== undefined && isOnBoard(other) ? [{ question: number, text: other.text }] : []
      })
      if (near.length > 0) suggested[question] = near
    }
    return suggested
  }
}
