import type { Option, Question, QuestionOf } from './commands/kinds.ts'

/** The option that stands for 'something else, please say'. */
export const other = 'other'

/** What can be said to a statement. */
export const stances = ['agree', 'disagree', 'pass'] as const

/** What can be chosen, sorted, rated or given points, in the order of the question. */
export function optionsOf(question: Question): Option[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.other ? [...question.options, { id: other, text: 'Something else' }] : question.options
    case 'ranking':
    case 'points':
      return question.options
    case 'scale':
      return pointsOf(question).map((point) => ({ id: String(point), text: String(point) }))
    case 'statements':
      return question.statements
    case 'numeric':
    case 'text':
    case 'words':
      return []
  }
}

/** The points of a scale: from 1, or from 0 where there are 11. */
export function pointsOf({ points }: QuestionOf<'scale'>): number[] {
  const first = points === 11 ? 0 : 1
  return Array.from({ length: points }, (_, index) => first + index)
}
