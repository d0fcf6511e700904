import { useContext, useEffect, useEffectEvent, useState } from 'react'
import { OverflowContext } from './useFit.ts'

/** How long a page of a list stays before the next, in milliseconds: long enough to read it aloud. */
const turnMs = 9000

/** Which of so many things are on the screen now, where not all of them fit at once; each page in its turn. */
export function usePages(count: number, mostAtOnce = count) {
  const overflow = useContext(OverflowContext)
  const [fitting, setFitting] = useState(Number.POSITIVE_INFINITY)
  const [turnedTo, setTurnedTo] = useState(0)
  const most = Math.max(1, Math.min(fitting, mostAtOnce))
  const pages = Math.max(1, Math.ceil(count / most))
  const each = Math.ceil(count / pages)

  useEffect(() => {
    function showLess(): boolean {
      if (each <= 1) return false
      setFitting(each - 1)
      return true
    }
    overflow.add(showLess)
    return () => {
      overflow.delete(showLess)
    }
  }, [overflow, each])
  const page = Math.min(turnedTo, pages - 1)
  const isTurning = pages > 1
  const turn = useEffectEvent(() => setTurnedTo((page + 1) % pages))
  useEffect(() => {
    if (!isTurning) return
    const timer = setInterval(() => turn(), turnMs)
    return () => clearInterval(timer)
  }, [isTurning])

  return { from: page * each, to: (page + 1) * each, page: page + 1, pages }
}
