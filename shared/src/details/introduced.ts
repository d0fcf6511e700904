import { ordinaryWords } from './lists/ordinaryWords.ts'
import { personVerbs, relations, roles } from './lists/people.ts'
import { towns } from './lists/towns.ts'
import { isNext, setOf, type Word } from './words.ts'

const related = setOf(relations)
const working = setOf(roles)
const verbs = setOf(personVerbs)
const ordinary = setOf(ordinaryWords, towns)
const persons = setOf(
  relations,
  roles,
  'he she him her they them i me someone somebody person people parent baby family friend',
)
const saying = setOf('said told says tells promised rang')
const isBeing = setOf(
  "is was has had goes needs gets got cant can't wont won't doesnt doesn't didnt didn't isnt isn't hasnt hasn't loves hates likes wants keeps came said says told started struggles attends",
)
/** What belongs to a child, and is written without an apostrophe. */
const belongings = setOf(
  'mum dad teacher teachers ta behaviour diagnosis autism anxiety needs birthday ehcp classmates sister brother school class plan place speech transport placement attendance mental taxi bus bag hearing sight assessment paediatrician friend friends tutor sen send dla brain nan gran mother father report lunch review',
)
/** What is said of how somebody is. */
const conditions = setOf(
  'autistic non nonverbal deaf blind dyslexic dyspraxic diagnosed excluded suspended fostered adopted disabled epileptic',
)
const contacting = setOf('ask asked contact contacted met thank thanks phone ring email')
/** Words that are also names and are said after a child without being its name. */
const notAfterChild = setOf(
  'drew rose can chase mark sue ping grant ash ray cant may will hope min max peter art',
)
const greetings = setOf('regards sincerely')
const numbers = setOf(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen',
)

/** What is known of a word that may be a name: it also is another, or hardly ever a name, or nothing. */
export type NameKind = 'alsoWord' | 'rare' | 'unknown'

/**
 * Whether a word stands where a name does: `my son Xyz`, `a boy called Xyz`, `Xyz is seven`. One that is hardly ever a name
 * (`will`) needs its capital letter, or what follows a name.
 */
export function isIntroduced(words: readonly Word[], at: number, kind: NameKind): boolean {
  const isRare = kind === 'rare'
  const { isCapital } = words[at] as Word
  if (!isCapital) return isIntroducedSmall(words, at, kind)
  return (
    isAfterRelation(words, at) ||
    isCalled(words, at) ||
    isBeforeAge(words, at) ||
    (!isRare &&
      (isSpeaking(words, at) || isSigned(words, at) || isContacted(words, at) || isOwnerOf(words, at)))
  )
}

/** In small letters: `my son xyz is`, `her name is xyz.` */
function isIntroducedSmall(words: readonly Word[], at: number, kind: NameKind): boolean {
  const [word, next, before, first] = [words[at] as Word, words[at + 1], words[at - 1], words[at - 2]]
  if (word.low.length < 3 || /(?:ing|ly|ed|ies)$/.test(word.low) || !before) return false
  const isRelated = related.has(before.low) && !before.isOwner && /^,? $/.test(word.gap)
  if (kind === 'rare') return isRelated && afterRareName.test(next?.low ?? '')
  if (isRelated && kind === 'alsoWord' && !notAfterChild.has(word.low) && isBeforeMore(next)) return true
  if (isRelated && isOurs(first) && !isOfChild(word.low) && isNext(word) && isBeforeVerb(next)) return true
  if (kind === 'alsoWord' && isCalledOne(words, at)) return true
  return isNamed(words, at) && (!isNext(next) || ['and', 'he', 'she'].includes(next?.low ?? ''))
}

const isBeforeVerb = (next: Word | undefined) => isNext(next) && isBeing.has(next?.low ?? '')

const afterRareName = /^(?:is|was|has|he|she|he's|she's|hes|shes|aged|\d+)$/

/** Whether the name of somebody could end before a word. */
const isBeforeMore = (next: Word | undefined) =>
  next === undefined || /^[,.)]/.test(next.gap) || verbs.has(next.low) || /^(?:\d+|who|aged)$/.test(next.low)

const isOfChild = (low: string) => belongings.has(low) || working.has(low) || related.has(low)

/** `my son Xyz`, `my son, Xyz, said`, `the SENCO, Xyz, said`. */
function isAfterRelation(words: readonly Word[], at: number): boolean {
  const [word, next, before] = [words[at] as Word, words[at + 1], words[at - 1]]
  if (
    !before ||
    before.isOwner ||
    /^\p{Lu}{2}/u.test(word.text) ||
    (before.isCapital && !before.isFirst && before.text !== 'SENCO')
  )
    return false
  const isClosed = next === undefined || /^[,).]/.test(next.gap) || verbs.has(next.low)
  if (related.has(before.low)) return isNext(word) || (/^,? ?\(?$/.test(word.gap) && isClosed)
  return (
    working.has(before.low) &&
    /^,? ?\(?$/.test(word.gap) &&
    next !== undefined &&
    /^[,)]/.test(next.gap) &&
    word.gap !== ' '
  )
}

/** `a boy called Xyz`, `her name is Xyz`. */
function isCalled(words: readonly Word[], at: number): boolean {
  return isNamed(words, at) || isCalledOne(words, at)
}

function isCalledOne(words: readonly Word[], at: number): boolean {
  if (!['called', 'named'].includes(words[at - 1]?.low ?? '') || !isNext(words[at])) return false
  return words.slice(Math.max(0, at - 6), at - 1).some(({ low }) => persons.has(low))
}

function isNamed(words: readonly Word[], at: number): boolean {
  const [before, first, owner] = [words[at - 1], words[at - 2], words[at - 3]]
  if (before?.low === 'name' && before.isOwner) return true
  const isName = before?.low === 'is' && (first?.low === 'name' || first?.low === 'names')
  return (
    isName &&
    ['my', 'his', 'her', 'their', 'child', 'real', 'first', 'son', 'daughter'].includes(owner?.low ?? '')
  )
}

/** `Xyz is seven`, `Xyz, 7,`, `Xyz (7)`, `Xyz is in Year 4`. */
function isBeforeAge(words: readonly Word[], at: number): boolean {
  const [next, second, third] = [words[at + 1], words[at + 2], words[at + 3]]
  if (!next) return false
  if (isAge(next))
    return (
      /^ ?\($/.test(next.gap) || (next.gap === ', ' && (second === undefined || /^[,.]/.test(second.gap)))
    )
  if (!isNext(next) || !second || !isNext(second)) return false
  if (['aged', 'turned'].includes(next.low)) return isAge(second)
  return ['is', 'was'].includes(next.low) && isOfSomebody(second, third)
}

/** What somebody is: `seven`, `deaf`, `in Year 4`, `my youngest`. */
function isOfSomebody(word: Word, next: Word | undefined): boolean {
  if (isAge(word)) return !/^ ?%/.test(next?.gap ?? '')
  if (conditions.has(word.low)) return true
  if (word.low === 'in') return /^(?:year|yr|reception|nursery)$/.test(next?.low ?? '')
  return isOurs(word) && related.has(next?.low ?? '')
}

const isOurs = (word: Word | undefined) => word?.low === 'my' || word?.low === 'our'

const isAge = ({ low }: Word) => numbers.has(low) || (/^\d{1,2}$/.test(low) && Number(low) < 20)

/** `…, Xyz, said` */
function isSpeaking(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return (words[at] as Word).gap === ', ' && next?.gap === ', ' && saying.has(next.low)
}

/** `ask Xyz`, `spoke to Xyz at the council` */
function isContacted(words: readonly Word[], at: number): boolean {
  const [word, before, first] = [words[at] as Word, words[at - 1], words[at - 2]]
  if (!before || !isNext(word) || /^\p{Lu}+$/u.test(word.text)) return false
  if (['to', 'with'].includes(before.low))
    return /^(?:spoke|speak|spoken|talk|talked|thanks|write|wrote|met)$/.test(first?.low ?? '')
  return contacting.has(before.low)
}

/** `Xyz's diagnosis` */
function isOwnerOf(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at] as Word, words[at + 1]]
  return word.isOwner && !/^\p{Lu}{2}/u.test(word.text) && isNext(next) && belongings.has(next?.low ?? '')
}

/** `Regards, Xyz` at the end. */
function isSigned(words: readonly Word[], at: number): boolean {
  return (
    words.length - at <= 2 &&
    greetings.has(words[at - 1]?.low ?? '') &&
    !ordinary.has((words[at] as Word).low)
  )
}
