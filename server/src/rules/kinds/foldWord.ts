import { foldWordV1 } from './foldWordV1.ts'

/** How long a key may be: a host's decision names words by them. */
const mostCharacters = 60

/** Spellings of one word that rules would not bring together. None of them is another word. */
const sameWord = new Map(
  Object.entries({
    behavior: 'behaviour',
    center: 'centre',
    judgment: 'judgement',
    license: 'licence',
    practise: 'practice',
    program: 'programme',
    labor: 'labour',
    favor: 'favour',
    creche: 'crèche',
    cafe: 'café',
    naive: 'naïve',
    ehcp: 'ehc plan',
    cant: "can't",
    couldnt: "couldn't",
    didnt: "didn't",
    doesnt: "doesn't",
    dont: "don't",
    hasnt: "hasn't",
    havent: "haven't",
    isnt: "isn't",
    shouldnt: "shouldn't",
    wasnt: "wasn't",
    wont: "won't",
    wouldnt: "wouldn't",
    cannot: 'can not',
  }),
)

/**
 * Words that mean something else with an s: people (hers), time (weeks: how many?), amounts (hundreds), and words that
 * are no plurals.
 */
const keepTheirS = new Set(
  `always as does gas goes has hers his hours days weeks months terms years decades minutes seconds times nights
  mornings afternoons evenings weekends sometimes hundreds thousands millions dozens lots loads tons means news ours
  ones others perhaps plus pounds quarters sens series thirds thanks theirs this thus towards was whereas yes yours less unless across`.split(
    /\s+/,
  ),
)

/** Signs that only shape a text. What may carry meaning (an emoji, £, %, +, a sign before a number) is not among them. */
const shapes = /[.,!?;:…"“”„«»()[\]{}¡¿،؛؟।॥、。〈〉《》「」『』|]/u

/** Quotation marks and hyphens around a word; a sign before a number belongs to it. */
const edges = /^(?:'|-(?!\p{N}))+|['-]+$/gu
/** Until version 7 of the rules one of two different marks stayed, and the key did not fold to itself. */
const edgesUntil7 = /^'+|'+$|-+$|^-+(?!\p{N})/gu

/**
 * What a word or phrase counts as, so that spellings of one answer count as one: capitals, the kind of quotation mark,
 * hyphen or digit, punctuation, British and American spelling, and the plural of the last word. Nothing else is folded:
 * two texts that differ in a word, however small, are two answers ('not heard' is not 'heard', 'too late' is not
 * 'late'). Every text in which something can be seen has a key, at most 60 characters long.
 */
export function foldWord(phrase: string): string {
  return fold(phrase, edges)
}

function fold(phrase: string, around: RegExp): string {
  const plain = phrase
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    // What no one sees: soft hyphens, marks of no width, and which of two ways an emoji is drawn.
    .replace(/\u00AD|\u200B|\u2060|\uFEFF|\uFE0E|\uFE0F/g, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/(?<=\p{L}\p{M}*)-(?=\p{L})/gu, ' ')
    .replace(/&/g, ' and ')
  const tokens = withoutShapes(plain)
    .split(/\s+/u)
    .map((token) => token.replace(around, ''))
    .filter((token) => token !== '')
  if (tokens.length > 0) tokens.push(singular(tokens.pop() as string))
  const key = tokens.map((token) => sameWord.get(token) ?? british(token)).join(' ')
  if (key !== '' && key.length <= mostCharacters) return key
  // Nothing but shapes, or signs that stand for many characters each: as it is.
  return phrase.normalize('NFC').toLowerCase().trim().slice(0, mostCharacters)
}

/** A text without what only shapes it; between digits (3.5, 10:30, 1,000) it is part of the number. */
function withoutShapes(text: string): string {
  const signs = [...text]
  const isInNumber = (index: number) => isDigit(signs[index - 1]) && isDigit(signs[index + 1])
  return signs.map((sign, index) => (shapes.test(sign) && !isInNumber(index) ? ' ' : sign)).join('')
}

const isDigit = (sign: string | undefined) => sign !== undefined && /\p{N}/u.test(sign)

function british(word: string): string {
  return word.replace(/(?<=[a-z]{3})iz(e|ed|es|ing|ation)$/, 'is$1')
}

/** English plurals, of words long enough to have one. */
function singular(word: string): string {
  if (!/^[a-z]{3,}s$/.test(word) || /(ss|us|is)$/.test(word) || keepTheirS.has(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** How words fold in a question that was opened under these rules. */
export function foldUnder(rules: number): (phrase: string) => string {
  if (rules < 2) return foldWordV1
  return rules < 7 ? (phrase) => fold(phrase, edgesUntil7) : foldWord
}
