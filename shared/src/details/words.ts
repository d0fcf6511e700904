/** A word of a text, and where it stands. */
export type Word = {
  text: string
  /** In small letters, without accents, and without `'s`. */
  low: string
  at: number
  end: number
  /** What stands between the word before and this one. */
  gap: string
  isCapital: boolean
  isOwner: boolean
  /** Whether a sentence begins with it. */
  isFirst: boolean
}

/** A part of a text. */
export type Span = { at: number; end: number }

const shapes = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?|\p{N}+/gu
const owner = /['’]s$/i
const barred: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ı: 'i', '’': "'" }

/** A word in small letters without accents, so that `Siân` and `sian` come to the same. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđøı’]/g, (letter) => barred[letter] as string)

/** The words of a text. Where most begin with a capital letter, none counts as one. */
export function wordsOf(text: string): Word[] {
  let before = 0
  const words = [...text.matchAll(shapes)].map((match): Word => {
    const [shape] = match
    const at = match.index
    const gap = text.slice(before, at)
    const isFirst = before === 0 || /[.!?\n:;"“‘•*]/.test(gap)
    before = at + shape.length
    return {
      text: shape,
      low: plain(shape.replace(owner, '')),
      at,
      end: before,
      gap,
      isCapital: /^\p{Lu}/u.test(shape),
      isOwner: owner.test(shape),
      isFirst,
    }
  })
  const long = words.filter(({ text: { length } }) => length > 2)
  const isShouted =
    (long.length > 8 && long.filter(({ isCapital }) => isCapital).length > 0.7 * long.length) ||
    (long.length > 2 && !/\p{Ll}/u.test(text))
  return isShouted ? words.map((word) => ({ ...word, isCapital: false })) : words
}

/** The words of a list that is written as a text. */
export const setOf = (...lists: readonly string[]) =>
  new Set(lists.flatMap((list) => list.trim().split(/\s+/)))

/** Whether a word follows the one before it with nothing but a space between. */
export const isNext = (word: Word | undefined) => word !== undefined && /^[ \u00a0]{1,2}$/.test(word.gap)
