import type { Mask } from '@companion/shared/experiences/commands'
import { type Box, boxes, type Experience } from '@companion/shared/experiences/experience'
import type { Shared } from './state.ts'

type Words = Experience['words']

/** Where phrases stand in a text, whatever their capitals; and the first of them that is nowhere in it, if one is. */
export function masksOf(words: Words, phrases: readonly string[]): { masks: Mask[]; missing?: string } {
  const masks: Mask[] = []
  for (const phrase of phrases) {
    const pattern = new RegExp(phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'), 'giu')
    const found = boxes.flatMap((box) =>
      [...(words[box] ?? '').matchAll(pattern)].map(({ index, 0: { length } }) => ({
        box,
        at: index,
        length,
      })),
    )
    if (found.length === 0) return { masks: [], missing: phrase }
    masks.push(...found)
  }
  return { masks }
}

/** A box in parts, those that are masked and those that are not. */
export function partsOf(text: string, masks: readonly Mask[], box: Box): { text: string; hidden: boolean }[] {
  const isHidden = new Uint8Array(text.length)
  for (const mask of masks) if (mask.box === box) isHidden.fill(1, mask.at, mask.at + mask.length)
  const parts: { text: string; hidden: boolean }[] = []
  for (let from = 0, to = 1; to <= text.length; to++) {
    if (to < text.length && isHidden[to] === isHidden[from]) continue
    parts.push({ text: text.slice(from, to), hidden: isHidden[from] === 1 })
    from = to
  }
  return parts
}

/** What stands in the place of what is masked. */
const instead = '[…]'

/** A box as others may see it. */
export const masked = (text: string, masks: readonly Mask[], box: Box): string =>
  partsOf(text, masks, box)
    .map((part) => (part.hidden ? instead : part.text))
    .join('')

/** The words that are masked, each once. */
export const maskedWords = (words: Words, masks: readonly Mask[]): string[] => [
  ...new Set(masks.map(({ box, at, length }) => (words[box] ?? '').slice(at, at + length))),
]

/** The words of an experience that everyone may read: null but with the permission of whoever wrote it, once a reader let it through. */
export function publishedWords(one: Pick<Shared, 'said' | 'reading' | 'masks'> | undefined): string | null {
  if (one?.said == null || one.reading !== 'read' || one.said.permission !== 'publish') return null
  const { words } = one.said
  return boxes
    .flatMap((box) => (words[box] === undefined ? [] : masked(words[box], one.masks, box)))
    .join('\n\n')
}
