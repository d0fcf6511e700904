import { describe, expect, test } from 'vitest'
import { type bugs, partsWith } from '../support/plantedBugs.ts'
import { simulate } from './simulation.ts'
import { type Parts, realParts } from './world.ts'

const runs = Number(process.env['SIMULATION_RUNS'] ?? 500)

test(`[SIM1] in ${runs} worlds of faults nothing acknowledged is lost, no one counts twice, and all instances agree`, async () => {
  for (let seed = 1; seed <= runs; seed++) expect([seed, await simulate(seed)]).toEqual([seed, []])
}, 900_000)

test('[SIM2] a seed gives the same world each time, to the last line of its trace', async () => {
  const traced = async (seed: number) => {
    const lines: string[] = []
    await simulate(seed, realParts, (line) => lines.push(line))
    return lines.join('\n')
  }
  for (const seed of [1, 21, 134, 1083]) {
    const first = await traced(seed)
    await simulate(seed + 1)
    expect(await traced(seed)).toBe(first)
    expect(first.length).toBeGreaterThan(1000)
  }
})

/** The first of so many worlds in which something is wrong, and what. */
async function firstFound(parts: Parts, most: number) {
  for (let seed = 1; seed <= most; seed++) {
    const kinds = (await simulate(seed, parts)).map(({ kind }) => kind)
    if (kinds.length > 0) return { seed, kinds }
  }
  return null
}

describe('[SIM3] the simulation finds', () => {
  test.each<[what: string, bug: keyof typeof bugs, kind: string, most: number]>([
    ['a follower that does not look what a batch follows on', 'gap', 'order', 50],
    ['instances that do not offer again what Redis lost', 'noOffer', 'lost', 100],
    ['commands that are not remembered', 'noMemory', 'verdicts', 50],
    ['appending to a stream that lacks what was read', 'noGuard', 'lost', 1000],
    ['an ack for what was sent and not delivered', 'earlyAck', 'lost', 50],
    ['an instance that never reads again after one failed try', 'givesUp', 'states', 100],
    ['a failover that is taken for damage', 'cries', 'damage', 2000],
    ['an instance that lags and goes before what others have to offer', 'hurries', 'lost', 500],
    ['what is lost a second time before it was read again', 'forgetsAtOnce', 'lost', 2000],
    ['an accepted entry that is not offered, for a copy of it is there', 'offersOnce', 'verdicts', 500],
  ])(
    '%s',
    async (_, bug, kind, most) => {
      const found = await firstFound(await partsWith(bug, realParts), most)
      expect(found?.kinds).toContain(kind)
      expect(await simulate(found?.seed ?? 0)).toEqual([])
    },
    300_000,
  )
})
