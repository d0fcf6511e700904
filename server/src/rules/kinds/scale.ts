import { pointsOf } from '@companion/shared/options'
import type { Kind } from './kind.ts'
import { quantile } from './quantile.ts'

/** A point on a scale: how many people chose each, their mean and their median. */
export const scale: Kind<'scale'> = {
  size: (question) => question.points,
  add(question, { sums }, answer, weight) {
    if (!('point' in answer)) return
    const index = answer.point - (pointsOf(question)[0] as number)
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
    const column = (answer: object) => ('point' in answer ? points.indexOf(answer.point as number) : -1)
    return [{ title: null, columns: points.map(String), column }]
  },
}
