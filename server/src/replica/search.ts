import type { AlikeView } from '@companion/shared/views/questions'
import MiniSearch from 'minisearch'
import { isOnBoard } from '../rules/questions/question.ts'
import type { SessionState } from '../rules/state.ts'

type Doc = { id: number; text: string }

/** The words of what is on the board: to search, and by word, to see what is alike. */
type Index = {
  offset: number
  texts: Map<number, string>
  search: MiniSearch<Doc>
  byWord: Map<string, Set<number>>
}

/** By state: kept up to date with the state rather than made anew. */
const indexes = new WeakMap<SessionState, Index>()

/** A word as it is compared: without capitals, and without the ending of a plural. */
const plain = (word: string) => word.toLowerCase().replace(/[’']/g, '').replace(/s$/, '')

/** The words of a text that carry it: those long enough. */
const wordsOf = (text: string) => new Set((text.match(/\p{L}{4,}/gu) ?? []).map(plain))

function indexOf(state: SessionState): Index {
  const index = indexes.get(state) ?? {
    offset: -1,
    texts: new Map<number, string>(),
    search: new MiniSearch<Doc>({ fields: ['text'], processTerm: (term) => plain(term) || null }),
    byWord: new Map<string, Set<number>>(),
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

function add({ texts, search, byWord }: Index, id: number, text: string): void {
  search.add({ id, text })
  texts.set(id, text)
  for (const word of wordsOf(text)) {
    const those = byWord.get(word)
    if (those === undefined) byWord.set(word, new Set([id]))
    else those.add(id)
  }
}

function forget({ texts, search, byWord }: Index, id: number, text: string): void {
  search.discard(id)
  texts.delete(id)
  for (const word of wordsOf(text)) byWord.get(word)?.delete(id)
}

/** The numbers of the questions on the board that have every word of a search, or words that begin so. */
export function matching(state: SessionState, search: string): Set<number> {
  return new Set(
    indexOf(state)
      .search.search(search, { combineWith: 'AND', prefix: true })
      .map(({ id }) => id),
  )
}

/** How many of the rarest words of a text lead to what may be alike, and how many questions each. */
const rarest = 3
const eachLeadsTo = 300

/** The numbers of the questions on the board that may ask the same as a text, the most alike first: they share two words or more. */
export function alike(state: SessionState, text: string, except?: number): number[] {
  const { byWord, texts } = indexOf(state)
  const wanted = wordsOf(text)
  const found = [...wanted]
    .flatMap((word) => byWord.get(word) ?? [])
    .sort((one, next) => one.size - next.size)
    .slice(0, rarest)
    .flatMap((those) => [...those].slice(-eachLeadsTo))
  return [...new Set(found)]
    .map((id) => {
      const words = wordsOf(texts.get(id) ?? '')
      const shared = [...words].filter((word) => wanted.has(word)).length
      return { id, shared, share: shared / Math.min(words.size, wanted.size) }
    })
    .filter(({ id, shared, share }) => id !== except && shared > 1 && share >= 0.4)
    .sort((one, next) => next.share - one.share || next.shared - one.shared)
    .slice(0, 3)
    .map(({ id }) => id)
}

/** How long what may ask the same is good for, in milliseconds, and how many texts are looked at anew at once. */
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
