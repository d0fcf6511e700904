import type { ReviewFields } from '@companion/shared/experiences/pages'
import { sanitizeText } from '@companion/shared/sanitizeText'
import type { Shared } from '../../rules/experiences/state.ts'
import type { Form } from '../forms.ts'

/** What is so of an experience now, as the form about it shows it. `masked`: the words that are masked. */
export const formOfReview = (
  { tags, marked }: Pick<Shared, 'tags' | 'marked'>,
  masked: readonly string[],
): ReviewFields => ({
  masks: masked.join('\n'),
  details: [],
  suggested: [],
  tags: tags.join(', '),
  isMarked: marked,
  reason: '',
  alikeReason: '',
})

/** The form as it was posted. */
export const typedReview = (body: Form): ReviewFields => ({
  masks: textsIn(body['masks']).join('\n'),
  details: textsIn(body['detail']),
  suggested: textsIn(body['tag']),
  tags: textsIn(body['tags']).join(', '),
  isMarked: body['marked'] === 'yes',
  reason: lineIn(body['reason'], 200),
  alikeReason: '',
})

/** What someone wrote in one line, no longer than `most` characters. */
export const lineIn = (given: unknown, most: number): string =>
  typeof given === 'string' ? sanitizeText(given).replace(/\s+/g, ' ').slice(0, most) : ''

const textsIn = (given: unknown): string[] =>
  [given ?? []].flat().filter((one): one is string => typeof one === 'string')

/** What is to be masked: a phrase on each line, and the details that were ticked. */
export const phrasesIn = ({ masks, details }: ReviewFields): string[] => [
  ...new Set([...masks.split(/\r?\n/), ...details].map(sanitizeText).filter((phrase) => phrase !== '')),
]

/** The themes of an experience: those that were ticked, and those that were written, with commas between them. */
export const tagsIn = ({ suggested, tags }: ReviewFields): string[] =>
  [
    ...new Set([...suggested, ...tags.split(',')].map((tag) => lineIn(tag, 40)).filter((tag) => tag !== '')),
  ].slice(0, 12)
