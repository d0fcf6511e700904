import { resultSentence, resultTable, sharesNote } from '@companion/client/kinds/results'
import { en } from '@companion/client/messages/en'
import { percentage } from '@companion/client/words/share'
import { addAnswer, emptyTally, figuresOf, refusesAnswer } from '@companion/server/rules/kinds/tally'
import { rulesVersion } from '@companion/server/rules/version'
import { optionsOf } from '@companion/shared/answers'
import type { Answer, Question } from '@companion/shared/kinds/registry'
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

/** What a sentence may not say of figures, read off the sentence alone. */
function claims(sentence: string, question: Question, result: Result): void {
  const { answered } = result
  expect(sentence).not.toMatch(
    /\b0 (people|person|of|each|agreed|disagreed)|\b1 people|[02-9] person\b|NaN|undefined|null/,
  )
  const columns = 'counts' in result ? (result.counts as (number | number[])[]) : []
  const count = (name: string) => {
    const texts = optionsOf(question).map(({ text }) => text)
    const figure = columns[texts.indexOf(name)]
    return Array.isArray(figure) ? (figure[0] as number) : (figure as number)
  }
  // 'Most people' is more than half of them.
  const most = /Most people agreed with ‘([^’]+)’/.exec(sentence)
  if (most !== null) expect(2 * count(most[1] as string)).toBeGreaterThan(answered)
  else expect(sentence).not.toMatch(/\bmost (people|of them)\b/i)
  const agreed = /: (\d+) agreed(?:, (\d+) disagreed)?\.$/.exec(
    sentence.split(/(?<=\.) \d+ p\w+ preferred/)[0] ?? '',
  )
  if (agreed !== null) {
    const named = columns.find(
      (figure) => Array.isArray(figure) && String(figure[0]) === agreed[1],
    ) as number[]
    expect(named[1]).toBe(Number(agreed[2] ?? 0))
  }
  const nearly = /^Nearly all of the \d+ people who answered (?:said|chose) ‘([^’]+)’/.exec(sentence)
  if (nearly !== null) {
    expect(count(nearly[1] as string)).toBeLessThan(answered)
    expect(count(nearly[1] as string) / answered).toBeGreaterThanOrEqual(0.95)
  }
  const everyone = /^All (\d+) people who answered (?:said|chose) ‘([^’]+)’/.exec(sentence)
  if (everyone !== null)
    expect([Number(everyone[1]), count(everyone[2] as string)]).toEqual([answered, answered])
  const half = /At least half of the answers were from (-?\d+) to (-?\d+)\./.exec(sentence)
  if (half !== null) expect(answered).toBeGreaterThanOrEqual(10)
}

test.each([
  [
    { counts: [[12, 80, 8]] },
    '100 people answered. ‘Option a’ had the most agreement: 12 agreed, 80 disagreed.',
  ],
  [
    { counts: [[80, 12, 8]] },
    '100 people answered. Most people agreed with ‘Option a’: 80 agreed, 12 disagreed.',
  ],
  [{ counts: [[0, 100, 0]] }, '100 people answered. No one agreed with any of the statements.'],
])('[SAY3] most is more than half, and who disagreed is said: %j', (figures, sentence) => {
  const question = {
    ...questions.statements,
    statements: [{ id: 'a', text: 'Option a' }],
  } as unknown as Question
  expect(resultSentence(question, { answered: 100, skipped: 0, ...figures } as Result, en)).toBe(sentence)
})

test('[SAY4] percentages that are rounded, or of several choices, say so where they do not add up to 100', () => {
  const single = questions.single as unknown as Question
  const multiple = questions.multiple as unknown as Question
  const note = (question: Question, counts: number[], answered: number) =>
    sharesNote(question, { answered, skipped: 0, counts }, en)
  expect(note(single, [4, 4, 4, 0], 12)).toMatch(/rounded/)
  expect(note(single, [6, 6, 0, 0], 12)).toBeNull()
  expect(note(single, [1, 1, 1, 0], 3)).toBeNull()
  expect(note(multiple, [12, 6, 0, 0], 12)).toMatch(/more than one/)
})

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
          const sentence = resultSentence(question, result, en)
          if (skips > 0)
            expect(sentence).toContain(`${skips === 1 ? '1 person' : `${skips} people`} preferred not to say`)
          if (answered === 0) {
            expect(sentence).toMatch(/^No one has answered yet\./)
            return
          }
          const table = resultTable(question, result, en)
          // Whatever is named stands first in the table, or equal to it, in the column that orders it.
          const named = [...sentence.matchAll(/‘([^’]+)’/g)].map(([, name]) => name)
          const column = 0
          const figures = table?.rows.map(({ cells }) => numberIn(cells[column] as string)) ?? []
          const most = Math.max(...figures)
          for (const name of named) {
            const row = table?.rows.find(({ text }) => text === name)
            expect([sentence, row && numberIn(row.cells[column] as string)]).toEqual([sentence, most])
          }
          claims(sentence, question, result)
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
        for (const { cells, bar } of resultTable(question, result, en)?.rows ?? []) {
          const first = cells.map(numberIn)[0] ?? 0
          const share = {
            points: first / 100,
            ranking:
              first /
              (Math.max(1, result.answered) * ('options' in question ? question.options.length - 1 : 1)),
          }[question.kind as string]
          expect(bar).toBeCloseTo(share ?? first / Math.max(1, result.answered), 5)
          expect(bar).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 100 },
    )
  },
)
