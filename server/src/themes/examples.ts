import { wordsOf } from './words.ts'

/** A text with fewer or more words is no example: it says too little, or cannot be taken in at a glance. */
const wordsLeast = 6
const wordsMost = 60

/** Words that stand in most texts and say nothing of what they are about. */
const empty = new Set(
  wordsOf(
    'a an the and or but if so as at by for from in into of off on out over to up with about after before i me my mine we us our ' +
      'you your he him his she her they them their it its this that these those who what which when where why how is are was ' +
      'were be been am do does did has have had not no yes can could will would should may might must just very really too ' +
      'also then than there here all any some one more most much many get got go going went say said',
  ).map(({ stem }) => stem),
)

/** The words of a text that say what it is about, each once. */
const tellingWords = (text: string) =>
  new Set(wordsOf(text).flatMap(({ stem }) => (empty.has(stem) || stem.length < 3 ? [] : [stem])))

/**
 * Examples of some texts, by rules that anyone can repeat. A text is central as its words stand in many of the others:
 * the share of texts that a word stands in, averaged over the words of the text. Typical are the most central,
 * different is the least central. Of near-copies one stands for all, and of texts that are equally central the first.
 */
export function examplesOf<T extends { text: string; copy: string }>(
  texts: readonly T[],
  wanted: { typical: number; different: number },
): { typical: T[]; different: T[] } {
  const once = [...new Map(texts.toReversed().map((one) => [one.copy, one])).values()].reverse()
  const words = once.map(({ text }) => tellingWords(text))
  const within = new Map<string, number>()
  for (const those of words) for (const word of those) within.set(word, (within.get(word) ?? 0) + 1)
  const scored = once.flatMap((text, at) => {
    const own = [...(words[at] ?? [])]
    const length = wordsOf(text.text).length
    if (own.length === 0 || length < wordsLeast || length > wordsMost) return []
    // The text itself says nothing of how many others have its words.
    const others = own.reduce((sum, word) => sum + (within.get(word) ?? 1) - 1, 0)
    return [{ text, centre: others / own.length }]
  })
  scored.sort((one, next) => next.centre - one.centre)
  const typical = scored.slice(0, wanted.typical)
  const rest = scored.slice(wanted.typical)
  const different = rest.slice(Math.max(0, rest.length - wanted.different)).reverse()
  return { typical: typical.map(({ text }) => text), different: different.map(({ text }) => text) }
}
