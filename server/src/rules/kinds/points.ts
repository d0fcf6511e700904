import type { Kind } from './kind.ts'

/** Sharing 100 points: the mean share of each option. */
export const points: Kind<'points'> = {
  size: (question) => question.options.length,
  add({ options }, { sums }, answer, weight) {
    if (!('points' in answer)) return
    options.forEach(({ id }, index) => {
      sums[index] = (sums[index] ?? 0) + weight * (answer.points[id] ?? 0)
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
      column(answer) {
        if (!('points' in answer)) return -1
        const shares = options.map(({ id }) => answer.points[id] ?? 0)
        const most = Math.max(...shares)
        const top = shares.indexOf(most)
        return shares.lastIndexOf(most) === top ? top : options.length
      },
    },
  ],
}
