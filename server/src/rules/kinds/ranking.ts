import { eachOf, type Kind } from './kind.ts'

/** Putting in order: for each item, how many places stand below it (Borda), and how many put it first. */
export const ranking: Kind<'ranking'> = {
  size: (question) => 2 * question.options.length,
  add({ options }, { sums }, { order }, weight) {
    options.forEach(({ id }, index) => {
      const place = order.indexOf(id)
      sums[index] = (sums[index] ?? 0) + weight * (options.length - 1 - place)
      const first = options.length + index
      if (place === 0) sums[first] = (sums[first] ?? 0) + weight
    })
  },
  figures: ({ options }, { sums }) => ({
    borda: sums.slice(0, options.length),
    first: sums.slice(options.length),
  }),
  people: ({ options }, { sums }) => sums.slice(options.length),
  splits: ({ options }) => [
    {
      title: 'Put first',
      columns: options.map(({ text }) => text),
      column: ({ order }) => options.findIndex(({ id }) => id === order[0]),
    },
  ],
  evidence: ({ options }, { borda, first }) => [
    ...eachOf(options, borda, 'borda'),
    ...eachOf(options, first, 'first'),
  ],
}
