import { defineConfig } from 'vitest/config'
import { plantedBugs } from './support/plantedBugs.ts'

/** Tests in a real browser, which is slow to start beside the many small ones. */
const inBrowser = ['browser/**/*.test.ts']

/** Tests of faults and of Redis, which mostly wait: beside the many small ones, and not beside browsers, which keep both cores busy. */
const ofFaults = ['faults/**/*.test.ts', 'contract/redis*.test.ts', 'wire/slow.test.ts']

export default defineConfig({
  plugins: [plantedBugs()],
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    globalSetup: './support/bundle.ts',
    // A busy machine takes twenty seconds to start a server.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What is waited for comes on a busy machine too.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'side by side',
          include: ['**/*.test.ts'],
          exclude: [...inBrowser, ...ofFaults],
          maxWorkers: 3,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'in a browser',
          include: inBrowser,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ofFaults,
          maxWorkers: 3,
          sequence: { groupOrder: 0 },
        },
      },
    ],
  },
})
