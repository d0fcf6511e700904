import { withOther } from '@companion/shared/kinds/other'
import { eachOf, type Kind } from './kind.ts'

/** Choosing one: how many people chose each. */
export const single: Kind<'single'> = {
  freeText: 'texts',
  size: (question) => withOther(question).length,
  add(question, { sums }, { choice }, weight) {
    const index = withOther(question).findIndex(({ id }) => id === choice)
    sums[index] = (sums[index] ?? 0) + weight
  },
  figures: (_question, { sums }) => ({ counts: sums }),
  people: (_question, { sums }) => sums,
  splits(question) {
    const options = withOther(question)
    const column = ({ choice }: { choice: string }) => options.findIndex(({ id }) => id === choice)
    return [{ title: null, columns: options.map(({ text }) => text), column }]
  },
  evidence: (question, { counts }) => eachOf(withOther(question), counts),
}
