import { gzipSync } from 'node:zlib'

type Rendering = { plain: Buffer; gzipped: Buffer }

/** How many renderings are kept; the oldest goes first. */
const most = 200

/** Pages already rendered and compressed, by a key that holds everything they show. */
export function createRenderings() {
  const kept = new Map<string, Rendering>()
  return {
    get(key: string, render: () => Buffer): Rendering {
      let found = kept.get(key)
      if (found === undefined) {
        const plain = render()
        found = { plain, gzipped: gzipSync(plain) }
        kept.set(key, found)
        const oldest = kept.keys().next().value
        if (kept.size > most && oldest !== undefined) kept.delete(oldest)
      }
      return found
    },
  }
}
