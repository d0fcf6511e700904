import type { Figures, QuestionKind } from '@companion/shared/kinds/registry'
import type { ReactNode } from 'react'
import { TenPeople } from './TenPeople.tsx'
import { WordCloud } from './WordCloud.tsx'

type Picture<K extends QuestionKind> = (props: { figures: Figures[K]; answered: number }) => ReactNode

/**
 * Pictures of results, for the eye alone: the same stands in the table. They are not with the rest of a kind, so that a phone
 * fetches them when it shows a result.
 */
const pictures: { [K in QuestionKind]?: Picture<K> } = {
  single: ({ figures, answered }) => <TenPeople counts={figures.counts} all={answered} />,
  multiple: ({ figures, answered }) => <TenPeople counts={figures.counts} all={answered} />,
  words: ({ figures }) => <WordCloud words={figures.words} />,
}

export const pictureOf = (kind: QuestionKind) => pictures[kind] as Picture<QuestionKind> | undefined
