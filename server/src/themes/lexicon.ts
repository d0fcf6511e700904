import type { Theme } from '@companion/shared/programme/themes'
import { nearSpellings } from './spelling.ts'
import { wordsOf } from './words.ts'

/** What stands where a term goes on after a gap of a few words. */
const gap = /\s*(?:…|\.\.\.)\s*/

/** One word of a term: a stem, `=` and a word in this form alone, or `#` for any figure. */
export type Step = string

/** A word or a phrase of a theme, as it is looked for. `parts`: what stands together, each a few words after the one before at most. */
export type Term = { theme: string; as: 'term' | 'hint' | 'except'; text: string; parts: Step[][] }

/** A lexicon to look texts up with. */
export type Lexicon = {
  themes: readonly Theme[]
  /** By the first step. */
  starts: ReadonlyMap<Step, readonly Term[]>
  /** What a word that is in no term is taken for, where one differs from it by a letter. */
  correct: (stem: string) => string
}

const stepsOf = (part: string): Step[] =>
  part.split(/\s+/).flatMap((word) => {
    if (word === '#') return ['#']
    if (word.startsWith('=')) return [`=${word.slice(1).toLowerCase()}`]
    return wordsOf(word).map(({ stem }) => stem)
  })

function termOf(theme: string, as: Term['as'], text: string): Term {
  const parts = text
    .split(gap)
    .map(stepsOf)
    .filter((steps) => steps.length > 0)
  return { theme, as, text, parts }
}

/** Make a lexicon of some themes. */
export function lexiconOf(themes: readonly Theme[]): Lexicon {
  const starts = new Map<Step, Term[]>()
  const known = new Set<string>()
  for (const { id, terms, hints, except } of themes)
    for (const [as, texts] of [['term', terms], ['hint', hints], ['except', except]] as const)
      for (const text of texts) {
        const term = termOf(id, as, text)
        const first = term.parts[0]?.[0]
        if (first === undefined) continue
        for (const step of term.parts.flat()) known.add(step)
        const those = starts.get(first) ?? []
        those.push(term)
        starts.set(first, those)
      }
  return { themes, starts, correct: nearSpellings(known) }
}
