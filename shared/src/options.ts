import type { Option, Question, QuestionOf } from './commands/kinds.ts'
import { other } from './fixedOptions.ts'

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

/** What a point of a scale is called, if it has a name: the ends do, and the middle may. */
export function nameOfPoint(question: QuestionOf<'scale'>, point: number): string | undefined {
  const points = pointsOf(question)
  const place = points.indexOf(point)
  if (place === 0) return question.low
  if (place === points.length - 1) return question.high
  return place === (points.length - 1) / 2 ? question.middle : undefined
}

/** The bins of a histogram of so wide bins: the first and the last number of each. */
export function binsOf({ least, most }: QuestionOf<'numeric'>, width: number): [from: number, to: number][] {
  return Array.from({ length: Math.ceil((most - least + 1) / width) }, (_, bin) => {
    const from = least + bin * width
    return [from, Math.min(most, from + width - 1)]
  })
}

/** The points of a scale: from 1, or from 0 where there are 11. */
export function pointsOf({ points }: QuestionOf<'scale'>): number[] {
  const first = points === 11 ? 0 : 1
  return Array.from({ length: points }, (_, index) => first + index)
}

/** The place of the first text that says the same as one before it, whatever its capitals and spaces; -1 where each says something else. */
export function sameAsBefore(items: readonly { text: string }[]): number {
  const plain = items.map(({ text }) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim())
  return plain.findIndex((text, index) => plain.indexOf(text) !== index)
}
