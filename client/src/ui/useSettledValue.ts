import { useEffect, useState } from 'react'

/** A value as it was when it had last stayed the same for so many milliseconds. */
export function useSettledValue(value: string, ms: number): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}
