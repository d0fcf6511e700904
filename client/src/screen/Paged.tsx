import type { ReactNode } from 'react'
import { usePages } from './usePages.ts'

type Props<T> = {
  items: readonly T[]
  /** How many are shown at once at most, where fewer are easier to follow. */
  most?: number
  children: (shown: readonly T[]) => ReactNode
}

/** A list that turns over in pages where not all of it fits, and says which page it is. */
export function Paged<T>({ items, most, children }: Props<T>) {
  const { from, to, page, pages } = usePages(items.length, most)
  return (
    <>
      {children(items.slice(from, to))}
      {pages > 1 && <p className="app-screen__page">{`${page} of ${pages}`}</p>}
    </>
  )
}
