import type { Option } from '@companion/shared/kinds/kind'
import { other, withOther } from '@companion/shared/kinds/other'
import { list, number, ofPeople, people } from '../words/numbers.ts'
import { topOf } from './table.ts'

type Choices = { options: Option[]; other?: true | undefined }

/** What someone chose, in quotation marks; what they wrote where they chose something else. */
export function quoted(question: Choices, id: string, own: string | undefined): string {
  if (id === other && own !== undefined) return `‘${own}’`
  return `‘${withOther(question).find((option) => option.id === id)?.text ?? id}’`
}

/** What most chose, in a sentence. */
export function choiceSentence(
  question: Choices,
  counts: readonly number[],
  all: number,
  said: 'said' | 'chose',
): string {
  const most = Math.max(...counts)
  const top = topOf(withOther(question), counts)
  if (top.length > 1)
    return `${people(all)} answered. The most common answers were ${list(top)}, with ${number(most)} each.`
  if (most === all && all === 1) return `1 person answered and ${said} ${top[0]}.`
  return `${ofPeople(most, all)} ${said} ${top[0]}.`
}
