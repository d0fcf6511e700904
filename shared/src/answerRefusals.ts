import type { RefusalCode } from './refusals.ts'

/** Why an answer is none to its question: what a phone says before anything is sent. */
export const answerRefusals = {
  'poll.optionUnknown': { message: 'Choose an answer from the list.' },
  'answer.count': { message: 'Choose as many answers as the question asks for.' },
  'answer.other': { message: 'Write what you mean by ‘something else’, or choose another answer.' },
  'answer.order': { message: 'Give each item its own place in the order.' },
  'answer.hundred': { message: 'Share out all of the 100 points.' },
  'answer.range': { message: 'Write a whole number in the range the question gives.' },
  'answer.empty': { message: 'Write an answer first.' },
  'answer.statements': { message: 'Choose agree, disagree or pass for at least one statement.' },
} as const

export type AnswerRefusal = keyof typeof answerRefusals

const passing: readonly RefusalCode[] = [
  'command.tooFast',
  'server.busy',
  'server.storage',
  'server.stopping',
]

/** Whether the same command may succeed later without anybody changing it: the outbox keeps it and sends it again. */
export function passesByItself(code: RefusalCode): boolean {
  return passing.includes(code)
}
