/** Words with the marks and apostrophes that are part of them, and figures with their sign and what stands within them. */
const parts = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|-?\p{N}+(?:[.,:/]\p{N}+)*%?/gu

/**
 * What a message says, so that near-copies of it say the same: capitals, accents on Latin letters, punctuation, a letter
 * said three times or more and a phrase said over and over make no difference. Every word and every figure counts, and
 * their order: what is folded is acted on at once, and two messages that differ in a word may mean something else. In
 * many scripts the vowels are marks, which make another word ('मर' is not 'मार'); so do two letters for one ('Anna' is not
 * 'Ana').
 */
export function foldMessage(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/[’‘ʼ]/gu, "'")
    .match(parts)
    ?.map((word) => word.replace(/(\p{L})\1{2,}/gu, '$1$1'))
  // Nothing but signs: as it is.
  return words === undefined ? text.trim() : saidOnce(words).join(' ')
}

/** The words of a phrase that is said several times in a row, once. */
function saidOnce(words: readonly string[]): readonly string[] {
  for (let length = 1; length <= words.length / 2; length++) {
    const isWhole = words.length % length === 0
    if (isWhole && words.every((word, index) => word === words[index % length])) return words.slice(0, length)
  }
  return words
}

/** Messages that say the same. `turn`: how many other cards those whose turn it is have before it. */
export type Card<M> = { messages: [M, ...M[]]; people: ReadonlySet<string>; turn: number }

/**
 * Messages, the oldest first, as cards of those that say the same, each in its turn: everyone's first comes before
 * anyone's second, so that nobody fills the page alone. Of one turn the oldest comes first. `whoseTurn` says of an author
 * with whom they share their turns.
 */
export function inTurns<M extends { author: string; text: string }>(
  messages: Iterable<M>,
  whoseTurn: (author: string) => string,
  keyOf: (message: M) => string = keptKey,
): Card<M>[] {
  const cards = new Map<string, { messages: [M, ...M[]]; people: Set<string>; turn: number }>()
  const cardsOf = new Map<string, number>()
  for (const message of messages) {
    const key = keyOf(message)
    const card = cards.get(key)
    if (card?.people.has(message.author)) {
      card.messages.push(message)
      continue
    }
    const who = whoseTurn(message.author)
    const turn = cardsOf.get(who) ?? 0
    cardsOf.set(who, turn + 1)
    if (card === undefined) {
      cards.set(key, { messages: [message], people: new Set([message.author]), turn })
      continue
    }
    card.messages.push(message)
    card.people.add(message.author)
    card.turn = Math.min(card.turn, turn)
  }
  return [...cards.values()].sort((one, next) => one.turn - next.turn)
}

/** What each message says, for as long as its words are the same. */
const keys = new WeakMap<object, { text: string; key: string }>()

export function keptKey(message: { author: string; text: string }): string {
  // What was taken back says nothing, and is no copy of what somebody else took back.
  if (message.text === '') return ` ${message.author}`
  const known = keys.get(message)
  if (known?.text === message.text) return known.key
  const key = foldMessage(message.text)
  keys.set(message, { text: message.text, key })
  return key
}
