import type { Answer } from '@companion/shared/commands/kinds'
import { optionsOf } from '@companion/shared/options'
import type { Kind, Split } from './kind.ts'

/** Choosing one, or several: how many people chose each. */
export const choices: Kind<'single'> & Kind<'multiple'> = {
  size: (question) => optionsOf(question).length,
  add(question, { sums }, answer, weight) {
    optionsOf(question).forEach(({ id }, index) => {
      if (chosenIn(answer).includes(id)) sums[index] = (sums[index] ?? 0) + weight
    })
  },
  figures: (_question, { sums }) => ({ counts: sums }),
  people: ({ kind }, { sums, answered }) =>
    kind === 'single' ? sums : sums.flatMap((chose) => [chose, answered - chose]),
  splits(question): Split[] {
    const options = optionsOf(question)
    if (question.kind === 'single') {
      const column = (answer: Answer) =>
        'choice' in answer ? options.findIndex(({ id }) => id === answer.choice) : -1
      return [{ title: null, columns: options.map(({ text }) => text), column }]
    }
    return options.map(({ id, text }) => ({
      title: text,
      columns: ['Chose this', 'Did not choose this'],
      column: (answer: Answer) => ('choices' in answer ? (answer.choices.includes(id) ? 0 : 1) : -1),
    }))
  },
}

function chosenIn(answer: Answer): string[] {
  if ('choice' in answer) return [answer.choice]
  return 'choices' in answer ? answer.choices : []
}
