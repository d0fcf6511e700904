import { stances } from '@companion/shared/kinds/statements'
import { eachOf, type Kind } from './kind.ts'

/** A set of statements: for each, how many agree, disagree and pass. Three sums for each. */
export const statements: Kind<'statements'> = {
  size: (question) => question.statements.length * stances.length,
  add({ statements }, { sums }, answer, weight) {
    statements.forEach(({ id }, index) => {
      const stance = answer.stances[id]
      if (stance === undefined) return
      const place = index * stances.length + stances.indexOf(stance)
      sums[place] = (sums[place] ?? 0) + weight
    })
  },
  figures: (question, { sums }) => ({
    counts: question.statements.map((_, index) => {
      const [agree = 0, disagree = 0, pass = 0] = sums.slice(index * stances.length)
      return [agree, disagree, pass]
    }),
  }),
  people: ({ statements }, { sums, answered }) =>
    statements.flatMap((_, index) => {
      const said = sums.slice(index * stances.length, (index + 1) * stances.length)
      return [...said, answered - said.reduce((all, people) => all + people, 0)]
    }),
  splits: (question) =>
    question.statements.map(({ id, text }) => ({
      title: text,
      columns: ['Agree', 'Disagree', 'Pass', 'Did not say'],
      column(answer) {
        const stance = answer.stances[id]
        return stance === undefined ? stances.length : stances.indexOf(stance)
      },
    })),
  evidence: ({ statements }, { counts }) =>
    statements.flatMap(({ text }, index) =>
      eachOf(
        stances.map((stance) => ({ text: `${text}: ${stance}` })),
        counts[index] ?? [],
      ),
    ),
}
