import { useEffect, useRef } from 'react'

/** Do something when a figure has risen, once each time; nothing for what was there when the page came. */
export function useRising(figure: number, onRise: (figure: number) => void): void {
  const before = useRef(figure)
  const latest = useRef(onRise)
  useEffect(() => {
    latest.current = onRise
  })
  useEffect(() => {
    if (figure > before.current) latest.current(figure)
    before.current = figure
  }, [figure])
}
