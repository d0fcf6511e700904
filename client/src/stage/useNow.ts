import { useEffect, useState } from 'react'
import { serverNow, watchTime } from '../live/clock.ts'

/** The time by the clock that orders the session, milliseconds since 1970, every so many milliseconds; null on the server. */
export function useNow(every: number): number | null {
  const [now, setNow] = useState<number | null>(null)
  useEffect(() => {
    const look = () => setNow(serverNow())
    look()
    const timer = setInterval(look, every)
    const stop = watchTime(look)
    return () => {
      clearInterval(timer)
      stop()
    }
  }, [every])
  return now
}
