/** A word shorter than this has too many neighbours that mean something else. */
const shortest = 6

/** A word with each of its letters left out once. */
const shortenings = (word: string) => Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))

/**
 * What a misspelt word is taken for: the one known word of at least six letters that begins with the same letter and
 * differs from it by one letter, or by two that changed places. The word itself where it is known, or there is no such word.
 */
export function nearSpellings(known: ReadonlySet<string>): (word: string) => string {
  // By first letter, each when it is needed: all at once would hold others up.
  const ofLetter = new Map<string, ReadonlyMap<string, readonly string[]>>()
  return (word) => {
    if (word.length < shortest || known.has(word)) return word
    const letter = word[0] as string
    const near = ofLetter.get(letter) ?? byShortening(known, letter)
    ofLetter.set(letter, near)
    for (const short of [word, ...shortenings(word)])
      for (const candidate of near.get(short) ?? []) if (isNear(candidate, word)) return candidate
    return word
  }
}

/** The known words that begin with a letter, by themselves and by each of their shortenings. */
function byShortening(known: ReadonlySet<string>, letter: string): Map<string, string[]> {
  const words = new Map<string, string[]>()
  for (const word of known) {
    if (word.length < shortest || word[0] !== letter) continue
    for (const short of [word, ...shortenings(word)]) {
      const those = words.get(short)
      if (those === undefined) words.set(short, [word])
      else those.push(word)
    }
  }
  return words
}

/** Whether two words differ by one letter, or by two that changed places. */
function isNear(one: string, next: string): boolean {
  let from = 0
  while (from < one.length && one[from] === next[from]) from++
  let back = 0
  while (back < Math.min(one.length, next.length) - from && one.at(-1 - back) === next.at(-1 - back)) back++
  const [left, right] = [one.slice(from, one.length - back), next.slice(from, next.length - back)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && left === [...right].reverse().join('')
}
