import { useEffect, useState } from 'react'

/** The time by this device's clock, milliseconds since 1970, every so many milliseconds; null on the server. */
export function useNow(every: number): number | null {
  const [now, setNow] = useState<number | null>(null)
  useEffect(() => {
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), every)
    return () => clearInterval(timer)
  }, [every])
  return now
}
