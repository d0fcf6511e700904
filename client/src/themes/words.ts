import type { WrittenKind, WrittenTextsPageData } from '@companion/shared/programme/written'
import { count, list } from '../words/numbers.ts'

/** Where the pages of what people wrote are, in one session or in all. */
export const baseOf = (of: WrittenTextsPageData['of']): string => `/${of?.id ?? 'officials'}/written`

const many: Record<WrittenKind, [one: string, other: string]> = {
  answer: ['answer', 'answers'],
  question: ['question', 'questions'],
  point: ['key point of a group', 'key points of groups'],
  disagreement: ['disagreement in a group', 'disagreements in groups'],
}

/** `3 answers and 1 question`. */
export function kindNamesMany(counts: Record<WrittenKind, number>): string {
  const kinds = (Object.keys(many) as WrittenKind[]).filter((kind) => counts[kind] > 0)
  return list(kinds.map((kind) => count(counts[kind], ...many[kind])))
}
