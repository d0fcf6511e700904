import { pointsOf } from '@companion/shared/kinds/scale'
import { eachOf, type Kind } from './kind.ts'
import { quantile } from './quantile.ts'

/** A point on a scale: how many people chose each, their mean and their median. */
export const scale: Kind<'scale'> = {
  size: (question) => question.points,
  add(question, { sums }, { point }, weight) {
    const index = point - (pointsOf(question)[0] as number)
    sums[index] = (sums[index] ?? 0) + weight
  },
  figures(question, { sums, answered }) {
    const points = pointsOf(question)
    const sum = sums.reduce((total, count, index) => total + count * (points[index] as number), 0)
    return {
      counts: sums,
      mean: answered === 0 ? null : Math.round((sum / answered) * 100) / 100,
      median: answered === 0 ? null : quantile(sums, answered, 0.5, points[0] as number),
    }
  },
  people: (_question, { sums }) => sums,
  splits(question) {
    const points = pointsOf(question)
    const column = ({ point }: { point: number }) => points.indexOf(point)
    return [{ title: null, columns: points.map(String), isOrdered: true, column }]
  },
  evidence: (question, { counts, mean, median }) => [
    ...eachOf(
      pointsOf(question).map((point) => ({ text: String(point) })),
      counts,
    ),
    { item: '', measure: 'mean', value: mean },
    { item: '', measure: 'median', value: median },
  ],
}
