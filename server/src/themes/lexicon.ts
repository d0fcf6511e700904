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

/** Make a lexicon of some themes, one at a time, so that others can be served in between. */
export function* lexiconInSteps(themes: readonly Theme[]): Generator<undefined, Lexicon> {
  const starts = new Map<Step, Term[]>()
  const known = new Set<string>()
  for (const { id, terms, hints, except } of themes) {
    const kinds = [
      ['term', terms],
      ['hint', hints],
      ['except', except],
    ] as const
    for (const [as, texts] of kinds) for (const text of texts) take(termOf(id, as, text), starts, known)
    yield undefined
  }
  return { themes, starts, correct: nearSpellings(known) }
}

function take(term: Term, starts: Map<Step, Term[]>, known: Set<string>): void {
  const first = term.parts[0]?.[0]
  if (first === undefined) return
  for (const steps of term.parts) for (const step of steps) known.add(step)
  const those = starts.get(first)
  if (those === undefined) starts.set(first, [term])
  else those.push(term)
}

/** Make a lexicon of some themes. */
export function lexiconOf(themes: readonly Theme[]): Lexicon {
  const steps = lexiconInSteps(themes)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
