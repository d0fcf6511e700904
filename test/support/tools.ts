import { spawnSync } from 'node:child_process'
import { test } from 'vitest'

/** By which names a tool's program may be there. Each is a package of that name, too. */
const tools = {
  strace: ['strace'],
  openssl: ['openssl'],
  chromium: ['chromium-headless-shell', 'chromium'],
  'redis-server': ['redis-server'],
  haproxy: ['haproxy'],
  openpyxl: ['python3-openpyxl'],
}

const isThere = (program: string) =>
  (program === 'python3-openpyxl'
    ? spawnSync('/usr/bin/python3', ['-c', 'import openpyxl'])
    : spawnSync('which', [program])
  ).status === 0

/**
 * A test that needs programs of the system's. Where one is missing the test is skipped and says how to get it;
 * with `CI=true` it runs, and fails.
 */
export function needs(...wanted: (keyof typeof tools)[]): typeof test | typeof test.skip {
  const missing = wanted.find((tool) => !tools[tool].some(isThere))
  if (missing === undefined || process.env['CI'] === 'true') return test
  process.stdout.write(
    `Skipping tests that need ${missing}. To run them: apt-get install ${tools[missing][0]}\n`,
  )
  return test.skip
}
