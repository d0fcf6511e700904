import type { Finding } from './auditor.ts'
import { letItHappen } from './workload.ts'
import { type Parts, realParts, World } from './world.ts'

/** Let one world happen, from its seed; what was not as it must be in it. The same seed gives the same world, to the last line of its trace. */
export async function simulate(
  seed: number,
  parts: Parts = realParts,
  trace?: (line: string) => void,
): Promise<Finding[]> {
  const world = new World(seed, parts, trace)
  await letItHappen(world)
  return world.auditor.findings
}
