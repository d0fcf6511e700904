import { type Kind, kinds } from './kinds.ts'
import { stem } from './stem.ts'

/** How much each sign says for or against, and where the count starts; above nothing, it is found. */
export type Weighing = { start: number; weights: Readonly<Record<string, number>> }

/** How many words apart two kinds may stand and still be a sign together. */
const reach = 6

/** Kinds that say nothing by themselves or among each other: everyone writes of themselves, and may say who they are. */
const background: readonly Kind[] = ['me', 'them', 'you', 'self', 'identity']

/** Spellings that come to the same, so that each needs to be known once. */
const spellings: readonly [RegExp, string][] = [
  [/[’`]/g, "'"],
  [/\b(?:can'?t|cannot)\b/g, 'can not'],
  [/\bwon'?t\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should)n'?t\b/g, '$1 not'],
  [/\bgonna\b/g, 'going to'],
  [/\bi'?m\b/g, 'i am'],
  [/\bive\b/g, 'i have'],
  [/\bno[ -]?one\b/g, 'nobody'],
  [/'(?:s|m|re|ve|ll|d)\b/g, ' '],
]

const wordsOf = (text: string) => (text.match(/[a-z]+|\d+/g) ?? []).map(stem)

const respelt = (text: string) =>
  spellings.reduce((low, [from, to]) => low.replace(from, to), text.toLowerCase())

/** The kinds of each word and phrase, by its stems; and how many words the longest phrase has that begins with a stem. */
const kindsOf = new Map<string, Kind[]>()
const longest = new Map<string, number>()
for (const [kind, words] of Object.entries(kinds) as [Kind, string][])
  for (const word of words.split(',')) {
    const stems = wordsOf(respelt(word))
    const key = stems.join(' ')
    const those = kindsOf.get(key) ?? []
    if (!those.includes(kind)) kindsOf.set(key, [...those, kind])
    const first = stems[0] ?? ''
    longest.set(first, Math.max(longest.get(first) ?? 0, stems.length))
  }

/** The kinds of the words of a sentence, in order; phrases before words, and nothing for a word of no kind. */
function inOrder(stems: readonly string[]): (readonly Kind[])[] {
  const found: (readonly Kind[])[] = []
  for (let at = 0; at < stems.length; ) {
    let words = Math.min(longest.get(stems[at] as string) ?? 0, stems.length - at)
    let those: readonly Kind[] | undefined
    for (; words > 0; words--) {
      those = kindsOf.get(stems.slice(at, at + words).join(' '))
      if (those !== undefined) break
    }
    found.push(those ?? [])
    at += Math.max(words, 1)
  }
  return found
}

const saysWho = (word: string) => kindsOf.get(word)?.includes('identity') === true

/**
 * The signs in each sentence of a text: a word without its ending (`=council`; none for who someone is), a kind
 * (`hit`), and two kinds near each other, in this order (`kin hit`).
 */
export function signsOf(text: string): Set<string>[] {
  return respelt(text)
    .split(/[.!?\n]+/)
    .map((sentence) => signsOfSentence(wordsOf(sentence)))
    .filter(({ size }) => size > 0)
}

const isTelling = (kind: Kind) => !background.includes(kind)

function signsOfSentence(stems: readonly string[]): Set<string> {
  const signs = new Set(stems.filter((word) => !saysWho(word)).map((word) => `=${word}`))
  const those = inOrder(stems)
  those.forEach((some, at) => {
    const near = those.slice(at + 1, at + 1 + reach).flat()
    for (const kind of some) {
      if (isTelling(kind)) signs.add(kind)
      for (const next of near) if (isTelling(kind) || isTelling(next)) signs.add(`${kind} ${next}`)
    }
  })
  return signs
}

/** What the signs of one sentence come to. */
export function weigh(signs: Iterable<string>, { start, weights }: Weighing): number {
  let sum = start
  for (const sign of signs) sum += weights[sign] ?? 0
  return sum
}

/** Whether a sentence is found: one is enough, however much stands around it. */
export function isFound(sentences: readonly Set<string>[], weighing: Weighing): boolean {
  return sentences.some((signs) => weigh(signs, weighing) > 0)
}
