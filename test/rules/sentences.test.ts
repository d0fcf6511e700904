import { percentage, resultSentence, resultTable } from '@companion/client/words/results'
import { addAnswer, emptyTally, figuresOf, refusesAnswer } from '@companion/server/rules/kinds/tally'
import { rulesVersion } from '@companion/server/rules/version'
import type { Answer, Question } from '@companion/shared/commands/kinds'
import type { Result } from '@companion/shared/views/results'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answers } from '../support/journals.ts'
import { questions } from '../support/story.ts'

/** What a question's table and sentence are made from, where these answers are given. */
function resultOf(question: Question, given: readonly Answer[], skipped = 0): Result {
  const tally = emptyTally(question, rulesVersion)
  for (const answer of given)
    if (refusesAnswer(question, answer, rulesVersion) === null) addAnswer(question, tally, answer, 1)
  return { answered: tally.answered, skipped, ...figuresOf(question, tally) } as Result
}

/** The number at the start of a cell, as people read it. */
const numberIn = (cell: string) => Number(cell.split(' ')[0]?.replaceAll(',', ''))

test.each(Object.values(questions))(
  '[SAY1] what the sentence says of a question of kind $kind is what its table says',
  (given) => {
    const question = given as unknown as Question
    fc.assert(
      fc.property(
        fc.array(answers[question.kind], { maxLength: 60, size: 'max' }),
        fc.integer({ min: 0, max: 3 }),
        (all, skips) => {
          const result = resultOf(question, all as Answer[], skips)
          const { answered } = result
          const sentence = resultSentence(question, result)
          if (skips > 0)
            expect(sentence).toContain(`${skips === 1 ? '1 person' : `${skips} people`} would rather not say`)
          if (answered === 0) {
            expect(sentence).toMatch(/^Nobody has answered yet\./)
            return
          }
          const table = resultTable(question, result)
          // Whatever is named stands first in the table, or equal to it, in the column that orders it.
          const named = [...sentence.matchAll(/‘([^’]+)’/g)].map(([, name]) => name)
          const column = 0
          const figures = table?.rows.map(({ cells }) => numberIn(cells[column] as string)) ?? []
          const most = Math.max(...figures)
          for (const name of named) {
            const row = table?.rows.find(({ text }) => text === name)
            expect([sentence, row && numberIn(row.cells[column] as string)]).toEqual([sentence, most])
          }
          const tenths = /About (\d) in 10 of the (\d+) people/.exec(sentence)
          if (tenths !== null) {
            expect(Number(tenths[2])).toBe(answered)
            const said = question.kind === 'ranking' ? 1 : 0
            const row = table?.rows.find(({ text }) => text === named[0])
            const share = percentage(numberIn(row?.cells[said] as string), answered) as number
            expect(Math.abs(share / 10 - Number(tenths[1]))).toBeLessThanOrEqual(0.5)
          }
          const counted = /^(\d+) people (answered|wrote|shared)/.exec(sentence)
          if (counted !== null) expect(Number(counted[1])).toBe(answered)
        },
      ),
      { numRuns: 200 },
    )
  },
)

test.each(Object.values(questions))(
  '[SAY2] a bar is as long as its share of everyone who answered, or of the most there could be: kind $kind',
  (given) => {
    const question = given as unknown as Question
    fc.assert(
      fc.property(fc.array(answers[question.kind], { maxLength: 60, size: 'max' }), (all) => {
        const result = resultOf(question, all as Answer[])
        for (const { cells, bar } of resultTable(question, result)?.rows ?? []) {
          const [first = 0, ...others] = cells.map(numberIn)
          const sum = others.reduce((sum, other) => sum + other, first)
          const share = {
            points: first / 100,
            ranking:
              first /
              (Math.max(1, result.answered) * ('options' in question ? question.options.length - 1 : 1)),
            statements: first / Math.max(1, sum),
          }[question.kind as string]
          expect(bar).toBeCloseTo(share ?? first / Math.max(1, result.answered), 5)
          expect(bar).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 100 },
    )
  },
)
