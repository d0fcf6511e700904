import type { Option } from '@companion/shared/kinds/kind'
import { other, withOther } from '@companion/shared/kinds/other'
import type { Messages } from '../messages/messages.ts'
import { shareOf } from '../words/share.ts'
import { topOf } from './table.ts'

type Choices = { options: Option[]; other?: true | undefined }

/** What there is to choose from, as it is shown. */
export function choicesOf(question: Choices, { kinds }: Messages): Option[] {
  return withOther(question, kinds.somethingElse)
}

/** What someone chose, in quotation marks; what they wrote where they chose something else. */
export function quotedChoice(
  question: Choices,
  id: string,
  own: string | undefined,
  messages: Messages,
): string {
  const { quoted } = messages.kinds
  if (id === other && own !== undefined) return quoted(own)
  return quoted(choicesOf(question, messages).find((option) => option.id === id)?.text ?? id)
}

/** What most chose, in a sentence. */
export function choiceSentence(
  kind: 'single' | 'multiple',
  question: Choices,
  counts: readonly number[],
  all: number,
  messages: Messages,
): string {
  const { kinds } = messages
  const most = Math.max(...counts)
  const top = topOf(choicesOf(question, messages), counts, messages)
  const [first = ''] = top
  if (top.length > 1) return kinds.topChoices(all, most, top)
  if (most === all && all === 1) return kinds[kind].only(first)
  return kinds[kind].top(shareOf(most, all), first)
}
