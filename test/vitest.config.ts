import { defineConfig } from 'vitest/config'
import { plantedBugs } from './support/plantedBugs.ts'

/** Tests that share the machine with no one: a real browser, faults against the clock, and Redis under load. */
const needsMachine = [
  'browser/**/*.test.ts',
  'faults/**/*.test.ts',
  'contract/redis*.test.ts',
  'wire/slow.test.ts',
]

export default defineConfig({
  plugins: [plantedBugs()],
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is waited for comes on a busy machine too.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'side by side',
          include: ['**/*.test.ts'],
          exclude: needsMachine,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'one by one',
          include: needsMachine,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
