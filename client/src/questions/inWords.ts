import type { OutcomesView, Receipt } from '@companion/shared/views/questions'
import type { Messages } from '../messages/messages.ts'

/** What became of a question, in words; where it can be asked again, how. */
export function receiptInWords(receipt: Receipt, { questions }: Messages, canAsk = false): string {
  const { outcome, declined } = questions
  const { status, reason, joinedWith, answer, reworded } = receipt
  const says = (): (string | undefined | false)[] => {
    switch (status) {
      case 'now':
        return [outcome.now, answer && outcome.inWriting(answer)]
      case 'answered':
        return [outcome.answered(answer)]
      case 'declined':
        return [outcome.notShown, reason && declined[reason]]
      case 'joined':
        return []
      default:
        return [outcome[status]]
    }
  }
  return [
    ...says(),
    joinedWith !== undefined && outcome.combined(joinedWith),
    canAsk && reason === 'personal' && outcome.askAgain,
    reworded && outcome.reworded,
  ]
    .filter(Boolean)
    .join(' ')
}

/** How many questions are not shown for which reason. */
export function whyInWords(reasons: OutcomesView['reasons'], { questions }: Messages): string {
  const { outcomes } = questions
  const why = Object.entries(reasons) as [keyof typeof outcomes.why, number][]
  return outcomes.reasons(why.map(([reason, count]) => outcomes.why[reason](count)))
}

/** What came of all questions, in words, with why some are not shown. */
export function outcomesInWords(view: OutcomesView, messages: Messages): string {
  const { asked, waiting, shown, joined, declined, withdrawn, reasons } = view
  const { outcomes } = messages.questions
  const parts = [
    outcomes.shown(shown),
    joined > 0 && outcomes.combined(joined),
    waiting > 0 && outcomes.waiting(waiting),
    withdrawn > 0 && outcomes.withdrawn(withdrawn),
    declined > 0 && outcomes.declined(declined, whyInWords(reasons, messages)),
  ].filter((part) => part !== false)
  return outcomes.all(asked, parts)
}
