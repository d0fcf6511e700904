import type { Verdict } from '@companion/shared/programme/themes'
import { foldMessage } from '../rules/nearCopy.ts'
import type { Placed } from '../rules/programme/state.ts'
import type { Written } from '../rules/written.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'
import type { Lexicon } from './lexicon.ts'
import { type Mark, type Placement, themesOf } from './themesOf.ts'

/** A theme of a text: by the words that stand for it, by what a person said, or by both. */
export type ThemeOfText = { theme: string; marks: readonly Mark[]; verdict: Verdict | null }

/** A text with its themes. `copy`: what it says, which near-copies of it say as well. */
export type Sorted<S> = Written & { session: S; copy: string; themes: ThemeOfText[] }

/** What people decided on the texts of a session, by text and theme. */
export type Decided = ReadonlyMap<string, ReadonlyMap<string, Placed>>

/** How many texts are sorted before others are served. */
const textsInStep = 20

/** What was worked out of a text, for as long as it is there, its words and the lexicon are the same. */
type Kept = { text: string; lexicon: Lexicon; found: readonly Placement[]; copy: string }
const kept = new WeakMap<object, Kept>()

function workOut({ text, source }: Pick<Written, 'text' | 'source'>, lexicon: Lexicon): Kept {
  const known = source && kept.get(source)
  if (known?.text === text && known.lexicon === lexicon) return known
  const now = { text, lexicon, found: themesOf(text, lexicon), copy: foldMessage(text) }
  if (source !== undefined) kept.set(source, now)
  return now
}

/**
 * The themes of a text: what was found in it, but for what a person took out, and what a person put in. Those that were
 * taken out stand there too, with that verdict.
 */
export function withDecided(
  placements: readonly Placement[],
  lexicon: Lexicon,
  decided: ReadonlyMap<string, Placed> = new Map(),
): ThemeOfText[] {
  const found = new Map(placements.map(({ theme, marks }) => [theme, marks]))
  return lexicon.themes.flatMap(({ id }) => {
    const verdict = decided.get(id)?.verdict ?? null
    const marks = found.get(id)
    return marks === undefined && verdict === null ? [] : [{ theme: id, marks: marks ?? [], verdict }]
  })
}

/** Whether a text is in a theme. */
export const isIn = ({ themes }: Pick<Sorted<unknown>, 'themes'>, theme: string): boolean =>
  themes.some((one) => one.theme === theme && one.verdict !== 'out')

/** Whether a text is in any theme. */
export const isInAny = ({ themes }: Pick<Sorted<unknown>, 'themes'>): boolean =>
  themes.some(({ verdict }) => verdict !== 'out')

/** Sort texts by their themes, some at a time, between which others are served. */
export async function sortTexts<S>(
  given: readonly { session: S; texts: readonly Written[]; decided: Decided }[],
  lexicon: Lexicon,
): Promise<Sorted<S>[]> {
  const sorted: Sorted<S>[] = []
  for (const { session, texts, decided } of given)
    for (const written of texts) {
      const { found, copy } = workOut(written, lexicon)
      const themes = withDecided(found, lexicon, decided.get(written.key))
      sorted.push({ ...written, session, copy, themes })
      if (sorted.length % textsInStep === 0) await yieldToEventLoop()
    }
  return sorted
}
