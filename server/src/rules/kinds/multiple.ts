import { withOther } from '@companion/shared/kinds/other'
import { eachOf, type Kind } from './kind.ts'

/** Choosing several: how many people chose each. */
export const multiple: Kind<'multiple'> = {
  freeText: 'texts',
  size: (question) => withOther(question).length,
  add(question, { sums }, { choices }, weight) {
    withOther(question).forEach(({ id }, index) => {
      if (choices.includes(id)) sums[index] = (sums[index] ?? 0) + weight
    })
  },
  figures: (_question, { sums }) => ({ counts: sums }),
  people: (_question, { sums, answered }) => sums.flatMap((chose) => [chose, answered - chose]),
  splits: (question) =>
    withOther(question).map(({ id, text }) => ({
      title: text,
      columns: ['Chose this', 'Did not choose this'],
      column: ({ choices }) => (choices.includes(id) ? 0 : 1),
    })),
  evidence: (question, { counts }) => eachOf(withOther(question), counts),
}
