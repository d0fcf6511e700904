import { isIntroduced, type NameKind } from './introduced.ts'
import { familyNames } from './lists/familyNames.ts'
import { givenNames, placeNames, rareNames, wordNames } from './lists/givenNames.ts'
import { ordinaryWords } from './lists/ordinaryWords.ts'
import { famous, notAPerson, personVerbs, titles } from './lists/people.ts'
import { schoolNouns } from './lists/schoolWords.ts'
import { towns } from './lists/towns.ts'
import { isNext, type Span, setOf, type Word } from './words.ts'

const sure = setOf(givenNames)
const alsoWords = setOf(wordNames)
const alsoPlaces = setOf(placeNames)
const rare = setOf(rareNames)
const family = setOf(familyNames)
const ordinary = setOf(ordinaryWords, towns)
const titled = setOf(titles)
const verbs = setOf(personVerbs)
const others = setOf(notAPerson, schoolNouns)
const ofOthers = setOf('syndrome disease review inquiry report school primary academy')
const known = new Set(famous)
const inPlaces = setOf('in from near across of around to at outside through')
const articles = setOf('the a an this that every each no any')
/** Rare names that always have a capital letter, whatever they mean. */
const alwaysCapital = setOf(
  'april may june august summer autumn sunday wednesday friday christian christmas tudor king alexa',
)
/** What is said of nobody but a person, so that `Will` is a name before it. */
const ofPeople = setOf('has needs loves hates likes wants goes gets')

/** The names of people in a text: those that are listed, and what stands where a name does. */
export function namesIn(words: readonly Word[]): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < words.length; at++) {
    const last = spans.at(-1)
    const isJoined =
      last !== undefined &&
      ((words[at - 1]?.low === 'and' && last.end === words[at - 2]?.end && isNext(words[at])) ||
        (last.end === words[at - 1]?.end && words[at]?.gap === ' & '))
    if (!isName(words, at, isJoined)) continue
    const end = lastOf(words, at)
    const title = words[at - 1]
    const from = title && titled.has(title.low) ? title : (words[at] as Word)
    spans.push({ at: from.at, end: (words[end] as Word).end })
    at = end
  }
  return spans
}

function isName(words: readonly Word[], at: number, isJoined: boolean): boolean {
  const word = words[at] as Word
  if (/^[B-HJ-Z]$/.test(word.text)) return isBeforeFamilyName(words, at)
  if (!/\p{L}{2}/u.test(word.text) || isSomethingElse(words, at)) return false
  if (isListed(words, at)) return true
  if (isAfterTitle(words, at)) return true
  const kind = kindOf(word.low)
  if (kind === 'ordinary') return false
  if (kind === 'unknown' && word.isCapital && (isJoined || isBeforeFamilyName(words, at))) return true
  return isIntroduced(words, at, kind)
}

function kindOf(low: string): NameKind | 'ordinary' {
  if (rare.has(low)) return 'rare'
  if (alsoWords.has(low) || alsoPlaces.has(low)) return 'alsoWord'
  return ordinary.has(low) ? 'ordinary' : 'unknown'
}

function isListed(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const { low, isCapital } = word
  if (sure.has(low) || (low.length > 5 && /[^e]s$/.test(low) && sure.has(low.slice(0, -1)))) return true
  if (alsoWords.has(low) || alsoPlaces.has(low)) return isCapital && standsOut(words, at)
  return isCapital && rare.has(low) && isRareName(words, at)
}

/** Whether a word that is also another has its capital letter because it is a name. */
function standsOut(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const isPlace = alsoPlaces.has(word.low)
  const next = words[at + 1]
  if (word.isFirst)
    return word.isOwner || (!isPlace && next !== undefined && isNext(next) && verbs.has(next.low))
  const before = (words[at - 1] as Word).low
  return !articles.has(before) && !(isPlace && inPlaces.has(before))
}

/** Whether a word that is hardly ever a name has its capital letter because it is one. */
function isRareName(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (articles.has(before?.low ?? '')) return false
  if (ofPeople.has(words[at + 1]?.low ?? '')) return true
  const { low, isFirst, gap } = words[at] as Word
  return !isFirst && !alwaysCapital.has(low) && !before?.isCapital && gap === ' '
}

/** `Mrs Nobody`, and in small letters what could be nothing else. */
function isAfterTitle(words: readonly Word[], at: number): boolean {
  const title = words[at - 1]
  const word = words[at] as Word
  if (!title || !titled.has(title.low) || !/^\.? $/.test(word.gap)) return false
  if (word.isCapital) return title.low === 'miss' ? title.isCapital && !ordinary.has(word.low) : true
  return (['mr', 'mrs'].includes(title.low) && !ordinary.has(word.low)) || family.has(word.low)
}

function isBeforeFamilyName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (!next?.isCapital || !/^\.? $/.test(next.gap)) return false
  return (words[at] as Word).isCapital && family.has(next.low)
}

/** Whether a word is part of what is no person's name: a saint, a syndrome, a street, somebody in a book. */
function isSomethingElse(words: readonly Word[], at: number): boolean {
  const [before, word, next, afterNext] = [words[at - 1], words[at] as Word, words[at + 1], words[at + 2]]
  if (before && ['st', 'saint', 'santa'].includes(before.low)) return true
  if (known.has(`${word.low} ${next?.low}`) || known.has(`${before?.low} ${word.low}`)) return true
  if (!next || !/^[ -]$/.test(next.gap)) return false
  return others.has(next.low) || (afterNext !== undefined && isNext(afterNext) && ofOthers.has(afterNext.low))
}

/** Where a name of several words ends. */
function lastOf(words: readonly Word[], first: number): number {
  let last = first
  while (last - first < 2) {
    const next = words[last + 1]
    if (!next || !/^[ -]$/.test(next.gap) || (words[last] as Word).isOwner) break
    const isNamed = next.isCapital ? !ordinary.has(next.low) && !titled.has(next.low) : family.has(next.low)
    if (!isNamed || next.text.length < 2) break
    last++
  }
  return last
}
