import { useEffect, useEffectEvent, useRef } from 'react'

/** Do something when a figure has risen, once each time; nothing for what was there when the page came. */
export function useRising(figure: number, onRise: (figure: number) => void): void {
  const before = useRef(figure)
  const rise = useEffectEvent(onRise)
  useEffect(() => {
    if (figure > before.current) rise(figure)
    before.current = figure
  }, [figure])
}
