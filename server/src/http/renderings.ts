import { gzipSync } from 'node:zlib'

type Rendering = { plain: Buffer; gzipped: Buffer }

/** How many renderings are kept; the one that was asked for longest ago goes first. */
const most = 400

/** Pages already rendered and compressed, by a key that holds everything they show. */
export function createRenderings() {
  const kept = new Map<string, Rendering>()
  return {
    get(key: string, render: () => Buffer): Rendering {
      let found = kept.get(key)
      if (found === undefined) {
        const plain = render()
        found = { plain, gzipped: gzipSync(plain) }
      }
      // Last in the order in which they were asked for.
      kept.delete(key)
      kept.set(key, found)
      const [first] = kept.keys()
      if (kept.size > most && first !== undefined) kept.delete(first)
      return found
    },
  }
}
