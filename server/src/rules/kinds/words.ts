import type { Figures } from '@companion/shared/kinds/registry'
import { foldUnder } from './foldWord.ts'
import type { Kind, Tally, Word } from './kind.ts'

/** Words or short phrases: how many people said each, spellings folded together. */
export const words: Kind<'words'> = {
  freeText: 'words',
  size: () => 0,
  refuses: ({ words }, rules) => (foldedIn(words, rules).size === 0 ? 'answer.empty' : null),
  add(_question, tally, { words }, weight) {
    for (const [key, spelling] of foldedIn(words, tally.rules)) {
      const word: Word = tally.words.get(key) ?? { people: 0, spellings: new Map() }
      word.people += weight
      const spelled = (word.spellings.get(spelling) ?? 0) + weight
      if (spelled === 0) word.spellings.delete(spelling)
      else word.spellings.set(spelling, spelled)
      if (word.people === 0) tally.words.delete(key)
      else tally.words.set(key, word)
    }
  },
  figures: (_question, tally) => wordFigures(tally, 30),
  openFigures: (tally, shown, most) => wordFigures(tally, most, (key) => shown.has(key)),
  people: () => [],
  splits: () => [],
  evidence: (_question, { words }) => words.map(([item, value]) => ({ item, measure: 'people', value })),
}

/** The words said by most people in the spelling that most use, at most so many, of those that are wanted. */
function wordFigures(tally: Tally, most: number, isWanted?: (key: string) => boolean): Figures['words'] {
  const words = mostSaid(tally.words, most, isWanted)
  return { words: words.map(([, word]) => [spellingOf(word), word.people]), distinct: tally.words.size }
}

/** The words said by most people, at most so many; of equals, the one said first. */
export function mostSaid(
  all: ReadonlyMap<string, Word>,
  most: number,
  isWanted: (key: string) => boolean = () => true,
): [key: string, word: Word][] {
  const top: [string, Word][] = []
  // To keep a long list in order takes more than to sort it.
  if (most > 200)
    return [...all]
      .filter(([key]) => isWanted(key))
      .sort(([, one], [, next]) => next.people - one.people)
      .slice(0, most)
  let least = 0
  for (const entry of all) {
    if ((top.length === most && entry[1].people <= least) || !isWanted(entry[0])) continue
    // Few get this far: the list is short and its last place rises quickly.
    const place = top.findIndex(([, word]) => word.people < entry[1].people)
    top.splice(place === -1 ? top.length : place, 0, entry)
    if (top.length > most) top.pop()
    least = (top.at(-1) as [string, Word])[1].people
  }
  return top
}

/** How most people spell it; of equals, the spelling met first. */
export function spellingOf({ spellings }: Word): string {
  let [most, best] = [0, '']
  for (const [spelling, people] of spellings) if (people > most) [most, best] = [people, spelling]
  return best
}

/** One person's words by what they fold to, so that each counts once. */
function foldedIn(said: readonly string[], rules: number): Map<string, string> {
  const foldWord = foldUnder(rules)
  const folded = new Map<string, string>()
  for (const spelling of said) {
    const key = foldWord(spelling)
    if (key !== '' && !folded.has(key)) folded.set(key, rules < 2 ? lowered(spelling) : tidied(spelling))
  }
  return folded
}

const tidied = (spelling: string) => spelling.normalize('NFC').replace(/\s+/g, ' ').trim()
const lowered = (spelling: string) => tidied(spelling.normalize('NFKC')).toLowerCase()
