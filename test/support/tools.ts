import { spawnSync } from 'node:child_process'
import { test } from 'vitest'

const howToGet: Record<string, string> = {
  strace: 'apt-get install strace',
  chromium: 'apt-get install chromium',
  'redis-server': 'apt-get install redis-server',
}

/**
 * A test that needs a program of the system's. Where it is missing the test is skipped and says how to get it;
 * with `CI=true` it runs, and fails.
 */
export function needs(tool: keyof typeof howToGet): typeof test | typeof test.skip {
  const isThere = spawnSync('which', [tool]).status === 0
  if (isThere || process.env['CI'] === 'true') return test
  process.stdout.write(`Skipping tests that need ${tool}. To run them: ${howToGet[tool]}\n`)
  return test.skip
}
