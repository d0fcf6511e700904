import { ordinaryWords } from './lists/ordinaryWords.ts'
import { noSchoolName, saintTowns, schoolEndings, schoolKinds, schoolNouns } from './lists/schoolWords.ts'
import { towns } from './lists/towns.ts'
import { isNext, type Span, setOf, type Word } from './words.ts'

const nouns = setOf(schoolNouns)
const between = setOf(schoolKinds)
const noName = setOf(noSchoolName, ordinaryWords)
const ordinary = setOf(ordinaryWords)
const places = setOf(towns)
const saintlyTowns = setOf(saintTowns)
const endings = [...setOf(schoolEndings)]
/** What calls itself a school without the word. */
const lone = setOf('primary academy high juniors infants infant junior grammar')
const townEndings = /(?:ton|ham|ley|ford|bury|worth|thorpe|chester|borough|down|dell|den|wick|well|by)$/
const going = setOf('at to attends attend attended goes from of offered joined chose named in left leaving')
const pupils = setOf(
  'year yr reception nursery pupil pupils student class teacher teach work works head ta senco governor place goes go going went moved transferred started starts children child boy girl he she son daughter offered',
)
const notAfterSaint = setOf(
  "church hospital hospice ambulance day day's road street park cathedral square hall eve flag town centre avenue lane",
)

const isFree = (word: Word) => /\p{L}/u.test(word.text) && !noName.has(word.low)

/** Whether a word looks like the name of a school rather than of anything else. */
const isLikeSchool = ({ low }: Word) =>
  low.length > 6 &&
  !places.has(low) &&
  !ordinary.has(low) &&
  endings.some((ending) => low.length > ending.length + 2 && low.endsWith(ending))

const isLikeTown = ({ low }: Word) => low.length > 5 && !ordinary.has(low) && townEndings.test(low)

/** The schools that a text names: `Madeup Primary`, `at madeup primary`, `St Nobody's`, `Year 4 at Madeupfield`. */
export function schoolsIn(words: readonly Word[]): Span[] {
  return words.flatMap((_, at) => calledSchool(words, at) ?? saintly(words, at) ?? attended(words, at) ?? [])
}

/** A school with the word: its name stands before. */
function calledSchool(words: readonly Word[], at: number): Span | null {
  const noun = words[at] as Word
  if (!nouns.has(noun.low)) return null
  // `Madeup Primary School` ends with its last word.
  const next = words[at + 1]
  if (isNext(next) && nouns.has(next?.low ?? '')) return null
  let from = at
  while (from > 0 && at - from < 5 && between.has((words[from - 1] as Word).low) && isNext(words[from]))
    from--
  while (from < at && ['and', 'of', 'in', 'e'].includes((words[from] as Word).low)) from++
  const name = words[from - 1]
  if (!name || !isNext(words[from]) || !(isFree(name) || isSaint(words[from - 2]))) return null
  if (!isNamed(words, from - 1, noun)) return null
  return { at: (words[firstOf(words, from - 1)] as Word).at, end: noun.end }
}

function isNamed(words: readonly Word[], at: number, noun: Word): boolean {
  const name = words[at] as Word
  if (isLikeSchool(name) || (lone.has(noun.low) && isLikeTown(name))) return true
  if (name.isFirst && !noun.isCapital) return false
  if (name.isCapital)
    return (noun.isCapital || lone.has(noun.low)) && (!ordinary.has(name.low) || isSaint(words[at - 1]))
  if (isSaint(words[at - 1])) return true
  const before = words[at - 1]
  return (
    lone.has(noun.low) &&
    before !== undefined &&
    going.has(before.low) &&
    isNext(name) &&
    !ordinary.has(name.low) &&
    name.low.length > 3
  )
}

const isSaint = (word: Word | undefined) => word?.low === 'st' || word?.low === 'saint'

/** Where a name of several words begins: `Little Nobodies`, `St Nobody's`. */
function firstOf(words: readonly Word[], last: number): number {
  let from = last
  while (from > 0 && last - from < 3) {
    const before = words[from - 1] as Word
    if (!/^(?:\. ?| )$/.test((words[from] as Word).gap)) break
    if (!isSaint(before) && !(before.isCapital && isFree(before) && isNext(words[from]))) break
    from--
  }
  return from
}

/** `St Nobody's`, where it is no town, church or street. */
function saintly(words: readonly Word[], at: number): Span | null {
  const saint = words[at] as Word
  const name = words[at + 1]
  // In `1st` nobody is a saint.
  if (!isSaint(saint) || (at > 0 && saint.gap === '') || !name || !/^\.? ?$/.test(name.gap)) return null
  if (saintlyTowns.has(name.low) || ordinary.has(name.low) || !/\p{L}{3}/u.test(name.text)) return null
  const after = words[at + 2]
  if (isNext(after) && notAfterSaint.has(after?.low ?? '')) return null
  const isAttended = name.isCapital && /^(?:at|attends?|of|to)$/.test(words[at - 1]?.low ?? '')
  return name.isOwner || name.low.endsWith('s') || isAttended ? { at: saint.at, end: name.end } : null
}

/** What is said of somebody's own school, whatever its name looks like. */
const atSchool =
  /(?:^|[^a-z])(?:(?:year|yr|y) ?\d{1,2}|reception|pupil|student|senco|ta|teach|teaching|teacher|head|headteacher|governor|enrolled|place) at(?: the)?$|(?:attends|attended|excluded from|expelled from|suspended from|head of|(?:his|her|my|our|the) school (?:is|called|is called))(?: the)?$/
const notSchools = setOf(ordinaryWords, towns, noSchoolName)

/** Where a name of one or two words ends. */
function lastOf(words: readonly Word[], first: number): number {
  const next = words[first + 1]
  return isNext(next) && next?.isCapital && !ordinary.has(next.low) ? first + 1 : first
}

/** `Year 4 at Madeupfield`: named without the word, by who is there. */
function attended(words: readonly Word[], at: number): Span | null {
  const name = words[at] as Word
  const before = words[at - 1]
  if (!name.isCapital || name.isFirst || !before || !isNext(name) || name.text.length < 4) return null
  const said = words
    .slice(Math.max(0, at - 4), at)
    .map(({ low }) => low)
    .join(' ')
  if (
    !/^\p{Lu}+$/u.test(name.text) &&
    !notSchools.has(name.low) &&
    !name.low.endsWith('shire') &&
    atSchool.test(said)
  )
    return { at: name.at, end: (words[lastOf(words, at)] as Word).end }
  const isThere = going.has(before.low) || (before.low === 'the' && going.has(words[at - 2]?.low ?? ''))
  if (!isThere || !isLikeSchool(name)) return null
  const near = words.slice(Math.max(0, at - 5), at)
  return near.some(({ low }) => pupils.has(low)) ? { at: name.at, end: name.end } : null
}
