import type { FiguresStand } from '@companion/shared/programme/publication'
import { dayInWords } from '../words/time.ts'

const on = (at: number | null) => (at === null ? '' : ` on ${dayInWords(at)}`)

/** How the figures of a session stand, in a sentence. */
export function standInWords({ status, publishedAt }: FiguresStand): string {
  switch (status) {
    case 'open':
      return 'The session is not over, so these figures are provisional.'
    case 'provisional':
      return 'No official has published these figures yet, so they are provisional.'
    case 'published':
      return `These figures were published${on(publishedAt)} and have not changed since.`
    case 'changed':
      return `These figures have changed since they were published${on(publishedAt)}, so they are provisional.`
  }
}
