import { spawnSync } from 'node:child_process'
import { test } from 'vitest'

const howToGet: Record<string, string> = {
  strace: 'apt-get install strace',
  openssl: 'apt-get install openssl',
  chromium: 'apt-get install chromium',
  'redis-server': 'apt-get install redis-server',
  haproxy: 'apt-get install haproxy',
}

/**
 * A test that needs programs of the system's. Where one is missing the test is skipped and says how to get it;
 * with `CI=true` it runs, and fails.
 */
export function needs(...tools: (keyof typeof howToGet)[]): typeof test | typeof test.skip {
  const missing = tools.find((tool) => spawnSync('which', [tool]).status !== 0)
  if (missing === undefined || process.env['CI'] === 'true') return test
  process.stdout.write(`Skipping tests that need ${missing}. To run them: ${howToGet[missing]}\n`)
  return test.skip
}
