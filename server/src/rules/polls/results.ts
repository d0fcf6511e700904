import { asksForText } from '@companion/shared/answers'
import { limits } from '@companion/shared/limits'
import type { PartApart } from '@companion/shared/parts'
import type {
  ApartView,
  FiguresOfAny,
  FreeText,
  FreeTextView,
  Paired,
  ResultView,
} from '@companion/shared/views/results'
import type { Word } from '../kinds/kind.ts'
import { kindOf } from '../kinds/registry.ts'
import { figuresOf } from '../kinds/tally.ts'
import { mostSaid, spellingOf } from '../kinds/words.ts'
import { apartViews } from './apart.ts'
import { latestShown } from './freeText.ts'
import type { Poll, Run } from './state.ts'
import { roundedDown, watchedOf } from './watched.ts'

/** A result for those who run or watch the session: of what people wrote, the words as they are said. */
export function fullResult(run: Run): ResultView {
  return result(run, figuresOf(run.question, run.tally, shownInMain(run)), apartViews(run, true))
}

/** A result for those who watch: of what people wrote, only what a host let through; of an open question, in steps. */
export function watchedResult(run: Run): ResultView {
  const watched = watchedOf(run)
  if (watched !== null) {
    const { step, answered, skipped, figures } = watched
    const apart = apartViews(run, false).map((view) => ({
      ...view,
      answered: roundedDown(view.answered, step),
      skipped: roundedDown(view.skipped, step),
    }))
    return { answered, skipped, step, ...figures, ...(apart.length > 0 && { apart }) }
  }
  return result(run, openFigures(run, limits.wordsShown), apartViews(run, true))
}

/** A result for everyone: the same, and of those who are counted apart only how many they are. */
export function openResult(run: Run): ResultView {
  return result(run, openFigures(run, limits.wordsShown), apartViews(run, false))
}

/** What people said, added up; of what they wrote, at most so many of what a host let through. */
export function openFigures(run: Run, most: number): FiguresOfAny {
  const { question, tally } = run
  const shown = shownInMain(run)
  return kindOf(question).openFigures?.(tally, shown, most) ?? figuresOf(question, tally, shown)
}

/** What hosts let through of the answers in the main figure: nobody is in it whose text is counted apart. */
function shownInMain({ said, apart }: Run): ReadonlySet<string> {
  if (apart.size === 0) return said.shown
  return new Set([...said.shown].filter((id) => said.texts.get(id)?.part === undefined))
}

function result(run: Run, said: FiguresOfAny, apart: ApartView[]): ResultView {
  const { question, tally } = run
  const { answered, skipped } = tally
  const paired = comparisonOf(run)
  if (
    question.kind === 'single' &&
    skipped === 0 &&
    paired === null &&
    apart.length === 0 &&
    'counts' in said
  )
    return said.counts as number[]
  return {
    answered,
    skipped,
    ...said,
    ...(paired && { paired }),
    ...(apart.length > 0 && { apart }),
  }
}

/** What the same people said the time before and this time, for anyone to see: only of a run that is closed. */
export function comparisonOf({ closedAt, comparison }: Run): Paired | null {
  return closedAt === null ? null : comparison
}

/** The texts that a host let through, the newest first, as many as are shown. */
export function shownTexts(run: Run): FreeText[] {
  return latestShown(run)
    .reverse()
    .flatMap((id) => run.said.texts.get(id) ?? [])
}

/** How many spellings of one word a host sees. */
const spellingsShown = 10

/** The spellings that most people use, with how many do. */
function mostUsed(spellings: ReadonlyMap<string, number>): [text: string, people: number][] {
  return [...spellings].sort(([, one], [, next]) => next - one).slice(0, spellingsShown)
}

/** Every word that a host may decide on: where nobody of the main part said it, as those who are counted apart did. */
function wordsOfAll({ tally, apart }: Run): ReadonlyMap<string, Word> {
  if (apart.size === 0) return tally.words
  const all = new Map(tally.words)
  for (const counted of apart.values())
    for (const [word, said] of counted.tally.words) if (!all.has(word)) all.set(word, said)
  return all
}

/** How many of those who are counted apart said a word, part by part. */
function wordApart({ apart }: Run, word: string): [part: PartApart, people: number][] {
  return [...apart].flatMap(([part, { tally }]) => {
    const people = tally.words.get(word)?.people ?? 0
    return people === 0 ? [] : [[part, people] as [PartApart, number]]
  })
}

/** What people wrote to the latest run of a poll, for hosts to decide on; undefined where its question asks for none. */
export function freeTextView({ runs }: Poll): FreeTextView | undefined {
  const run = runs.at(-1)
  if (run === undefined) return undefined
  const { question, said, tally } = run
  if (!asksForText(question)) return undefined
  const some = (ids: Iterable<string>) => {
    const texts: FreeText[] = []
    for (const id of ids) {
      const text = said.texts.get(id)
      if (text !== undefined) texts.push(text)
      if (texts.length === limits.saidWaiting) break
    }
    return texts
  }
  const stateOf = (word: string) =>
    said.shown.has(word) ? 'shown' : said.heldBack.has(word) ? 'heldBack' : 'waiting'
  return {
    run: run.number,
    waiting: some(said.waiting),
    waitingCount: said.waiting.size,
    shown: shownTexts(run),
    heldBack: some([...said.heldBack].reverse()),
    words: mostSaid(wordsOfAll(run), 2 * limits.saidWaiting).map(([word, { spellings }]) => {
      const apart = wordApart(run, word)
      return {
        word,
        text: spellingOf({ people: 0, spellings }),
        people: tally.words.get(word)?.people ?? 0,
        ...(spellings.size > 1 && { spellings: mostUsed(spellings) }),
        ...(apart.length > 0 && { apart }),
        state: stateOf(word),
      }
    }),
  }
}
