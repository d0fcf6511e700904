import type { PartApart } from '@companion/shared/parts'
import { number } from '../../words/numbers.ts'

/** A question, its answer and its result. */
export const polls = {
  open: 'Question now open',
  closed: 'Closed',
  closedQuestion: (question: string) => `Closed question: ${question}`,
  anonymous: 'Your answer is anonymous. You can change it until the question closes.',
  send: 'Send my answer',
  change: 'Change my answer',
  remove: 'Remove my answer',
  /** What is said aloud. */
  heard: (time: string) => `Your answer is received, ${time}`,
  youSaid: (answer: string) => `You said ${answer}.`,
  closedUnsent: (answer: string) => `This question closed before you sent your answer. You wrote: ${answer}`,
  closedUnchanged: (answer: string, earlier: string) =>
    `This question closed before you sent your change. You wrote: ${answer}. We have counted your earlier answer: ${earlier}.`,
  soon: 'The result may be shown here soon.',
  answersTo: (question: string) => `Answers to: ${question}`,
  answer: 'Answer',
  yours: 'your answer',
  beforeAndAfter: 'Before and after',
  pairedCaption: (people: number) => `Before and after: ${number(people)} people`,
  before: 'Before',
  now: 'Now',
  written: 'What people wrote',
  apart: {
    invited: (answers: number) => `Answers by invitation, counted separately: ${number(answers)}.`,
    late: (answers: number) => `Late answers, counted separately: ${number(answers)}.`,
    theirWords: (answers: number) =>
      `Answers that someone helped to write, counted separately: ${number(answers)}.`,
    helperView: (answers: number) =>
      `Views of people who help someone, counted separately: ${number(answers)}.`,
  } satisfies Record<PartApart, (answers: number) => string>,
}
