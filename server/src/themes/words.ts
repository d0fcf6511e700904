import { stem } from '../detectors/stem.ts'

/** A word of a text: as it is written in small letters, without its ending, and where it stands. */
export type Word = { exact: string; stem: string; from: number; to: number }

/** Words with their apostrophes, figures, and the sign of a currency. */
const pieces = /[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*|\p{N}+|\p{Sc}/gu

/** What is said in one word and is more than one. `n't` is found with and without its apostrophe. */
const shortened = new Map([
  ["can't", 'can not'],
  ['cant', 'can not'],
  ['cannot', 'can not'],
  ["won't", 'will not'],
  ['wont', 'will not'],
  ["i'm", 'i am'],
  ['im', 'i am'],
  ['ive', 'i have'],
  ['gonna', 'going to'],
])
const denied = /^(do|does|did|is|are|was|were|has|have|had|would|could|should)n'?t$/

/** The words that a piece of text stands for. */
function wordsIn(piece: string): string[] {
  const low = piece.toLowerCase().replace(/[’ʼ]/g, "'")
  const whole = shortened.get(low) ?? low.replace(denied, '$1 not').replace(/'ve$/, ' have')
  return whole.replace(/'(?:s|m|re|ll|d)$/, '').split(' ')
}

/** Words of before with their stems: the same few thousand come again and again. */
const stems = new Map<string, string>()
const stemsMost = 20_000

function withoutEnding(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const found = /\p{N}/u.test(word) ? word : stem(word)
  if (stems.size < stemsMost) stems.set(word, found)
  return found
}

/** The words of a text, in their order. Linear in its length. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(pieces)).flatMap(({ 0: piece, index }) =>
    wordsIn(piece).map((exact) => ({
      exact,
      stem: withoutEnding(exact),
      from: index,
      to: index + piece.length,
    })),
  )
}

/** Figures as words; not `one`, which is seldom meant as one. */
const figures = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen several couple'
  ).split(' '),
)

/** Whether a word is a figure, in digits or as a word. */
export const isFigure = ({ exact }: Word): boolean => figures.has(exact) || /^\p{N}+$/u.test(exact)
