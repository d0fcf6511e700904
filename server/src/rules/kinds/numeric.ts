import { binsOf } from '@companion/shared/kinds/numeric'
import type { QuestionOf } from '@companion/shared/kinds/registry'
import type { Kind } from './kind.ts'
import { quantile } from './quantile.ts'

/** How wide a bin may be: so that a reader finds round numbers at its edges. */
const widths = [1, 2, 5, 10, 20, 50, 100, 200]
/** The most bins that can be told apart on a phone. */
const mostBins = 12

/** A whole number in a range: its histogram, median and quartiles. A sum for each number. */
export const numeric: Kind<'numeric'> = {
  size: (question) => question.most - question.least + 1,
  add({ least }, { sums }, { number }, weight) {
    const index = number - least
    sums[index] = (sums[index] ?? 0) + weight
  },
  figures(question, { sums, answered }) {
    const at = (share: number) => quantile(sums, answered, share, question.least)
    const quartiles: [number, number, number] | null = answered === 0 ? null : [at(0.25), at(0.5), at(0.75)]
    return { bins: inBins(question, sums), width: binWidth(question), quartiles }
  },
  people: (question, { sums }) => inBins(question, sums),
  splits(question) {
    const width = binWidth(question)
    const column = ({ number }: { number: number }) => Math.floor((number - question.least) / width)
    return [{ title: null, columns: rangesOf(question), isOrdered: true, column }]
  },
  evidence(question, { bins, quartiles }) {
    const [lower, median, upper] = quartiles ?? [null, null, null]
    return [
      ...rangesOf(question).map((item, bin) => ({ item, measure: 'people' as const, value: bins[bin] ?? 0 })),
      { item: '', measure: 'lower quartile', value: lower },
      { item: '', measure: 'median', value: median },
      { item: '', measure: 'upper quartile', value: upper },
    ]
  },
}

function inBins(question: QuestionOf<'numeric'>, sums: readonly number[]): number[] {
  const width = binWidth(question)
  const bins = new Array<number>(Math.ceil(sums.length / width)).fill(0)
  sums.forEach((count, index) => {
    const bin = Math.floor(index / width)
    bins[bin] = (bins[bin] ?? 0) + count
  })
  return bins
}

/** The bins' ranges, as people read them. */
function rangesOf(question: QuestionOf<'numeric'>): string[] {
  return binsOf(question, binWidth(question)).map(([from, to]) =>
    from === to ? String(from) : `${from} to ${to}`,
  )
}

function binWidth({ least, most }: QuestionOf<'numeric'>): number {
  return widths.find((width) => (most - least + 1) / width <= mostBins) ?? 200
}
