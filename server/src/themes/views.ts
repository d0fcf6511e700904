import type {
  TextPart,
  WrittenKind,
  WrittenPageData,
  WrittenText,
  WrittenTheme,
} from '@companion/shared/programme/written'
import { examplesOf } from './examples.ts'
import type { Lexicon } from './lexicon.ts'
import { isIn, isInAny, type Sorted } from './sorting.ts'
import type { Mark } from './themesOf.ts'

/** What a text is of, and the fewest people that a count of some of them may stand for there. */
export type OfSession = { id: string; title: string; fewest: number }
type Text = Sorted<OfSession>

/** How many examples a theme has of each kind. */
const examples = { typical: 2, different: 1 }
const disagreementsShown = 2

/** A text in pieces, of which some are marked. */
export function partsOf(text: string, marks: readonly Mark[]): TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  for (const mark of [...marks].sort((one, next) => one.from - next.from)) {
    if (mark.from < from) continue
    parts.push({ text: text.slice(from, mark.from), isMarked: false })
    parts.push({ text: text.slice(mark.from, mark.to), isMarked: true })
    from = mark.to
  }
  parts.push({ text: text.slice(from), isMarked: false })
  return parts.filter((part) => part.text !== '')
}

/** How many texts say the same, by session and what they say: a campaign, or one person again. */
export function copiesOf(texts: readonly Text[]): Map<string, number> {
  const copies = new Map<string, number>()
  for (const { copy } of texts) copies.set(copy, (copies.get(copy) ?? 0) + 1)
  return copies
}

/** A text as it is shown; `theme`: only that one is marked in it. */
export function textView(
  text: Text,
  { themes }: Lexicon,
  copies: ReadonlyMap<string, number>,
  theme?: string,
): WrittenText {
  const shown = text.themes.filter((one) => theme === undefined || one.theme === theme)
  const { session, key, kind, asked, people, disagreement } = text
  return {
    session: { id: session.id, title: session.title },
    key,
    kind,
    asked,
    disagreement,
    people: people === undefined ? undefined : people >= session.fewest ? people : null,
    parts: partsOf(
      text.text,
      shown.flatMap(({ marks, verdict }) => (verdict === 'out' ? [] : marks)),
    ),
    copies: (copies.get(text.copy) ?? 1) - 1,
    themes: text.themes.map(({ theme: id, marks, verdict }) => ({
      id,
      title: themes.find((one) => one.id === id)?.title ?? id,
      terms: [...new Set(marks.map(({ term }) => term.replace(/^=/, '')))],
      verdict,
    })),
  }
}

/** The themes of some texts, those with most texts first, and how many texts there are. */
export function themesView(
  texts: readonly Text[],
  lexicon: Lexicon,
): Pick<WrittenPageData, 'counts' | 'copies' | 'without' | 'themes'> {
  const counts: Record<WrittenKind, number> = { answer: 0, question: 0, point: 0, disagreement: 0 }
  for (const { kind } of texts) counts[kind] += 1
  const copies = copiesOf(texts)
  return {
    counts,
    copies: texts.length - copies.size,
    without: texts.filter((text) => !isInAny(text)).length,
    themes: lexicon.themes
      .map((theme): WrittenTheme => {
        const those = texts.filter((text) => isIn(text, theme.id))
        const view = (text: Text) => textView(text, lexicon, copies, theme.id)
        const { typical, different } = examplesOf(those, examples)
        const { id, title, about } = theme
        return {
          id,
          title,
          about,
          texts: those.length,
          copies: those.length - copiesOf(those).size,
          confirmed: those.filter(({ themes }) =>
            themes.some((one) => one.theme === id && one.verdict === 'in'),
          ).length,
          typical: typical.map(view),
          different: different.map(view),
          disagreements: those
            .filter(({ kind }) => kind === 'disagreement')
            .slice(0, disagreementsShown)
            .map(view),
        }
      })
      .sort((one, next) => next.texts - one.texts),
  }
}
