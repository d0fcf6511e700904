/** The words of a cloud, and how many people said each. */
export type Words = readonly (readonly [word: string, people: number])[]
/** Words line by line, in the order in which they are read. */
export type Lines = readonly (readonly string[])[]
/** How much room a cloud has, where its smallest words are 1 high. */
export type Room = { widest: number; tallest: number }

/** How much larger than the smallest word the largest is, at least where its line has room for it, and in how many sizes. */
const leastSpread = 0.6
const mostSpread = 2
const sizes = 6
const gap = 0.8
const lineHeight = 1.25
const descent = 0.3
/** How much of the room's width a line takes where all its words are small: what is left is for those that many said. */
const fullLine = 0.7
/** With fewer lines than this they are shorter, so that a cloud keeps its shape as words come. */
const linesWhenWide = 6
/** How wide a character is at most, roughly. The first that matches counts. */
const widths = [
  [/[\p{Mn}\p{Cf}]/u, 0],
  [/[fijlrtI '’.,:;!-]/, 0.37],
  [/[mMW@%]/, 0.95],
  [/[w\p{Lu}]/u, 0.8],
  [/[\0-\u024f]/, 0.61],
  [/[\u0b80-\u0dff\u1100-\u{10ffff}]/u, 1.1],
  [/^/, 0.75],
] as const

function widthOfRow(text: string): number {
  let width = 0
  for (const sign of text) width += widths.find(([signs]) => signs.test(sign))?.[1] ?? 0
  return width
}

/** A phrase that is wider than the room is set in two rows. */
function rowsOf(word: string, widest: number): string[] {
  const parts = word.split(' ')
  if (parts.length === 1 || widthOfRow(word) <= widest) return [word]
  const middle = Math.ceil(parts.length / 2)
  return [parts.slice(0, middle).join(' '), parts.slice(middle).join(' ')]
}

/** How wide a word is where it is 1 high. */
const widthOf = (word: string, widest: number) => Math.max(...rowsOf(word, widest).map(widthOfRow))
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
const lengthOf = (line: readonly string[], widest: number) =>
  sum(line.map((word) => widthOf(word, widest) + gap)) - gap

/**
 * Where words stand once these are shown: those that stood somewhere stay in their line and order. A new one takes the place of
 * one that is gone, or else the end of the shortest line, or a line of its own. `before` itself if no word comes or goes.
 */
export function placeWords(before: Lines, words: Words, { widest }: Room): Lines {
  const shown = new Set(words.map(([word]) => word))
  const old = new Set(before.flat())
  const fresh = [...shown].filter((word) => !old.has(word))
  if (fresh.length === 0 && old.size === shown.size) return before
  const full = fullLine * widest
  const lines = before
    .map((line) =>
      line.reduce<readonly string[]>((now, word) => {
        if (shown.has(word)) return now
        const replaced = now.map((other) => (other === word ? (fresh[0] ?? '') : other))
        if (fresh.length === 0 || lengthOf(replaced, widest) > Math.max(full, lengthOf(line, widest)))
          return now.filter((other) => other !== word)
        fresh.shift()
        return replaced
      }, line),
    )
    .filter((line) => line.length > 0)
  for (const word of fresh) {
    const longer = lines.map((line) => [...line, word])
    const lengths = longer.map((line) => lengthOf(line, widest))
    const least = Math.min(...lengths)
    const shortest = lengths.indexOf(least)
    if (least > full * Math.min(1, lines.length / linesWhenWide)) lines.push([word])
    else lines[shortest] = longer[shortest] as string[]
  }
  return lines
}

/** A cloud in its room: where from its middle each row of a word has its own, and its size, from 1 to 3, larger the more said it. */
export function drawCloud(lines: Lines, words: Words, { widest, tallest }: Room) {
  const people = new Map(words)
  const most = Math.max(...people.values())
  const shareOf = (word: string) => (Math.ceil(((people.get(word) ?? 0) / most) * sizes) - 1) / (sizes - 1)
  const rows = (word: string) => rowsOf(word, widest)
  const widthAt1 = (word: string) => widthOf(word, widest)
  const heights = lines.map((line) => Math.max(...line.map((word) => rows(word).length)))
  const rises = lines.map((line) => Math.max(...line.map((word) => rows(word).length * shareOf(word))))
  const spread = Math.min(
    mostSpread,
    Math.max(leastSpread, (tallest / lineHeight - sum(heights)) / (sum(rises) || 1)),
    ...lines.map(
      (line) =>
        (widest - lengthOf(line, widest)) / (sum(line.map((word) => shareOf(word) * widthAt1(word))) || 1),
    ),
  )
  // What is wider than the room by itself and has no space in it is all that may be smaller than 1.
  const sizeOf = (word: string) => Math.min(1 + Math.max(0, spread) * shareOf(word), widest / widthAt1(word))
  // A word that is alone is not as wide as the room.
  let [width, height] = [widest / 2, 0]
  const drawn = lines.flatMap((line) => {
    const lineWidth = sum(line.map((word) => sizeOf(word) * widthAt1(word) + gap)) - gap
    let end = -lineWidth / 2 - gap
    width = Math.max(width, lineWidth)
    height += lineHeight * Math.max(...line.map((word) => sizeOf(word) * rows(word).length))
    const baseline = height - descent * Math.max(...line.map(sizeOf))
    return line.flatMap((word) => {
      const size = sizeOf(word)
      const half = (size * widthAt1(word)) / 2
      end += gap + 2 * half
      return rows(word).map((text, row, all) => ({
        key: `${row}${word}`,
        text,
        size,
        x: end - half,
        y: baseline - (all.length - 1 - row) * lineHeight * size,
      }))
    })
  })
  return { width, height, drawn }
}
