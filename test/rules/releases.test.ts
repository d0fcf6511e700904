import { publishBreakdowns } from '@companion/server/rules/polls/breakdowns'
import { expect, test } from 'vitest'
import { attack } from '../support/attack.ts'
import { history, instead } from '../support/histories.ts'
import { type bugs, publishingWith } from '../support/plantedBugs.ts'

const seeds = (count: number) => Array.from({ length: count }, (_, at) => at + 1)

test('[SMALL9] nothing that was published of a session, in however many questions, askings and closings, gives a figure for few people together', () => {
  let shown = 0
  for (const seed of seeds(300)) {
    const { seen, made } = history(seed)
    shown += seen.filter(({ cells }) => !cells.flat().includes('c')).length
    expect([seed, ...attack(seen, made)]).toEqual([seed])
  }
  expect(shown).toBeGreaterThan(500)
})

/** What is left out, and from which seed on a session is looked for in which that gives somebody away. */
const parts = {
  fewInCell: 1,
  fewLeft: 1,
  othersEachTime: 700,
  anyClosing: 1,
  anyAsking: 1,
  anyRows: 1,
  madeUpCount: 1,
} as const satisfies Partial<Record<keyof typeof bugs, number>>

test('the attack finds nothing beside the product’s own way of publishing', () => {
  for (const seed of seeds(40)) {
    const { seen, made } = history(seed, instead(publishBreakdowns))
    expect([seed, ...attack(seen, made)]).toEqual([seed])
  }
})

test.each(Object.entries(parts) as [keyof typeof parts, number][])(
  'the attack succeeds where %s is planted',
  async (part, from) => {
    const { publishBreakdowns: publish } = await publishingWith(part)
    const found = seeds(100).some((seed) => {
      const { seen, made } = history(from + seed, instead(publish))
      return attack(seen, made).length > 0
    })
    expect(found).toBe(true)
  },
)
