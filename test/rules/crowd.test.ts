import { fileURLToPath } from 'node:url'
import { opinion } from '@companion/server/crowd/opinions'
import { seeded } from '@companion/server/crowd/seeded'
import { stockFor } from '@companion/server/crowd/stock/registry'
import { drawTraits } from '@companion/server/crowd/traits'
import { loadProgramme } from '@companion/server/programme/programme'
import { answerProblem } from '@companion/shared/answers'
import { pollsOf } from '@companion/shared/commands/runSheet'
import { kinds } from '@companion/shared/kinds/registry'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const programme = loadProgramme(fileURLToPath(new URL('../../server/programme', import.meta.url))).sessions
const questions = programme.flatMap(({ details, content }) =>
  pollsOf(content.runSheet).map(({ question }) => ({ session: details.id, question })),
)

/** What the people of a seed say to every question of the programme. */
function sayings(seed: number, people: number) {
  return Array.from({ length: people }, (_, number) => {
    const random = seeded(seed * 100_003 + number)
    const traits = drawTraits(random)
    return questions.map(({ session, question }) => ({
      question,
      answer: opinion(question, { ...traits, random, stock: stockFor(session) }),
    }))
  })
}

test('[CROWD3] simulated people give answers that every kind of question takes, and not all the same', () => {
  expect(new Set(questions.map(({ question }) => question.kind))).toEqual(new Set(Object.keys(kinds)))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
      for (const { question, answer } of sayings(seed, 3).flat())
        expect(answerProblem(question, answer), JSON.stringify({ question, answer })).toBe(null)
    }),
    { numRuns: 100 },
  )
  const [first = [], ...others] = sayings(7, 30)
  for (const [place, { answer, question }] of first.entries()) {
    const given = [answer, ...others.map((one) => one[place]?.answer)].map((one) => JSON.stringify(one))
    expect(new Set(given).size, question.text).toBeGreaterThan(1)
  }
})

test('[CROWD4] the same seed brings the same people, who say the same', () => {
  expect(sayings(7, 20)).toEqual(sayings(7, 20))
  expect(sayings(7, 20)).not.toEqual(sayings(8, 20))
})
