import { hash } from 'node:crypto'

/** One thing that one person said in answer to one run. `code` is known to them, and is drawn by a key, so that it names no one. */
export type Entry = {
  session: string
  question: string
  run: number
  code: string
  says: string
  item: string
  value: string
}

const sha256 = (...parts: Uint8Array[]): Buffer => hash('sha256', Buffer.concat(parts), 'buffer')
const leafMark = Uint8Array.of(0)
const nodeMark = Uint8Array.of(1)

/** What of an entry is hashed: one line of JSON. */
export const leafText = ({ session, question, run, code, says, item, value }: Entry): string =>
  JSON.stringify(['companion entry', session, question, String(run), code, says, item, value])

/** A leaf of the tree of a run (RFC 6962, 2.1). */
export const leafHash = (entry: Entry): Buffer => sha256(leafMark, Buffer.from(leafText(entry)))

/** Every level of the tree over some leaves, the leaves first and the root last. Without leaves, the hash of nothing. */
export function treeOf(leaves: readonly Buffer[]): Buffer[][] {
  if (leaves.length === 0) return [[sha256()]]
  const levels: Buffer[][] = [[...leaves]]
  for (let level = levels[0] as Buffer[]; level.length > 1; level = levels.at(-1) as Buffer[]) {
    const next: Buffer[] = []
    for (let at = 0; at < level.length; at += 2) {
      const [one, other] = [level[at] as Buffer, level[at + 1]]
      // Whoever has no neighbour goes up as it is.
      next.push(other === undefined ? one : sha256(nodeMark, one, other))
    }
    levels.push(next)
  }
  return levels
}

/** The root of a tree, in hex. */
export const rootOf = (levels: readonly Buffer[][]): string =>
  levels[levels.length - 1]?.[0]?.toString('hex') ?? ''

/** The neighbours by which whoever has a leaf works out the root (RFC 6962, 2.1.1), in hex, from the leaf up. */
export function pathTo(levels: readonly Buffer[][], leaf: number): string[] {
  const path: string[] = []
  let at = leaf
  for (const level of levels.slice(0, -1)) {
    const neighbour = level[at ^ 1]
    if (neighbour !== undefined) path.push(neighbour.toString('hex'))
    at >>= 1
  }
  return path
}
