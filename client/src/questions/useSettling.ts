import { useEffect, useState } from 'react'

/** For how long a list that moved takes no press, in milliseconds: shorter than anyone reads, longer than a press is meant. */
const settlesInMs = 300

/** Whether a list has just moved, so that a press would land on another question than it was meant for. What comes at its end moves nothing. */
export function useSettling(order: string): boolean {
  const [settled, setSettled] = useState(order)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(order), settlesInMs)
    return () => clearTimeout(timer)
  }, [order])
  return !order.startsWith(settled)
}
