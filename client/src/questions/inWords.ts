import { declineReasons } from '@companion/shared/questions'
import type { OutcomesView, Receipt } from '@companion/shared/views/questions'
import { en } from '../messages/en.ts'
import { number } from '../words/results.ts'

/** What became of a question, in words; where it can be asked again, how. */
export function receiptInWords(receipt: Receipt, canAsk = false): string {
  const { reworded, reason } = receipt
  return [becameInWords(receipt), canAsk && reason === 'personal' && en.askAgain, reworded && en.reworded]
    .filter(Boolean)
    .join(' ')
}

function becameInWords({ became, reason, joinedWith, answer }: Receipt): string {
  const joined =
    joinedWith === undefined ? '' : ` It was joined with one that asks the same: ‘${joinedWith}’.`
  switch (became) {
    case 'waiting':
      return 'A host will read it before others see it.'
    case 'reading':
      return 'A host is reading it now.'
    case 'held':
      return 'A host has read it and keeps it for later.'
    case 'shorten':
      return 'A host asks you to make it shorter, or to ask one thing at a time.'
    case 'shown':
      return 'It is on the board.'
    case 'joined':
      return joined.trim()
    case 'now':
      return `It is being answered now.${answer === undefined ? '' : ` In writing: ${answer}`}${joined}`
    case 'answered':
      return `It was answered${answer === undefined ? ', in the session.' : `: ${answer}`}${joined}`
    case 'archived':
      return 'It was on the board. It is kept with everything that was asked.'
    case 'declined':
      return `It is not shown. ${reason === undefined ? '' : declineReasons[reason]}`.trim()
    case 'withdrawn':
      return 'You took it back. Its words are gone.'
  }
}

/** Why questions are not shown, for counting. */
const reasonsInShort = {
  personal: 'could point at somebody',
  abusive: 'had words that could hurt',
  offTopic: 'about something else',
  case: 'about one case',
  asked: 'asked already',
  time: 'no time for it',
} as const

/** How many questions are not shown for which reason. */
export function whyInWords(reasons: OutcomesView['reasons']): string {
  const why = Object.entries(reasons).map(
    ([reason, count]) => `${number(count)} ${reasonsInShort[reason as keyof typeof reasonsInShort]}`,
  )
  return why.join(', ')
}

/** What came of all questions, in words, with why some are not shown. */
export function outcomesInWords({
  asked,
  waiting,
  shown,
  joined,
  declined,
  withdrawn,
  reasons,
}: OutcomesView): string {
  const parts = [
    `${number(shown)} shown`,
    joined > 0 && `${number(joined)} joined with another`,
    waiting > 0 && `${number(waiting)} waiting to be read`,
    withdrawn > 0 && `${number(withdrawn)} taken back`,
    declined > 0 && `${number(declined)} not shown (${whyInWords(reasons)})`,
  ]
  return `Of ${number(asked)} asked: ${parts.filter(Boolean).join(', ')}.`
}
