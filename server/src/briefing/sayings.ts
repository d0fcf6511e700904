import { withOther } from '@companion/shared/kinds/other'
import type { Question, QuestionOf } from '@companion/shared/kinds/registry'
import { pointsOf } from '@companion/shared/kinds/scale'
import type { Saying } from '@companion/shared/programme/briefing'
import type { FiguresOfAny } from '@companion/shared/views/results'

/** What can be counted of a question: in which table of its breakdown, and which of the columns there, out of which. */
export type Counted = Saying & {
  table: number
  columns: readonly number[]
  of: readonly number[]
}

const upTo = (length: number) => Array.from({ length }, (_, at) => at)

/** Points that stand side by side: `3`, `4 or 5`, `0 to 4`. */
function inWords(points: readonly number[]): string {
  if (points.length < 3) return points.join(' or ')
  return `${points[0]} to ${points.at(-1)}`
}

/** Both ends of a scale: the points below its middle and those above it. */
function halves(question: QuestionOf<'scale'>): Counted[] {
  const points = pointsOf(question)
  const half = Math.floor(points.length / 2)
  const side = (columns: readonly number[], name: string): Counted => ({
    item: null,
    said: `chose ${inWords(columns.map((at) => points[at] as number))} of ${points.at(-1)}, towards ‘${name}’`,
    table: 0,
    columns,
    of: upTo(points.length),
  })
  return [
    side(upTo(half), question.low),
    side(
      upTo(half).map((at) => points.length - half + at),
      question.high,
    ),
  ]
}

/** What is counted of a question; nothing of those that are answered in numbers, orders or words. */
export function countedOf(question: Question): Counted[] {
  switch (question.kind) {
    case 'statements':
      return question.statements.flatMap(({ text }, table) =>
        ['agree', 'disagree'].map((said, column) => ({
          item: text,
          said,
          table,
          columns: [column],
          // Of everyone who answered the question, as in every file and sentence: some leave a statement out.
          of: [0, 1, 2, 3],
        })),
      )
    case 'scale':
      return halves(question)
    case 'single': {
      const options = withOther(question)
      return options.map(({ text }, column) => ({
        item: null,
        said: `said ‘${text}’`,
        table: 0,
        columns: [column],
        of: upTo(options.length),
      }))
    }
    case 'multiple':
      return withOther(question).map(({ text }, table) => ({
        item: null,
        said: `chose ‘${text}’`,
        table,
        columns: [0],
        of: [0, 1],
      }))
    default:
      return []
  }
}

/** The figures of a question as its breakdown has them: a table for each statement or option, or one. */
export function tablesFrom(
  { kind }: Question,
  figures: FiguresOfAny,
  answered: number,
): (readonly number[])[] {
  if (!('counts' in figures)) return []
  if (kind === 'statements')
    return (figures.counts as [number, number, number][]).map((said) => [
      ...said,
      answered - said.reduce((all, people) => all + people, 0),
    ])
  const counts = figures.counts as number[]
  return kind === 'multiple' ? counts.map((chose) => [chose, answered - chose]) : [counts]
}
