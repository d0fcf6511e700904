import type { Answer, Question } from '@companion/shared/kinds/registry'
import type { Result } from '@companion/shared/views/results'
import { people } from '../words/numbers.ts'
import { kindOf } from './registry.ts'
import type { ResultTable } from './table.ts'

/** What someone said, in words: `‘Trust’, ‘Time’`. */
export function answerText(question: Question, answer: Answer): string {
  if ('skip' in answer) return '‘Prefer not to say’'
  return kindOf(question).answerText(question as never, answer as never)
}

/** A result in a sentence or two, which say no more than its figures do. */
export function resultSentence(question: Question, result: Result): string {
  const { answered, skipped } = result
  const more = skipped === 0 ? '' : ` ${people(skipped)} preferred not to say.`
  const main = () => kindOf(question).sentence(question as never, result as never, answered)
  return `${answered === 0 ? 'No one has answered yet.' : main()}${more}`
}

/** A result as a table; null where there is nothing to count. */
export function resultTable(question: Question, result: Result): ResultTable | null {
  return kindOf(question).table(question as never, result as never, result.answered)
}

/** Why the percentages of a table do not add up to 100, where they do not; null where they do, or where there are none. */
export function sharesNote(question: Question, result: Result): string | null {
  return kindOf(question).sharesNote?.(result as never, result.answered) ?? null
}

/** The same people before and after, in a sentence. */
export function pairedSentence(question: Question, { paired }: Result): string | null {
  if (paired === undefined) return null
  const { people: all, before, after } = paired
  const more = kindOf(question).comparison?.(before as never, after as never)
  return [`${people(all)} answered both times.`, more].filter((part) => part !== undefined).join(' ')
}
