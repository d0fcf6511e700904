/** Why an answer is not taken, as far as a device can tell before it sends it: phones have these alone of all refusals. */
export const answerRefusals = {
  'poll.optionUnknown': { message: 'Choose an answer from the list.' },
  'answer.count': { message: 'Choose as many answers as the question asks for.' },
  'answer.other': { message: 'Tell us what you mean by ‘something else’, or choose another answer.' },
  'answer.order': { message: 'Choose a position for every item.' },
  'answer.hundred': { message: 'Share out all 100 points.' },
  'answer.range': { message: 'Enter a whole number in the range, using digits. For example, 12.' },
  'answer.empty': { message: 'Enter your answer.' },
  'answer.statements': { message: 'Choose agree, disagree or pass for at least one statement.' },
} as const

export type AnswerRefusal = keyof typeof answerRefusals
