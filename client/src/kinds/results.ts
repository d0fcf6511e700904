import type { Answer, Question } from '@companion/shared/kinds/registry'
import type { Result } from '@companion/shared/views/results'
import type { Messages } from '../messages/messages.ts'
import { kindOf } from './registry.ts'
import type { ResultTable } from './table.ts'

/** What someone said, in words: `‘Trust’, ‘Time’`. */
export function answerText(question: Question, answer: Answer, messages: Messages): string {
  if ('skip' in answer) return messages.kinds.quoted(messages.preferNotToSay)
  return kindOf(question).answerText(question as never, answer as never, messages)
}

/** A result in a sentence or two, which say no more than its figures do. */
export function resultSentence(question: Question, result: Result, messages: Messages): string {
  const { answered, skipped } = result
  const { kinds } = messages
  const main = () => kindOf(question).sentence(question as never, result as never, answered, messages)
  return (answered === 0 ? kinds.none : main()) + (skipped === 0 ? '' : ` ${kinds.skipped(skipped)}`)
}

/** A result as a table; null where there is nothing to count. */
export function resultTable(question: Question, result: Result, messages: Messages): ResultTable | null {
  return kindOf(question).table(question as never, result as never, result.answered, messages)
}

/** Why the percentages of a table do not add up to 100, where they do not; null where they do, or where there are none. */
export function sharesNote(question: Question, result: Result, messages: Messages): string | null {
  return kindOf(question).sharesNote?.(result as never, result.answered, messages) ?? null
}

/** The same people before and after, in a sentence. */
export function pairedSentence(question: Question, { paired }: Result, messages: Messages): string | null {
  if (paired === undefined) return null
  const { people: all, before, after } = paired
  const more = kindOf(question).comparison?.(before as never, after as never, messages)
  return [messages.kinds.both(all), more].filter((part) => part !== undefined).join(' ')
}
