import { personalDetails } from '@companion/shared/personalDetails'

/** Parts of a text, in its order: those that look like a detail of somebody's are to be marked. */
export type Part = { text: string; isMarked: boolean }

/** A text in parts, so that what looks like a detail of somebody's can be marked in it. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = []
  let from = 0
  const add = (to: number, isMarked: boolean) => {
    if (to > from) parts.push({ text: text.slice(from, to), isMarked })
    from = to
  }
  for (const { at, found } of personalDetails(text)) {
    add(at, false)
    add(at + found.length, true)
  }
  add(text.length, false)
  return parts
}
