import type { QueueView } from '@companion/shared/views/questions'
import { number } from '../words/numbers.ts'

/** Of so many questions, so many shown, joined, and so on. */
export function countsInWords({ asked, ...counts }: QueueView['counts']): string {
  const parts = [
    [counts.waiting, 'waiting'],
    [counts.held, 'kept for later'],
    [counts.shorten, 'sent back to be shorter'],
    [counts.shown, 'on the board'],
    [counts.joined, 'joined with another'],
    [counts.answered, 'answered'],
    [counts.archived, 'archived'],
    [counts.declined, 'not shown'],
    [counts.withdrawn, 'taken back'],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${number(count)} ${what}`)
  return `${number(asked)} asked: ${said.join(', ')}.`
}
