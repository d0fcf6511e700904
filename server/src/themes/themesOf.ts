import type { Lexicon, Step, Term } from './lexicon.ts'
import { isFigure, type Word, wordsOf } from './words.ts'

/** Where in a text a word or a phrase of a theme stands, as the lexicon has it. */
export type Mark = { from: number; to: number; term: string }
/** A theme of a text, and why: what stands where. */
export type Placement = { theme: string; marks: Mark[] }

/** How many words the parts of a term may stand apart, and how many two hints that count together. */
const gapMost = 3
const hintsApart = 20

/** Something of a lexicon that was found, from one word to another. */
type Found = { term: Term; first: number; last: number }

/**
 * The themes of a text, each with why. A theme is found where one of its terms stands, or two different hints near each
 * other, unless within a phrase that does not count. Linear in the length of the text.
 */
export function themesOf(text: string, lexicon: Lexicon): Placement[] {
  const words = wordsOf(text).map((word) => corrected(word, lexicon))
  const byTheme = new Map<string, Found[]>()
  words.forEach((word, at) => {
    for (const found of foundAt(words, at, word, lexicon)) {
      const those = byTheme.get(found.term.theme) ?? []
      those.push(found)
      byTheme.set(found.term.theme, those)
    }
  })
  return lexicon.themes.flatMap(({ id }) => {
    const counts = countingOf(byTheme.get(id) ?? [])
    return counts.length === 0 ? [] : [{ theme: id, marks: marksOf(counts, words) }]
  })
}

function corrected(word: Word, { correct }: Lexicon): Word {
  // A word that is found in its own form is spelt as it should be.
  return word.exact.length < 8 ? word : { ...word, stem: correct(word.stem) }
}

/** What begins at a word. */
function foundAt(words: readonly Word[], at: number, word: Word, { starts }: Lexicon): Found[] {
  const steps: Step[] = [word.stem, `=${word.exact}`, ...(isFigure(word) ? ['#'] : [])]
  return steps.flatMap((step) =>
    (starts.get(step) ?? []).flatMap((term) => {
      const last = endOf(term, words, at)
      return last === null ? [] : [{ term, first: at, last }]
    }),
  )
}

/** Where a term that may begin at a word ends; null where it does not stand there. */
function endOf({ parts }: Term, words: readonly Word[], at: number): number | null {
  let next = at
  for (const [index, steps] of parts.entries()) {
    const most = index === 0 ? 0 : gapMost
    let skipped = 0
    while (skipped <= most && !stands(steps, words, next + skipped)) skipped++
    if (skipped > most) return null
    next += skipped + steps.length
  }
  return next - 1
}

function stands(steps: readonly Step[], words: readonly Word[], at: number): boolean {
  return steps.every((step, index) => {
    const word = words[at + index]
    if (word === undefined) return false
    return step === word.stem || step === `=${word.exact}` || (step === '#' && isFigure(word))
  })
}

/** Of what was found of one theme, what puts a text into it. */
function countingOf(found: readonly Found[]): Found[] {
  const excepted = new Set<number>()
  for (const { term, first, last } of found)
    if (term.as === 'except') for (let at = first; at <= last; at++) excepted.add(at)
  const free = found.filter(
    ({ term, first, last }) => term.as !== 'except' && !(excepted.has(first) && excepted.has(last)),
  )
  const terms = free.filter(({ term }) => term.as === 'term')
  const hints = free.filter(({ term }) => term.as === 'hint')
  return [...terms, ...together(hints, terms.length > 0)].sort((one, next) => one.first - next.first)
}

/** The hints that stand near a different one. */
function together(hints: readonly Found[], isFoundAlready: boolean): Found[] {
  if (isFoundAlready) return []
  return hints.filter((hint, at) => [hints[at - 1], hints[at + 1]].some((other) => isPair(hint, other)))
}

function isPair(one: Found, next: Found | undefined): boolean {
  return (
    next !== undefined &&
    one.term.text !== next.term.text &&
    (one.last < next.first || next.last < one.first) &&
    Math.abs(one.first - next.first) <= hintsApart
  )
}

/** Where they stand in the text, each place once: of what overlaps, the longest. */
function marksOf(found: readonly Found[], words: readonly Word[]): Mark[] {
  const marks: Mark[] = []
  for (const { term, first, last } of found) {
    const mark = { from: (words[first] as Word).from, to: (words[last] as Word).to, term: term.text }
    const before = marks.at(-1)
    if (before === undefined || before.to <= mark.from) marks.push(mark)
    else if (mark.to - mark.from > before.to - before.from) marks[marks.length - 1] = mark
  }
  return marks
}
