import { defineConfig } from 'vitest/config'
import { plantedBugs } from './support/plantedBugs.ts'

export default defineConfig({
  plugins: [plantedBugs()],
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    // Real processes and a real browser share two cores: one file at a time keeps them honest.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is waited for comes on a busy machine too.
    expect: { poll: { timeout: 20_000 } },
  },
})
