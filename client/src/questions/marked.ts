import { personalDetails } from '@companion/shared/personalDetails'

/** Parts of a text, in its order: those that look like a detail of somebody's are to be marked. */
export type Part = { text: string; isMarked: boolean }

/** A text in parts, so that what looks like a detail of somebody's can be marked in it. */
export function partsOf(text: string): Part[] {
  const marked = new Set<number>()
  let rest = text
  for (let details = personalDetails(rest); details.length > 0; details = personalDetails(rest)) {
    const before = rest
    for (const { found } of details) {
      const from = rest.indexOf(found)
      if (from === -1) continue
      for (let at = from; at < from + found.length; at++) marked.add(at)
      rest = rest.slice(0, from) + '…'.repeat(found.length) + rest.slice(from + found.length)
    }
    if (rest === before) break
  }
  const parts: Part[] = []
  for (let at = 0; at < text.length; at++) {
    const last = parts.at(-1)
    const isMarked = marked.has(at)
    if (last?.isMarked === isMarked) last.text += text[at]
    else parts.push({ text: text[at] as string, isMarked })
  }
  return parts
}
