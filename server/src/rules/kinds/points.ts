import { eachOf, type Kind } from './kind.ts'

/** Sharing 100 points: the mean share of each option. */
export const points: Kind<'points'> = {
  size: (question) => question.options.length,
  add({ options }, { sums }, { points }, weight) {
    options.forEach(({ id }, index) => {
      sums[index] = (sums[index] ?? 0) + weight * (points[id] ?? 0)
    })
  },
  figures: (_question, { sums, answered }) => ({
    means: sums.map((sum) => (answered === 0 ? 0 : Math.round((sum / answered) * 10) / 10)),
  }),
  people: () => [],
  splits: ({ options }) => [
    {
      title: 'Gave the most points to',
      columns: [...options.map(({ text }) => text), 'Several the same'],
      column({ points }) {
        const shares = options.map(({ id }) => points[id] ?? 0)
        const most = Math.max(...shares)
        const top = shares.indexOf(most)
        return shares.lastIndexOf(most) === top ? top : options.length
      },
    },
  ],
  evidence: ({ options }, { means }) => eachOf(options, means, 'mean points'),
}
