import { createHash } from 'node:crypto'

/** How many items a page has, where it is not said, and at most. */
export const pageSizes = { usual: 100, most: 1000 }

/** A whole list, and what tells it from a list that says something else. */
export type Listed = { items: readonly unknown[]; mark: string }

/** A list to be read in pages. */
export function listed(items: readonly unknown[]): Listed {
  return { items, mark: createHash('sha256').update(JSON.stringify(items)).digest('base64url').slice(0, 16) }
}

type Asked = { cursor?: unknown; limit?: unknown }
type Page = { items: readonly unknown[]; total: number; next: string | null }

/** One page of a list; why there is none where the cursor is not of this list, or what was asked cannot be read. */
export function pageIn({ items, mark }: Listed, { cursor, limit }: Asked): Page | 'changed' | 'unreadable' {
  const size = limit === undefined ? pageSizes.usual : Number(limit)
  if (!Number.isInteger(size) || size < 1 || size > pageSizes.most) return 'unreadable'
  const from = cursor === undefined ? 0 : placeIn(cursor, mark)
  if (typeof from === 'string') return from
  const end = from + size
  const next = end < items.length ? `${mark}.${end}` : null
  return { items: items.slice(from, end), total: items.length, next }
}

function placeIn(cursor: unknown, mark: string): number | 'changed' | 'unreadable' {
  const [, of, at] = (typeof cursor === 'string' && /^([\w-]{16})\.(\d{1,9})$/.exec(cursor)) || []
  if (of === undefined) return 'unreadable'
  return of === mark ? Number(at) : 'changed'
}
