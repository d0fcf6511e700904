import { useEffect, useState } from 'react'
import { serverNow } from '../live/clock.ts'

/** When this browser last left the page of that name, milliseconds since 1970 by the clock that orders the session; null where it never did, and on the server. */
export function useLastLook(page: string): number | null {
  const [last, setLast] = useState<number | null>(null)
  useEffect(() => {
    const key = `companion-look-${page}`
    const leave = () => {
      try {
        localStorage.setItem(key, String(serverNow()))
      } catch {
        // A browser that keeps nothing tells nothing new apart.
      }
    }
    try {
      const kept = localStorage.getItem(key)
      if (kept !== null) setLast(Number(kept))
    } catch {
      // As above.
    }
    addEventListener('pagehide', leave)
    return () => removeEventListener('pagehide', leave)
  }, [page])
  return last
}
