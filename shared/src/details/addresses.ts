import { ordinaryWords } from './lists/ordinaryWords.ts'
import { commonStreets, livingWords, placeNouns, streetNouns } from './lists/streetWords.ts'
import { isNext, type Span, setOf, type Word } from './words.ts'

const streets = setOf(streetNouns)
const places = setOf(placeNouns)
const common = setOf(commonStreets)
const ordinary = setOf(ordinaryWords)
const living = setOf(livingWords)
const dwelling = setOf('flat room apartment unit house number no')

/** The addresses that a text gives: `7 Made Up Lane`, `I live on Made Up Lane`, `flat 2, made up court`. */
export function addressesIn(words: readonly Word[]): Span[] {
  return words.flatMap((_, at) => addressAt(words, at) ?? namedAt(words, at) ?? [])
}

function addressAt(words: readonly Word[], at: number): Span | null {
  const noun = words[at] as Word
  const isStreet = streets.has(noun.low) && (noun.low !== 'close' || noun.isCapital)
  const isPlace = places.has(noun.low)
  if ((!isStreet && !isPlace) || !isNext(noun)) return null
  const first = firstOf(words, at, noun.isCapital)
  if (first === at) return null
  const numbered = numberBefore(words, first)
  if (
    numbered !== null &&
    (isStreet || noun.isCapital || isFlat(words, numbered) || isLivedIn(words, numbered))
  )
    return { at: (words[numbered] as Word).at, end: noun.end }
  const isWritten = isStreet || (noun.isCapital && noun.low !== 'st')
  return isWritten && isLivedIn(words, first) ? { at: (words[first] as Word).at, end: noun.end } : null
}

/** `I live at 7 Madeup`, `flat 7 Madeup`: a number and a name, without a street. */
function namedAt(words: readonly Word[], at: number): Span | null {
  const [number, name, before] = [words[at] as Word, words[at + 1], words[at - 1]]
  if (!/^\d{1,4}$/.test(number.text) || !name?.isCapital || !/^,? $/.test(name.gap) || ordinary.has(name.low))
    return null
  if (before && ['flat', 'apartment'].includes(before.low)) return { at: before.at, end: name.end }
  return before?.low === 'at' && isLivedIn(words, at) ? { at: number.at, end: name.end } : null
}

/** Where the name of a street begins: up to three words with capital letters, or up to two that are not ordinary. */
function firstOf(words: readonly Word[], noun: number, needsCapital: boolean): number {
  let first = noun
  while (first > 0 && noun - first < 3 && isNext(words[first])) {
    const word = words[first - 1] as Word
    if (!word.isCapital && (needsCapital || noun - first >= 2)) break
    if (!isOfStreet(word, words[first - 2])) break
    first--
  }
  return first
}

/** Whether a word may be part of the name of a street: after a number, nearly any may. */
function isOfStreet(word: Word, before: Word | undefined): boolean {
  const { low, isCapital, isFirst } = word
  if (!/\p{L}/u.test(word.text) || (isFirst && dwelling.has(low))) return false
  const isOrdinary = ordinary.has(low)
  if (/^\d/.test(before?.text ?? '') && (isCapital || !isOrdinary)) return true
  return !common.has(low) && (!isOrdinary || (isCapital && !isFirst))
}

/** The number of a house, in front of its street; with the flat before it. */
function numberBefore(words: readonly Word[], first: number): number | null {
  let at = first - 1
  // `41b` and `9 a` are two words each.
  const letter = words[at]
  if (letter && /^[a-z]$/i.test(letter.text) && /^\d+$/.test(words[at - 1]?.text ?? '') && letter.gap === '')
    at--
  const number = words[at]
  if (!number || !/^\d{1,4}$/.test(number.text) || !/^,? ?$/.test((words[first] as Word).gap)) return null
  return isFlat(words, at) && words[at - 1] ? at - 1 : at
}

const isFlat = (words: readonly Word[], number: number) =>
  dwelling.has(words[number - 1]?.low ?? '') || dwelling.has(words[number]?.low ?? '')

/** Whether somebody says just before that they live there. */
function isLivedIn(words: readonly Word[], first: number): boolean {
  const before = words.slice(Math.max(0, first - 6), first)
  const last = before.at(-1)
  if (last === undefined) return false
  const isThere =
    ['on', 'in', 'at', 'is', 'to', 'from'].includes(last.low) || /,/.test((words[first] as Word).gap)
  const said = before.some(
    ({ low }, at) => living.has(low) && !(words[first - before.length + at + 1]?.isFirst ?? false),
  )
  return isThere && said
}
