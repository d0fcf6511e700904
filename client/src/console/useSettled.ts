import { useEffect, useState } from 'react'

/** For how long a place that changed takes no press of the mouse, in milliseconds: the second press of two is over by then. */
const settlesInMs = 600

/** Whether what a place says has been so for long enough that a press is meant for it. */
export function useSettled(says: string): boolean {
  const [settled, setSettled] = useState(says)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(says), settlesInMs)
    return () => clearTimeout(timer)
  }, [says])
  return settled === says
}
